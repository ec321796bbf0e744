import { givenValue } from "../../../src/checklist/answer.ts";
import type { Question } from "../../../src/checklist/question.ts";
import type { GoodsColumns } from "../../../src/playbook/inbound.ts";
import type { DealView } from "../deal-view.ts";

/** A table of goods, and which of its columns tell what. */
export type GoodsTable = { question: Question; columns: GoodsColumns };

/** The deal's questions that a customer pack is made of. */
export type PackQuestions = {
  tables: GoodsTable[];
  shipper?: Question | undefined;
  call?: Question | undefined;
  sentOn?: Question | undefined;
};

/** Null: nothing comes in, as far as anybody has said. */
export function packQuestions({
  playbook,
  questions,
}: Pick<DealView, "playbook" | "questions">): PackQuestions | null {
  const { inbound } = playbook;
  if (!inbound) return null;
  const byId = (id: string | undefined) => questions.find(({ field }) => field.id === id);
  const tables = inbound.goods.flatMap(({ table, columns }) => {
    const question = byId(table);
    return question ? [{ question, columns }] : [];
  });
  if (tables.length === 0) return null;
  const { shipper, call, sentOn } = inbound;
  return { tables, shipper: byId(shipper), call: byId(call), sentOn: byId(sentOn) };
}

/** What may have to be asked, in this order; never more. */
export const asks = ["goods", "shipper", "call", "arrival"] as const;
export type Ask = (typeof asks)[number];

/** What of it nobody has said yet. */
export function openAsks({ tables, shipper, call }: PackQuestions): Set<Ask> {
  const open: Record<Ask, boolean> = {
    goods: tables.every(({ question }) => question.rows.length === 0) || tables.some(lacksGoods),
    shipper: shipper !== undefined && !shipper.done,
    call: call !== undefined && !call.done,
    arrival: tables.some((table) => rowsToArrive(table).length > 0),
  };
  return new Set(asks.filter((ask) => open[ask]));
}

/** Rows of which nobody knows what they are or how many. */
const lacksGoods = ({ question, columns }: GoodsTable): boolean =>
  question.rows.some(({ row: { cells } }) => {
    const has = (column: string | undefined): boolean => column !== undefined && cells[column] !== undefined;
    return !(has(columns.part) || has(columns.description)) || !has(columns.quantity);
  });

/** Rows without a day of arrival, for which nobody waits either. */
export function rowsToArrive({ question, columns: { arrival } }: GoodsTable): string[] {
  if (arrival === undefined) return [];
  return question.rows
    .filter(({ row }) => row.cells[arrival] === undefined && row.waiting?.[arrival] === undefined)
    .map(({ row }) => row.id);
}

/** The day the customer got it, if it was ever sent. */
export function sentDay({ sentOn }: PackQuestions): string | undefined {
  const value = givenValue(sentOn?.answer);
  return typeof value === "string" ? value : undefined;
}
