import { type Change, type HistoryEntry, nextEntry } from "../../checklist/history.ts";
import type { Row } from "../../field-kinds/value.ts";
import { contentHash } from "../../values/hash.ts";
import { mergeRows } from "./merge-rows.ts";

/** What is known of a deal, or a customer's profile, in one place: its history, and the value of each of its fields now. */
export type Side = { entries: readonly HistoryEntry[]; values: ReadonlyMap<string, unknown> };

export type Choice = "ours" | "theirs";

/** One of two values that met; `who` and `when` of its last change, "" where its history does not say. `value` null: none. */
export type Known = { value: unknown; who: string; when: string };

/** Both places changed the field since they were one, to different values. */
export type FieldConflict = {
  field: string;
  /** Of a table whose rows were changed one by one: which row; its values are rows. */
  row?: string;
  ours: Known;
  theirs: Known;
};

export type Terms = {
  /** Of two values that met. */
  choose: (conflict: FieldConflict) => Choice;
  /** The links that say what came of it. */
  signed: Pick<Change, "checklist" | "who" | "when">;
  /** A value as histories tell it. */
  told?: (value: unknown) => unknown;
};

export type MergedChain = {
  /** Fields that get another value here; null: none any more. */
  values: Map<string, unknown>;
  /** Links to be added here, in order. */
  entries: HistoryEntry[];
  conflicts: FieldConflict[];
  /** Which side knows something the other does not. */
  news: { ours: boolean; theirs: boolean };
};

/** Nothing changed by them: the rep said why something stays. */
const onlySaid: readonly string[] = ["kept", "left", "again", "late"];

/** An entry is the same wherever it was brought. */
const idOf = (entry: HistoryEntry): string => entry.brought?.hash ?? entry.hash;

/**
 * Brings what another place knows into what is known here. Which value is newer is told by which history holds the other's, never
 * by a clock; where neither does, both are shown. A chain is only ever added to: the other's links follow ours, each with what it
 * was there, and of two values the one that was not chosen stands in the last.
 */
export function mergeChain(ours: Side, theirs: Side, { choose, signed, told = same }: Terms): MergedChain {
  const brought = notIn(theirs.entries, ours.entries);
  const own = notIn(ours.entries, theirs.entries);
  const values = new Map<string, unknown>();
  const conflicts: FieldConflict[] = [];
  const settled: Change[] = [];
  const settle = (field: string, old: unknown, now: unknown, row?: string): void => {
    const place = row === undefined ? { field } : { field, row };
    settled.push({ ...signed, ...place, old: told(old), new: told(now), from: "backup" });
  };
  /** Of two values that met the one that holds; the other goes into the history. */
  const meet = (conflict: FieldConflict): unknown => {
    conflicts.push(conflict);
    const { field, row, ours, theirs } = conflict;
    const [holds, other] = choose(conflict) === "theirs" ? [theirs, ours] : [ours, theirs];
    settle(field, other.value, holds.value, row);
    return holds.value;
  };
  const [hereBy, thereBy] = [lastChanges(own), lastChanges(brought)];
  for (const field of new Set([...ours.values.keys(), ...theirs.values.keys()])) {
    const [here, there] = [ours.values.get(field) ?? null, theirs.values.get(field) ?? null];
    if (contentHash(told(here)) === contentHash(told(there))) continue;
    const [mine, other] = [hereBy.get(field), thereBy.get(field)];
    if (other && !mine) values.set(field, there);
    else if (!other && !mine && here === null) {
      // Its history says that it is here, and it is gone: a part of the database was lost.
      values.set(field, there);
      settle(field, here, there);
    } else if (mine ? other : there !== null) {
      const [changed, changedThere] = [changesOf(own, field), changesOf(brought, field)];
      const rows = mergeRows(here, there, changed, changedThere, (row, our, their) => {
        const last = (entries: HistoryEntry[]) => entries.findLast((entry) => entry.row === row);
        const [ours, theirs] = [known(our, last(changed)), known(their, last(changedThere))];
        return meet({ field, row, ours, theirs }) as Row | null;
      });
      const value = rows ? rows.value : meet({ field, ours: known(here, mine), theirs: known(there, other) });
      if (contentHash(told(value)) !== contentHash(told(here))) values.set(field, value);
    }
  }
  return {
    values,
    entries: links(ours.entries, theirs.entries, brought, own, settled),
    conflicts,
    news: { ours: own.length > 0, theirs: brought.length > 0 },
  };
}

const same = (value: unknown): unknown => value;

function notIn(entries: readonly HistoryEntry[], others: readonly HistoryEntry[]): HistoryEntry[] {
  const known = new Set(others.map(idOf));
  return entries.filter((entry) => !known.has(idOf(entry)));
}

const isChange = ({ from }: HistoryEntry): boolean => !onlySaid.includes(from);

const lastChanges = (entries: HistoryEntry[]): Map<string, HistoryEntry> =>
  new Map(entries.filter(isChange).map((entry) => [entry.field, entry]));

const changesOf = (entries: HistoryEntry[], field: string): HistoryEntry[] =>
  entries.filter((entry) => entry.field === field && isChange(entry));

const known = (value: unknown, by: HistoryEntry | undefined): Known => ({
  value,
  who: by?.who ?? "",
  when: by?.when ?? "",
});

function links(
  ours: readonly HistoryEntry[],
  theirs: readonly HistoryEntry[],
  brought: HistoryEntry[],
  own: HistoryEntry[],
  settled: Change[],
): HistoryEntry[] {
  const goesOn =
    own.length === 0 && (ours.length === 0 || theirs[ours.length - 1]?.hash === ours.at(-1)?.hash);
  const added: HistoryEntry[] = goesOn ? theirs.slice(ours.length) : [];
  let last = added.at(-1) ?? ours.at(-1);
  const add = (change: Change): void => {
    last = nextEntry(change, last);
    added.push(last);
  };
  if (!goesOn)
    for (const { seq, before, hash, ...change } of brought)
      add({ ...change, brought: change.brought ?? { seq, before, hash } });
  settled.forEach(add);
  return added;
}
