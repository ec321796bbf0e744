import { dayToText, type IsoDay } from "../../values/dates.ts";
import type { Words } from "../../values/words.ts";
import type { GoodsRow, InboundGoods } from "../goods.ts";
import type { Label } from "../labels.ts";
import type { Replaces } from "./instructions.ts";
import { rowName } from "./row-name.ts";

/** As much of a label as says whether another one must take its place: what is in its symbol. */
type Labelled = Pick<Label, "package" | "dataMatrixText">;

/** What was handed out before. */
export type Handed = { revision: string; day: IsoDay; goods: InboundGoods; labels: Labelled[] };

/** What the packer has to do otherwise than by the sheet they already have, the labels first: those they may have stuck on. */
export function replacesNote(before: Handed, now: Pick<Handed, "goods" | "labels">, words: Words): Replaces {
  return {
    title: words("instructions_replaces", before.revision, dayToText(before.day, words.language)),
    lines: [
      ...labelLines(before, now.labels, words),
      ...changed(goodsFacts(before.goods, words), goodsFacts(now.goods, words), words),
      ...rowLines(before.goods.rows, now.goods.rows, words),
    ],
  };
}

/** A changed quantity, part, revision, serial, heat or number of packages changes the symbol, and with it the label. */
function labelLines({ revision, labels: before }: Handed, now: Labelled[], words: Words): string[] {
  const lacking = (some: Labelled[], all: Labelled[]): string[] => {
    const known = new Set(all.map(({ dataMatrixText }) => dataMatrixText));
    const odd = some.filter(({ dataMatrixText }) => !known.has(dataMatrixText));
    return [...new Set(odd.map((label) => label.package.id))];
  };
  const destroy = lacking(before, now);
  const print = lacking(now, before);
  if (destroy.length === 0 && print.length === 0) return [words("instructions_labels_valid")];
  if (destroy.length > 0 && destroy.length === before.length)
    return [words.count("instructions_labels_all", now.length, revision)];
  return [
    ...(destroy.length > 0 ? [words("instructions_labels_destroy", destroy.join(", "))] : []),
    ...(print.length > 0 ? [words("instructions_labels_print", print.join(", "))] : []),
    words("instructions_labels_rest"),
  ];
}

type Fact = [label: string, value: string];

const goodsFacts = (goods: InboundGoods, words: Words): Fact[] => [
  [words("instructions_fact_packages"), goods.packages === undefined ? "" : String(goods.packages)],
  [words("instructions_fact_call"), [goods.call?.name, goods.call?.phone].filter(Boolean).join(", ")],
  [words("instructions_fact_border"), goods.border?.text ?? ""],
  [words("instructions_fact_return"), goods.returnNumber ?? ""],
];

const rowFacts = (row: GoodsRow, words: Words): Fact[] => [
  [words("instructions_fact_part"), row.part ?? ""],
  [words("instructions_fact_revision"), row.revision ?? ""],
  [words("instructions_fact_quantity"), [row.quantity, row.unit].filter(Boolean).join(" ")],
  [words("instructions_fact_serials"), row.serials.join(", ")],
  [words("instructions_fact_lot"), row.lot ?? ""],
  [words("instructions_fact_arrival"), row.arrival ? dayToText(row.arrival, words.language) : ""],
  [words("instructions_fact_place"), row.deliverTo ?? ""],
];

function rowLines(before: GoodsRow[], now: GoodsRow[], words: Words): string[] {
  const key = (row: GoodsRow): string => `${row.table}/${row.row}`;
  const was = new Map(before.map((row) => [key(row), row]));
  const kept = new Set(now.map(key));
  return [
    ...before.filter((row) => !kept.has(key(row))).map((row) => words("instructions_row_gone", rowName(row))),
    ...now.flatMap((row) => {
      const old = was.get(key(row));
      if (!old) return [words("instructions_row_new", rowName(row))];
      return changed(rowFacts(old, words), rowFacts(row, words), words).map(
        (line) => `${rowName(row)}: ${line}`,
      );
    }),
  ];
}

/** "Quantity: was 50 EA, now 52 EA". */
const changed = (before: Fact[], now: Fact[], words: Words): string[] =>
  now.flatMap(([label, value], at) => {
    const was = before[at]?.[1] ?? "";
    const shown = (text: string): string => text || words("instructions_fact_none");
    return was === value ? [] : [words("instructions_was_now", label, shown(was), shown(value))];
  });
