import { Dexie } from "dexie";
import { type CrmRecord, isPractice } from "../../src/crm/record.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { compareRevisions } from "../../src/packet/revision.ts";
import { failed, type Result } from "../../src/values/result.ts";
import { database } from "./db.ts";
import { Refused } from "./problem.ts";
import { inOneTransaction } from "./transaction.ts";

/** What is stored of the practice deal. Throws the database's errors, for `live`. */
export type PracticeSoFar = {
  /** As it was when somebody last answered something of it; null: not begun. */
  record: CrmRecord | null;
  /** The newest one issued. */
  packet: Packet | null;
};

export async function practiceSoFar(checklist: string): Promise<PracticeSoFar> {
  const db = database();
  const [begun, packets] = await Promise.all([
    db.checklists.get(checklist),
    db.packets.where("checklist").equals(checklist).toArray(),
  ]);
  const [newest] = packets.sort((a, b) => compareRevisions(b.revision, a.revision));
  return { record: begun?.record ?? null, packet: newest?.content ?? null };
}

/** Takes away all that was entered for the practice deal, its packets, customer packs and history too. Refused for any other deal. */
export const startPracticeOver = (checklist: string): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.checklists, db.answers, db.history, db.packets, db.packages, db.customerPacks],
    async (db) => {
      const begun = await db.checklists.get(checklist);
      if (!begun) return;
      if (!isPractice(begun.record)) throw new Refused(failed("not-practice").problem);
      await db.checklists.delete(checklist);
      await db.answers.where("checklist").equals(checklist).delete();
      await db.packages.delete(checklist);
      await db.packets.where("checklist").equals(checklist).delete();
      await db.customerPacks.where("checklist").equals(checklist).delete();
      await db.history
        .where("[checklist+seq]")
        .between([checklist, Dexie.minKey], [checklist, Dexie.maxKey])
        .delete();
    },
  );
