import { x12Unit } from "../values/units.ts";
import type { Words } from "../values/words.ts";
import { symbolText } from "./allowed.ts";
import { encode, type Field } from "./envelope.ts";
import type { InboundGoods } from "./goods.ts";
import { identifiers as id } from "./identifiers.ts";
import { labelText } from "./label-text.ts";
import type { Label } from "./labels.ts";
import type { Package, Packed } from "./packages.ts";
import { phoneText } from "./phone-text.ts";
import { revisionOf } from "./revision-of.ts";

/** One label per serialised item and one for whatever else is in a package (all with the package's own number); of an empty package one. */
export const labelsOf = (goods: InboundGoods, packages: Package[], words: Words): Label[] =>
  packages.flatMap((one) => labelledApart(one).map((contents) => label(goods, { ...one, contents }, words)));

function labelledApart({ contents }: Package): Packed[][] {
  const items = contents.filter(({ item }) => item !== undefined).map((packed) => [packed]);
  const rest = contents.filter(({ item }) => item === undefined);
  return items.length === 0 || rest.length > 0 ? [...items, rest] : items;
}

function label(goods: InboundGoods, one: Package, words: Words): Label {
  const di = fieldsOf(goods, one);
  const code128 = `${id.package}${one.id}`;
  return {
    package: one,
    di,
    dataMatrixText: encode(di),
    code128,
    phoneText: phoneText(goods, one, words),
    for: forWhat(one, words),
    text: labelText(goods, one, words),
  };
}

/** The fields of a label, in their order; what is not known is not there. Of mixed goods only what holds for all of them. */
function fieldsOf(goods: InboundGoods, { contents, ...one }: Package): Field[] {
  const plate: Field[] = [[id.package, one.id]];
  if (one.total !== undefined) plate.push([id.piece, `${one.number}/${one.total}`]);
  const number = symbolText(goods.receipt);
  const receipt: Field[] = number ? [[id.receipt, number]] : [];
  if (goods.secret) return [...receipt, ...plate];
  const [packed, ...others] = contents;
  const returns = contents.some(({ row }) => row.kind === "returns");
  const fields: [string, string | undefined][] = [
    [id.returnNumber, returns ? goods.returnNumber : undefined],
    ...(packed && others.length === 0 ? itemFields(packed) : []),
    [id.sender, senderOf(goods.accountNumber)],
  ];
  const said = fields.flatMap(([identifier, value]): Field[] => {
    const text = symbolText(value ?? "");
    return text ? [[identifier, text]] : [];
  });
  const origin: Field[] = one.origin ? [[id.origin, one.origin]] : [];
  return [...receipt, ...said, ...plate, ...origin];
}

function itemFields({ row, quantity, serial }: Packed): [string, string | undefined][] {
  const count: [string, string | undefined][] =
    quantity === undefined
      ? []
      : [
          [id.quantity, String(quantity)],
          [id.unit, x12Unit(row.unit)],
        ];
  return [
    [id.ourItem, row.ourItem],
    [id.part, row.part],
    [id.revision, revisionOf(row)],
    // Where the whole row is one item its serial number says which, before how many.
    ...(row.quantity === 1 ? [serialField(serial), ...count] : [...count, serialField(serial)]),
    [id.lot, row.lot],
  ];
}

const serialField = (serial: string | undefined): [string, string | undefined] => [id.serial, serial];

/** Our account number for who sends: C before a number that does not begin with a letter. */
export const senderOf = (account: string | undefined): string | undefined =>
  account === undefined || /^[A-Za-z]/.test(account) ? account : `C${account}`;

function forWhat({ number, total, contents }: Package, words: Words): string {
  const serial = contents.length === 1 ? contents[0]?.serial : undefined;
  if (total === 1) return words("label_for_only");
  const piece =
    total === undefined ? words("label_for_piece", number) : words("label_for_piece_of", number, total);
  return serial ? `${piece} (${serial})` : piece;
}
