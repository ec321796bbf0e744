import type { Change } from "../../src/checklist/history.ts";
import { leftAside } from "../../src/packet/left-aside.ts";
import { type PacketDifference, packetDrift } from "../../src/packet/packet-drift.ts";
import { compareRevisions } from "../../src/packet/revision.ts";
import type { Result } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import type { ChecklistRow, Database } from "./db.ts";
import { answersIn, differencesIn, playbookOf, type Shown } from "./drift.ts";
import { addToHistory } from "./history.ts";
import { setting } from "./settings.ts";
import { inOneTransaction } from "./transaction.ts";

/** Against the checklist, or against the last packet. */
export type Aside = "kept" | "keptForPacket";

/** Leaves aside what the page shows, until it shows something else. */
export const leaveAside = (checklist: string, shown: Shown, where: Aside): Promise<Result<void>> =>
  changeAside(checklist, where, shown, where === "kept" ? "kept" : "left", (was) => ({
    ...was,
    ...Object.fromEntries(shown.map(({ path, hash }) => [path, hash])),
  }));

/** Says it again after all. */
export const sayAgain = (checklist: string, shown: Shown, where: Aside): Promise<Result<void>> =>
  changeAside(checklist, where, shown, "again", (was) => {
    const again = new Set(shown.map(({ path }) => path));
    return Object.fromEntries(Object.entries(was).filter(([path]) => !again.has(path)));
  });

/** What the rep said is kept with the deal, and in its history with what the page said then. */
const changeAside = (
  checklist: string,
  where: Aside,
  shown: Shown,
  from: Change["from"],
  change: (was: Record<string, string>) => Record<string, string>,
): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.checklists, db.answers, db.history, db.packets, db.playbooks],
    async (db) => {
      const row = await db.checklists.get(checklist);
      if (!row) return;
      const was = row[where] ?? {};
      const now = change(was);
      const wanted = new Map(
        shown.filter(({ path }) => was[path] !== now[path]).map(({ path, hash }) => [path, hash]),
      );
      await db.checklists.put({ ...row, [where]: now });
      const all = where === "kept" ? await differencesIn(db, row) : await againstPacket(db, row);
      const [who, when] = [await setting("repName"), clock().toISOString()];
      await addToHistory(
        db,
        all
          .filter(({ path, hash }) => wanted.get(path) === hash)
          .map((one) => ({ ...leftAside(one), checklist, who, when, from })),
      );
    },
  );

/** Everything the newest packet says differently, left aside or not. */
async function againstPacket(db: Database, row: ChecklistRow): Promise<PacketDifference[]> {
  const packets = await db.packets.where("checklist").equals(row.key).toArray();
  const newest = packets.sort((a, b) => compareRevisions(b.revision, a.revision))[0];
  if (!newest) return [];
  const settled = { aside: {}, unwatched: [] };
  return packetDrift(newest.content, row.record, await playbookOf(row), await answersIn(db, row), settled);
}
