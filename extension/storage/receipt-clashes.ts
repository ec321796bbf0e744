import { type CrmRecord, isPractice, recordKey } from "../../src/crm/record.ts";
import { receiptOf } from "../../src/packet/goods-of-packet.ts";
import type { Packet } from "../../src/packet/packet.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import { type Database, database, type ReceiptRow } from "./db.ts";
import type { Changed } from "./outcome-of-changes.ts";

/**
 * Two machines, or two reps of the same initials, may give one number to two receipts, and a number can be typed. Whose a number
 * is stays written down wherever it comes from, so that the second deal with it is told, and the first.
 */
type Holder = { checklist: string; name: string; field: string };

/** Those of the changes that are of a receipt number. */
export const receiptsChanged = (record: CrmRecord, changed: Changed[], { fields }: Playbook): Changed[] =>
  changed.filter(({ field, was, answer }) => {
    const { prefill } = fields.find(({ id }) => id === field) ?? {};
    const mints = prefill !== undefined && "mint" in prefill && !isPractice(record);
    return mints && (numberIn(was) !== null || numberIn(answer) !== null);
  });

/** After such changes, in their transaction: a number that was typed is held, one that was given up is not. */
export async function settleReceipts(db: Database, record: CrmRecord, changed: Changed[]): Promise<void> {
  const checklist = recordKey(record);
  for (const { field, was, answer } of changed) {
    const [before, now] = [numberIn(was), numberIn(answer)];
    if (before !== null && before !== now) await letGo(db, before, checklist);
    if (now !== null) await hold(db, now, { checklist, name: record.name ?? "", field });
  }
}

/** A packet somebody sent: its number is that deal's, on whichever machine it was given. */
export async function holdReceiptOf(db: Database, packet: Packet): Promise<void> {
  const { record } = packet;
  const receipt = receiptOf(packet);
  if (!receipt || isPractice(record)) return;
  const { number, field } = receipt;
  await hold(db, number, { checklist: recordKey(record), name: record.name ?? "", field });
}

/** The names of the other deals that have this number. Throws the database's errors, for `live`. */
export async function dealsSharing(number: string, record: CrmRecord): Promise<string[]> {
  const db = database();
  const row = await db.receipts.get(number.trim());
  if (!row) return [];
  const others = [{ name: "", ...row }, ...(row.also ?? [])].filter(
    ({ checklist }) => checklist !== recordKey(record),
  );
  const summaries = await db.summaries.bulkGet(others.map(({ checklist }) => checklist));
  return others.map(({ name, checklist }, at) => summaries[at]?.name || name || checklist);
}

async function hold(db: Database, number: string, holder: Holder): Promise<void> {
  const row = await db.receipts.get(number);
  const { checklist, name, field } = holder;
  if (!row) await db.receipts.add({ number, checklist, field, name, typed: true });
  else if (row.checklist !== checklist && !row.also?.some((one) => one.checklist === checklist))
    await db.receipts.put({ ...row, also: [...(row.also ?? []), { checklist, name }] });
}

/** What was given by us stays given, ever; what was typed is free again. */
async function letGo(db: Database, number: string, checklist: string): Promise<void> {
  const row = await db.receipts.get(number);
  if (!row) return;
  const { also = [], ...own } = row;
  const left = also.filter((one) => one.checklist !== checklist);
  const [next, ...rest] = left;
  const gone = row.checklist === checklist && row.typed === true;
  if (!gone) await db.receipts.put(withAlso(own, left));
  else if (next) await db.receipts.put(withAlso({ ...own, ...next }, rest));
  else await db.receipts.delete(number);
}

const withAlso = (own: ReceiptRow, also: NonNullable<ReceiptRow["also"]>): ReceiptRow =>
  also.length > 0 ? { ...own, also } : own;

function numberIn(answer: unknown): string | null {
  const value = typeof answer === "object" && answer !== null && "value" in answer ? answer.value : null;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
