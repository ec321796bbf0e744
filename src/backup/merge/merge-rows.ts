import type { HistoryEntry } from "../../checklist/history.ts";
import { rowsIn } from "../../checklist/row-state.ts";
import type { Row } from "../../field-kinds/value.ts";
import { contentHash } from "../../values/hash.ts";

/** A row of two; null: it is not there. */
export type RowChoice = (row: string, ours: Row | null, theirs: Row | null) => Row | null;

type Table = { value: Row[] };

/**
 * Two tables of one question as one: each row is that of the place that changed it; `choose` says which of two where both did, to
 * different rows. Null: it is no table in both, or something else than single rows was changed, and the whole is one value.
 * `own`, `brought`: the changes of the question that only one place knows.
 */
export function mergeRows(
  here: unknown,
  there: unknown,
  own: HistoryEntry[],
  brought: HistoryEntry[],
  choose: RowChoice,
): { value: unknown } | null {
  const [ours, theirs] = [tableIn(here), tableIn(there)];
  const [mine, others] = [rowsOf(own), rowsOf(brought)];
  if (!ours || !theirs || !mine || !others) return null;
  const around = (here ?? there) as Table;
  if (here !== null && there !== null && hashOfRest(here as Table) !== hashOfRest(there as Table))
    return null;
  const [byId, byTheirId] = [rowsById(ours), rowsById(theirs)];
  const differ = new Set(
    [...byId.keys(), ...byTheirId.keys()].filter((id) => !same(byId.get(id), byTheirId.get(id))),
  );
  if ([...differ].some((id) => !mine.has(id) && !others.has(id))) return null;
  const settled = new Map<string, Row | null>();
  for (const id of differ) {
    const [our, their] = [byId.get(id) ?? null, byTheirId.get(id) ?? null];
    settled.set(id, !others.has(id) ? our : !mine.has(id) ? their : choose(id, our, their));
  }
  const rows = inOrder(ours, theirs).flatMap((row) =>
    settled.has(row.id) ? (settled.get(row.id) ?? []) : row,
  );
  return { value: rows.length > 0 ? { ...around, value: rows } : null };
}

/** Ours, with each of theirs that we have not behind the one it follows there. */
function inOrder(ours: Row[], theirs: Row[]): Row[] {
  const all = [...ours];
  theirs.forEach((row, at) => {
    if (all.some(({ id }) => id === row.id)) return;
    all.splice(all.findIndex(({ id }) => id === theirs[at - 1]?.id) + 1, 0, row);
  });
  return all;
}

/** A table that nobody has filled in has no rows. */
const tableIn = (value: unknown): Row[] | null => (value === null ? [] : rowsIn(value));

/** Which rows were changed, where nothing else was. */
const rowsOf = (changes: HistoryEntry[]): Set<string> | null =>
  changes.every(({ row }) => row !== undefined) ? new Set(changes.map(({ row }) => row as string)) : null;

const rowsById = (rows: Row[]): Map<string, Row> => new Map(rows.map((row) => [row.id, row]));
const hashOfRest = ({ value: _, ...rest }: Table): string => contentHash(rest);
const same = (a: Row | undefined, b: Row | undefined): boolean =>
  contentHash(a ?? null) === contentHash(b ?? null);
