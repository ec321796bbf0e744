import { canonicalJson } from "../values/hash.ts";
import { type DealChange, placeOf, saidBy } from "./deal-change.ts";
import type { HistoryEntry } from "./history.ts";

/** What the rep said, and what the deal was when it was said: the newest link of its history; null: there was none, or nobody knows. */
export type Said = { change: DealChange; at: string; since: { seq: number; hash: string } | null };

/** What was said and could not be saved for so long that another answer was given since. That one stays; this is told. */
export type LateChange = {
  /** The link of the history that keeps it. */
  seq: number;
  at: string;
  change: DealChange;
};

/**
 * What others have said about the same since: links of the history by which the change is no longer the newest. The order is the
 * history's, never a clock's. `own`: what was said in the same window and has been saved meanwhile; that it follows itself is no news.
 */
export function saidSince(
  { change, since }: Said,
  own: DealChange[],
  entries: HistoryEntry[],
): HistoryEntry[] {
  const known =
    since && entries.some(({ seq, hash }) => seq === since.seq && hash === since.hash) ? since.seq : 0;
  return entries.filter(
    (entry) =>
      entry.seq > known &&
      isSomebodys(entry) &&
      isAbout(change, entry) &&
      !own.some((one) => isOf(one, entry)),
  );
}

/** Whether the link keeps what was said: it was saved already. */
export const isOf = (change: DealChange, entry: HistoryEntry): boolean => {
  const { field, row, column } = placeOf(change);
  return (
    entry.field === field &&
    entry.row === row &&
    entry.column === column &&
    same(change.kind === "exception" ? (entry.why ?? "") : entry.new, saidBy(change))
  );
};

/** Whether the link changed what the change is about: the cell itself, its row, or the whole of the answer. */
export function isAbout(change: DealChange, entry: HistoryEntry): boolean {
  const { field, row, column } = placeOf(change);
  if (entry.field !== field) return false;
  const changed = !same(entry.old, entry.new);
  if (change.kind === "exception") return !changed && entry.why !== undefined && entry.shown === undefined;
  if (!changed) return false;
  if (row === undefined || entry.row === undefined) return true;
  if (entry.row !== row) return false;
  // Others' cells of the row are not in the way of one; that the row is gone is.
  return (
    column === undefined || entry.column === column || (entry.column === undefined && entry.new === null)
  );
}

/** What the page or the customer's profile filled in, or was counted up, was nobody's word against what was typed. */
const isSomebodys = ({ from, old }: HistoryEntry): boolean =>
  from !== "record" && from !== "system" && !(from === "profile" && old === null);

const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);
