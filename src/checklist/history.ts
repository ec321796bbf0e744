import { canonicalJson, contentHash } from "../values/hash.ts";
import type { Answer } from "./answer.ts";

/** One change of one answer, as it is kept for ever. */
export type HistoryEntry = {
  /** Of a customer profile's own history: `profile:<account>`. */
  checklist: string;
  /** 1, 2, 3… per checklist: the order, whatever the clock said. */
  seq: number;
  field: string;
  /** In a table: which row and column changed; neither for a whole answer. */
  row?: string | undefined;
  column?: string | undefined;
  old: unknown;
  new: unknown;
  who: string;
  /** ISO date and time by the clock of that machine. */
  when: string;
  /**
   * "taken": the rep took what the page shows; "record": it was filled in from there, by nobody; "profile": the customer's standing
   * requirement; "manager": for every deal, on the manager page; "backup": of two values that met in a restored backup. Nothing changed, and the rep said so: "kept" against the page, "left" in the last packet, "again": to be asked
   * after all. "late": it was typed before what stands and could only be saved after it.
   */
  from:
    | "panel"
    | "taken"
    | "record"
    | "profile"
    | "system"
    | "manager"
    | "pack"
    | "backup"
    | "kept"
    | "left"
    | "again"
    | "late";
  /** What the page said, or the rep typed too late, where nothing changed; null: it had no such line. */
  shown?: unknown;
  why?: string | undefined;
  /** It came out of a backup, where it was that entry; the rest of it is as it was there. */
  brought?: { seq: number; before: string; hash: string } | undefined;
  /** Hash of the entry before; "" for the first. */
  before: string;
  /** Hash of this entry without this member. */
  hash: string;
};

export type Change = Omit<HistoryEntry, "seq" | "before" | "hash">;

/** The next link of the chain. */
export function nextEntry(change: Change, last: HistoryEntry | undefined): HistoryEntry {
  const entry = { ...change, seq: (last?.seq ?? 0) + 1, before: last?.hash ?? "" };
  return { ...entry, hash: contentHash(entry) };
}

/** The next links, in this order. */
export function nextEntries(changes: Change[], newest: HistoryEntry | undefined): HistoryEntry[] {
  let last = newest;
  return changes.map((change) => {
    last = nextEntry(change, last);
    return last;
  });
}

/** Entries that are gone (`missing`) or were altered, put in or joined anew (`changed`), from one number to another. */
export type ChainBreak = { kind: "missing" | "changed"; from: number; to: number };

/**
 * Every place where the chain does not hold. `before`: the entry these follow, to look at a long history piece by piece.
 * `newest`: what the checklist remembers as its last entry, without which nobody would notice that the last ones are gone.
 */
export function chainBreaks(
  entries: HistoryEntry[],
  before?: HistoryEntry,
  newest?: { seq: number; hash: string },
): ChainBreak[] {
  const breaks: ChainBreak[] = [];
  const add = (kind: ChainBreak["kind"], from: number, to: number): void => {
    const last = breaks.at(-1);
    if (last?.kind === kind && last.to >= from - 1) last.to = Math.max(to, last.to);
    else breaks.push({ kind, from, to });
  };
  let last = before;
  for (const entry of entries) {
    const { hash, ...rest } = entry;
    const expected = (last?.seq ?? 0) + 1;
    if (entry.seq > expected) add("missing", expected, entry.seq - 1);
    else if (entry.before !== (last?.hash ?? "")) add("changed", Math.max(1, entry.seq - 1), entry.seq);
    if (hash !== contentHash(rest) || !isAsBrought(rest)) add("changed", entry.seq, entry.seq);
    last = entry;
  }
  if (newest && newest.seq > (last?.seq ?? 0)) add("missing", (last?.seq ?? 0) + 1, newest.seq);
  else if (newest && last && newest.seq === last.seq && newest.hash !== last.hash)
    add("changed", last.seq, last.seq);
  return breaks;
}

/** What came out of a backup has the hash it had there. */
function isAsBrought({ brought, ...rest }: Omit<HistoryEntry, "hash">): boolean {
  if (!brought) return true;
  const { seq, before, hash } = brought;
  return contentHash({ ...rest, seq, before }) === hash;
}

/** Undefined and null answers are the same nothing. */
export const sameAnswer = (a: Answer | undefined, b: Answer | undefined): boolean =>
  canonicalJson(a ?? null) === canonicalJson(b ?? null);
