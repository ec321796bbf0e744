import type { Page } from "playwright-core";
import type { AnswerRow, ChecklistRow, SummaryRow } from "../../../extension/storage/db.ts";
import { chainBreaks, type HistoryEntry } from "../../../src/checklist/history.ts";
import { rowsOf } from "../../../test/support/raw-database.ts";
import type { Acknowledged } from "./acknowledged.ts";

type Tables = {
  answers: AnswerRow[];
  history: HistoryEntry[];
  checklists: ChecklistRow[];
  summaries: SummaryRow[];
  counters: { name: string; last: number }[];
};
const tables = ["answers", "history", "checklists", "summaries", "counters"];

/** Everything that is wrong with what the disk has after the browser was killed. */
export async function lossesIn(page: Page, acknowledged: Acknowledged, holds: Holds): Promise<string[]> {
  const read = await Promise.all(tables.map(async (table) => [table, await rowsOf(page, table)]));
  return lossesOf(Object.fromEntries(read) as Tables, acknowledged, holds);
}

/** At least what was acknowledged is there. */
type Holds = (stored: unknown, acknowledged: unknown) => boolean;

export function lossesOf(
  { answers, history, checklists, summaries, counters }: Tables,
  acknowledged: Acknowledged,
  holds: Holds,
): string[] {
  const losses: string[] = [];
  for (const [field, value] of acknowledged) {
    const { answer } = answers.find((row) => row.field === field) ?? {};
    const stored = answer && "value" in answer ? answer.value : undefined;
    if (!holds(stored, value)) losses.push(`${field} was saved as ${value} and is ${stored}`);
  }
  for (const { key, newest } of checklists) {
    const chain = history.filter(({ checklist }) => checklist === key).sort((a, b) => a.seq - b.seq);
    for (const gap of chainBreaks(chain, undefined, newest)) losses.push(`history: ${JSON.stringify(gap)}`);
    const last = new Map(chain.filter(({ row }) => row === undefined).map((one) => [one.field, one.new]));
    for (const { field, answer } of answers.filter(({ checklist }) => checklist === key))
      if (JSON.stringify(last.get(field)) !== JSON.stringify(answer))
        losses.push(`${field} is not what its history says`);
    if (!summaries.some(({ checklist }) => checklist === key)) losses.push(`${key} is in no list`);
  }
  const gaps = counters.find(({ name }) => name === "gaps")?.last ?? 0;
  const counted = summaries.filter(({ gap }) => gap === 1).length;
  if (gaps !== counted) losses.push(`${gaps} gaps are counted and ${counted} are there`);
  return losses;
}
