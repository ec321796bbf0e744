import { numberToText } from "../values/quantity.ts";
import type { Words } from "../values/words.ts";
import type { GoodsRow, InboundGoods } from "./goods.ts";
import { addressesOf } from "./label-addresses.ts";
import type { LabelText, Titled } from "./labels.ts";
import type { Package, Packed } from "./packages.ts";
import { revisionOf } from "./revision-of.ts";

/** What a person reads on the label of a package. When it is secret, nothing but the reference and whom to call. */
export function labelText(goods: InboundGoods, one: Package, words: Words): LabelText {
  const { call } = goods;
  const whom = [call?.name, call?.phone].filter((line) => line !== undefined && line !== "") as string[];
  const reference = {
    banner: goods.secret ? words("label_banner_secret") : bannerOf(goods, one, words),
    piece: pieceOf(one, words),
    receipt: { title: words("label_receipt"), value: goods.receipt },
    ...(whom.length > 0 && { call: { title: words("label_call"), lines: whom } }),
    packageId: { title: words("label_package_id"), value: one.id },
    ...(one.sscc && { sscc: { title: words("label_sscc"), value: one.sscc } }),
    foot: [words("label_foot_place"), words("label_foot_unknown")],
  };
  if (goods.secret) return { ...reference, what: [], identity: [], handling: [], dangerous: [] };
  return {
    ...reference,
    customer: goods.customer,
    ...addressesOf(goods, one, words),
    ...contentsText(goods, one, words),
  };
}

type ContentsText = Pick<
  LabelText,
  "returnNumber" | "part" | "revision" | "ourItem" | "what" | "identity" | "handling" | "dangerous" | "origin"
>;

function contentsText(goods: InboundGoods, { contents, origin }: Package, words: Words): ContentsText {
  const only = contents.length === 1 ? contents[0] : undefined;
  const rows = [...new Set(contents.map(({ row }) => row))];
  const titled = (key: string, value: string | undefined): Titled | undefined =>
    value ? { title: words(key), value } : undefined;
  const returns = rows.some(({ kind }) => kind === "returns");
  const texts: Record<string, Titled | undefined> = {
    returnNumber: titled("label_return_number", returns ? goods.returnNumber : undefined),
    part: only && titled(`label_part_${only.row.kind}`, only.row.part),
    revision: only && titled("label_revision", revisionOf(only.row)),
    ourItem: only && titled("label_our_item", only.row.ourItem),
    origin: titled("label_origin", origin),
  };
  const identity = only ? [titled("label_serial", only.serial), titled("label_lot", only.row.lot)] : [];
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text)),
    what: contents.map((packed) => whatIs(packed, only === undefined, words)),
    identity: identity.filter((one) => one !== undefined),
    handling: handlingOf(goods, rows),
    dangerous: [...new Set(rows.flatMap((row) => dangerousOf(row, words)))],
  };
}

/** "Diesel engine 4.5 L, 1 EA"; among several its part and serial number first. */
function whatIs({ row, quantity, serial }: Packed, mixed: boolean, words: Words): string {
  const named = mixed ? [row.part, revisionOf(row), serial].filter(Boolean).join(" ") : "";
  const many =
    quantity === undefined
      ? ""
      : `${numberToText(quantity, words.language)} ${row.unit ?? words("label_unit")}`;
  return [named, row.description, many].filter(Boolean).join(", ");
}

const handlingOf = (goods: InboundGoods, rows: GoodsRow[]): string[] => {
  const weight = rows.length === 1 ? (rows[0]?.weight ?? "") : "";
  const words = [...goods.unload, ...rows.flatMap(({ storage }) => storage)].map((word) =>
    word.toUpperCase(),
  );
  const own = rows.map(({ labelText }) => labelText ?? "");
  return [...new Set([weight, ...words, ...own])].filter(Boolean);
};

/** Number, name, class, packing group: the order of shipping papers (49 CFR 172.202). It never replaces the legal marks. */
function dangerousOf({ hazard }: GoodsRow, words: Words): string[] {
  if (!hazard) return [];
  const group = hazard.packingGroup && words("label_packing_group", hazard.packingGroup);
  const said = [hazard.unNumber, hazard.shippingName, hazard.hazardClass, group].filter(Boolean);
  return [said.length > 0 ? said.join(", ") : words("label_dangerous")];
}

/** "CUSTOMER PROPERTY", "CUSTOMER TOOLING", "RETURN"; of several kinds the first, for whose goods they are is said by all. A made-up deal's is no one's goods. */
export const bannerOf = (goods: InboundGoods, { contents }: Package, words: Words): string => {
  if (goods.practice) return words("label_banner_practice");
  const kinds = new Set(
    (contents.length > 0 ? contents.map(({ row }) => row) : goods.rows).map(({ kind }) => kind),
  );
  const [kind] = kinds;
  return words(`label_banner_${kinds.size === 1 && kind ? kind : "parts"}`);
};

export const pieceOf = ({ number, total }: Package, words: Words): string =>
  total === undefined ? words("label_piece", number) : words("label_piece_of", number, total);
