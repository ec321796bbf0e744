import { dayToText } from "../../values/dates.ts";
import { numberToText } from "../../values/quantity.ts";
import type { Words } from "../../values/words.ts";
import type { GoodsRow, InboundGoods } from "../goods.ts";
import { revisionOf } from "../revision-of.ts";
import type { Part } from "./instructions.ts";

/** 1: what we expect, how many packages, by which day. */
export function expectPart(goods: InboundGoods, words: Words): Part {
  const days = new Set(goods.rows.map(({ arrival }) => arrival));
  const [day] = days;
  // One day for everything stands once; otherwise each row has its own.
  const together = days.size === 1 && day !== undefined;
  return {
    title: words("instructions_expect"),
    lines: [
      ...goods.rows.map((row) => rowLine(row, !together, words)).filter((line) => line !== ""),
      goods.packages === undefined
        ? words("instructions_packages_unknown")
        : words.count("instructions_packages", goods.packages),
      ...(together ? [words("instructions_here_by", dayToText(day, words.language))] : []),
    ],
  };
}

/** "4 EA DE-4512 rev C, Diesel engine 4.5 L, dry. Serial numbers: …" */
function rowLine(row: GoodsRow, withDay: boolean, words: Words): string {
  const { quantity, unit, part, description, serials, lot, arrival } = row;
  const revision = revisionOf(row);
  const amount =
    quantity === undefined ? "" : [numberToText(quantity, words.language), unit].filter(Boolean).join(" ");
  const rev = revision ? words("instructions_rev", revision) : "";
  const name = [amount, part, part ? rev : ""].filter(Boolean).join(" ");
  const facts = [
    [name, description].filter(Boolean).join(name === amount ? " " : ", "),
    ...(serials.length > 0 ? [words.count("instructions_serials", serials.length, serials.join(", "))] : []),
    ...(lot ? [words("instructions_lot", lot)] : []),
    ...(withDay && arrival ? [words("instructions_here_by", dayToText(arrival, words.language))] : []),
  ];
  const line = facts.filter((fact) => fact !== "").join(". ");
  return line === "" || line.endsWith(".") ? line : `${line}.`;
}
