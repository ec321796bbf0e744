import { Dexie } from "dexie";
import { type Change, type HistoryEntry, nextEntries } from "../../src/checklist/history.ts";
import type { Packet } from "../../src/packet/packet.ts";
import type { Result } from "../../src/values/result.ts";
import { type ChecklistRow, type Database, database } from "./db.ts";
import { asResult } from "./problem.ts";

const ofChecklist = (db: Database, checklist: string) =>
  db.history.where("[checklist+seq]").between([checklist, Dexie.minKey], [checklist, Dexie.maxKey]);

/** The whole chain, in order. */
export const entriesOf = (db: Database, checklist: string): Promise<HistoryEntry[]> =>
  ofChecklist(db, checklist).toArray();

/** The newest link of a checklist's chain, or a profile's. */
export const newestEntry = (db: Database, checklist: string): Promise<HistoryEntry | undefined> =>
  ofChecklist(db, checklist).last();

/** Adds links to a checklist's chain, or a profile's. Only inside the transaction of the change itself. */
export async function addToHistory(db: Database, changes: Change[]): Promise<HistoryEntry[]> {
  const checklist = changes[0]?.checklist;
  if (checklist === undefined) return [];
  const entries = nextEntries(changes, await newestEntry(db, checklist));
  await Promise.all([db.history.bulkAdd(entries), db.checklists.update(checklist, newestOf(entries))]);
  return entries;
}

/** What a checklist remembers of its newest link. */
export function newestOf(entries: HistoryEntry[]): Pick<ChecklistRow, "newest"> {
  const last = entries.at(-1);
  return last ? { newest: { seq: last.seq, hash: last.hash } } : {};
}

/** All that happened to a deal, each part in order. `newest`: the entry its checklist remembers as the last. */
export type DealHistory = {
  entries: HistoryEntry[];
  newest: { seq: number; hash: string } | undefined;
  begun: { at: string; playbook: number };
  packets: Pick<Packet, "number" | "revision" | "issuedAt" | "issuedBy" | "hash">[];
};

/** Null: the deal has no checklist, and nothing happened. */
export const dealHistory = (checklist: string): Promise<Result<DealHistory | null>> =>
  asResult(async () => {
    const db = database();
    const row = await db.checklists.get(checklist);
    if (!row) return null;
    const packets = await db.packets.where("checklist").equals(checklist).toArray();
    return {
      entries: await entriesOf(db, checklist),
      newest: row.newest,
      begun: { at: row.startedAt, playbook: row.playbook },
      packets: packets.map(({ content: { number, revision, issuedAt, issuedBy, hash } }) => ({
        number,
        revision,
        issuedAt,
        issuedBy,
        hash,
      })),
    };
  });
