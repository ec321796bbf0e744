import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import { parseFront } from "../messages/front.ts";
import { forgetSession, readSession, writeSession } from "../platform/session-store.ts";

/**
 * What each record's page showed when it was last read, while the browser runs. A page says by its address which record is in
 * front long before it is drawn and quiet; the panel shows what is known of it at once, and the reading that follows corrects it.
 */

/** More than anybody goes back and forth between, and a small part of the 10 MB a session may hold. */
const kept = 40;

const keyOf = (key: string): string => `known:${key}`;
const order = "known-records";

/** One after the other: the list of what is kept is read and written again. */
let last: Promise<void> = Promise.resolve();

export async function knownRecord(of: Pick<CrmRecord, "crm" | "host" | "id">): Promise<CrmRecord | null> {
  const stored = await readSession(keyOf(recordKey(of)));
  const front = parseFront({ kind: "record", record: stored });
  return front.kind === "record" ? front.record : null;
}

/** Keeps it as the latest; the one not read for the longest time goes. */
export function rememberRecord(record: CrmRecord): Promise<void> {
  return inTurn(async () => {
    const key = recordKey(record);
    const known = [...(await knownKeys()).filter((one) => one !== key), key];
    await writeSession(keyOf(key), record);
    await writeSession(order, known.slice(-kept));
    await forgetSession(known.slice(0, -kept).map(keyOf));
  });
}

/** Forgets every record of a CRM we may no longer read. */
export function forgetRecords(crm: string): Promise<void> {
  return inTurn(async () => {
    const known = await knownKeys();
    const gone = known.filter((key) => key.startsWith(`${crm}:`));
    await forgetSession(gone.map(keyOf));
    await writeSession(
      order,
      known.filter((key) => !gone.includes(key)),
    );
  });
}

async function knownKeys(): Promise<string[]> {
  const stored = await readSession(order);
  return Array.isArray(stored) ? stored.filter((key) => typeof key === "string") : [];
}

function inTurn(work: () => Promise<void>): Promise<void> {
  last = last.catch(() => {}).then(work);
  return last;
}
