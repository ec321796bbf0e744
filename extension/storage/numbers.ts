import { numberFrom, repCode } from "../../src/inbound/numbering.ts";
import { clock } from "../platform/clock.ts";
import { type Database, database } from "./db.ts";
import { setting } from "./settings.ts";

/** For a playbook that says nothing, or no text, about its numbers. */
const plainPattern = "{yy}-{rep}{nnnn}";

/** The next number of a counter, by a manager's pattern. Only inside a transaction that includes `counters`. */
export async function nextNumber(
  db: Database,
  counter: string,
  pattern: unknown,
  rep: string | undefined,
): Promise<string> {
  const last = (await db.counters.get(counter))?.last ?? 0;
  await db.counters.put({ name: counter, last: last + 1 });
  return numberAt(last + 1, pattern, rep);
}

/** The practice deal's number: the one no counter ever gives, since they begin at 1. */
export const practiceNumber = (pattern: unknown, rep: string | undefined): string =>
  numberAt(0, pattern, rep);

const numberAt = (counter: number, pattern: unknown, rep: string | undefined): string =>
  numberFrom(typeof pattern === "string" ? pattern : plainPattern, {
    year: clock().getFullYear(),
    rep: repCode(rep),
    counter,
  });

/** What the next number would be by that pattern, taking none. Throws the database's errors, for `live`. */
export async function numberAhead(counter: string, pattern: unknown): Promise<string> {
  const last = (await database().counters.get(counter))?.last ?? 0;
  return numberAt(last + 1, pattern, await setting("repName"));
}
