import { dayCell, type TableCell } from "../../values/csv.ts";
import { moneySchema } from "../../values/money.ts";
import { displayable } from "../formats/displayable.ts";

/* The packet's values as they are stored: codes, numbers and ISO days. A packet from a file may hold anything in their place. */

/** A text without what nobody sees; nothing is nothing. */
export const textCell = (value: unknown): TableCell => {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  return displayable(value).trim() || null;
};

/** "NONE" says that there is no revision. */
export function revisionCell(value: unknown): TableCell {
  const text = textCell(value);
  return String(text).toUpperCase() === "NONE" ? null : text;
}

/** A code; of several, all of them with a bar between. */
export const codeCell = (value: unknown): TableCell =>
  Array.isArray(value) ? textCell(value.filter((one) => typeof one === "string").join("|")) : textCell(value);

export const numberCell = (value: unknown): TableCell =>
  typeof value === "number" ? value : textCell(value);

export const dateCell = (value: unknown): TableCell => {
  const text = textCell(value);
  return typeof text === "string" ? dayCell(text) : null;
};

export function moneyCells(value: unknown): { amount: TableCell; currency: TableCell } {
  const money = moneySchema.safeParse(value);
  return money.success
    ? { amount: money.data.amount, currency: textCell(money.data.currency) }
    : { amount: null, currency: null };
}
