import type { Condition } from "../../conditions/condition.ts";
import { isBlankValue } from "../../field-kinds/field-kind.ts";
import type { Row } from "../../field-kinds/value.ts";
import type { Figure } from "../../playbook/page-block.ts";
import { addDays, daysBetween, dayToText, type IsoDay, isIsoDay } from "../../values/dates.ts";
import { type Money, moneySchema, moneyToText, sumMoney } from "../../values/money.ts";
import type { Words } from "../../values/words.ts";
import type { Shown } from "./page-content.ts";
import type { ReadableAnswers } from "./readable-answers.ts";
import { rowsWhere } from "./rows-where.ts";

/** A figure as a person reads it; null when what it needs is not there. */
export function figureToText(figure: Figure, answers: ReadableAnswers, words: Words): Shown | null {
  if (figure.kind === "sum-of-rows") {
    const sums = sumMoney(figure.of.flatMap(({ quantity, money }) => amounts(answers, quantity, money)));
    return sums.length > 0
      ? { value: sums.map((sum) => moneyToText(sum, words.language)).join(" + ") }
      : null;
  }
  if (figure.kind === "days-between") {
    const [from, to] = [dayOf(figure.from, answers), dayOf(figure.to, answers)];
    if (from === null || to === null) return null;
    const days = daysBetween(from, to);
    return { value: words.count(days < 0 ? "packet_days_late" : "packet_days_slack", Math.abs(days)) };
  }
  const day = dayOf(figure.id, answers);
  return day === null ? null : { value: dayToText(day, words.language), day };
}

/** Figures may stand on figures; a packet from outside may hold a circle of them. */
const deepestFigure = 5;

/** The day a field, `table.column` or dated figure holds; of several the first. */
export const dayAt = (ref: string, answers: ReadableAnswers): IsoDay | null => dayOf(ref, answers);

function dayOf(ref: string, answers: ReadableAnswers, except?: Condition, depth = 0): IsoDay | null {
  const figure = depth > deepestFigure ? undefined : answers.packet.figures.find(({ id }) => id === ref);
  if (figure?.kind === "days-after") {
    const from = dayOf(figure.from, answers, undefined, depth + 1);
    return from === null ? null : addDays(from, figure.days);
  }
  if (figure?.kind === "first-date") {
    const days = figure.of.flatMap((one) => dayOf(one, answers, figure.except, depth + 1) ?? []);
    return days.sort()[0] ?? null;
  }
  const found = valuesAt(ref, answers, except).filter(
    (value) => typeof value === "string" && isIsoDay(value),
  );
  return (found as IsoDay[]).sort()[0] ?? null;
}

function valuesAt(ref: string, answers: ReadableAnswers, except?: Condition): unknown[] {
  const [head = "", column] = ref.split(".");
  if (column === undefined) return [answers.read(head)];
  if (!answers.column(head, column)) return [];
  return rowsWhere(answers, { table: head, except }).map(({ row }) => row.cells[column]);
}

/** One table's amounts: how many times how much, for the rows that have both. */
function amounts(
  answers: ReadableAnswers,
  quantityRef: string,
  moneyRef: string,
): { money: Money; times: number }[] {
  const [table = "", quantity = ""] = quantityRef.split(".");
  const money = moneyRef.split(".")[1] ?? "";
  if (!answers.column(table, quantity) || !answers.column(table, money)) return [];
  return answers.rows(table).flatMap((row: Row) => {
    const times = row.cells[quantity];
    const amount = moneySchema.safeParse(row.cells[money]);
    return typeof times === "number" && amount.success && !isBlankValue(times)
      ? { money: amount.data, times }
      : [];
  });
}
