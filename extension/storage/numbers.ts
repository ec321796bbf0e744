import { numberFrom, repCode } from "../../src/inbound/numbering.ts";
import { clock } from "../platform/clock.ts";
import type { Database } from "./db.ts";

/** The next number of a counter, by a manager's pattern. Only inside a transaction that includes `counters`. */
export async function nextNumber(
  db: Database,
  counter: string,
  pattern: unknown,
  rep: string | undefined,
): Promise<string> {
  const last = (await db.counters.get(counter))?.last ?? 0;
  await db.counters.put({ name: counter, last: last + 1 });
  return numberFrom(String(pattern), { year: clock().getFullYear(), rep: repCode(rep), counter: last + 1 });
}
