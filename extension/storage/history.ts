import { Dexie } from "dexie";
import { type Change, type HistoryEntry, nextEntry } from "../../src/checklist/history.ts";
import type { Packet } from "../../src/packet/packet.ts";
import type { Result } from "../../src/values/result.ts";
import { type Database, database } from "./db.ts";
import { asResult } from "./problem.ts";

const ofChecklist = (db: Database, checklist: string) =>
  db.history.where("[checklist+seq]").between([checklist, Dexie.minKey], [checklist, Dexie.maxKey]);

/** Adds links to a checklist's chain, or a profile's. Only inside the transaction of the change itself. */
export async function addToHistory(db: Database, changes: Change[]): Promise<void> {
  const checklist = changes[0]?.checklist;
  if (checklist === undefined) return;
  let last: HistoryEntry | undefined = await ofChecklist(db, checklist).last();
  const entries = changes.map((change) => {
    last = nextEntry(change, last);
    return last;
  });
  await db.history.bulkAdd(entries);
  if (last) await db.checklists.update(checklist, { newest: { seq: last.seq, hash: last.hash } });
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
      entries: await ofChecklist(db, checklist).toArray(),
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
