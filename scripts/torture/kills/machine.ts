import { schemaVersion } from "../../../extension/storage/db.ts";
import { practiceDeal, practiceKey } from "../../../extension/welcome/practice-deal.ts";
import { partNames } from "../../../src/backup/backup.ts";
import { BackupWriter } from "../../../src/backup/write-backup.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { copyDeal, manyDeals, rowsIn } from "../upgrades/many-deals.ts";
import type { SavedDatabase } from "../upgrades/saved-database.ts";

/** As long as a history gets: taking it away takes a while. */
const timesOver = 100;

/** A machine with so many deals, a draft, and the practice deal worked on. */
export function workedMachine(deals: number): SavedDatabase {
  const machine = manyDeals(schemaVersion, deals);
  const [first] = rowsIn<{ key: string }>(machine, "checklists");
  if (!first) throw new Error("It has no deal");
  const listed = rowsIn(machine, "summaries").length;
  copyDeal(machine, first.key, practiceDeal("2026-11-22", "about:blank"), practiceKey, timesOver);
  // The practice deal is in no list.
  rowsIn(machine, "summaries").length = listed;
  for (const table of ["packets", "packages", "customerPacks"])
    rowsIn<{ checklist: string; packet?: string }>(machine, table).push(
      ...rowsIn<{ checklist: string; packet?: string }>(machine, table)
        .filter(({ checklist }) => checklist === first.key)
        .map((row) => ({ ...row, checklist: practiceKey, ...(row.packet && { packet: "HP-26-JR0000" }) })),
    );
  rowsIn(machine, "settings").push({ name: "welcomeStep", value: "deal" }, { name: "welcomed", value: true });
  return machine;
}

/** The playbook of the version that is in force there. */
export const playbookOf = (machine: SavedDatabase): Playbook =>
  rowsIn<{ content: Playbook }>(machine, "playbooks").at(-1)?.content as Playbook;

/** A backup file of everything there. */
export function backupOf(machine: SavedDatabase): Buffer {
  const writer = new BackupWriter();
  for (const name of partNames) {
    const part = writer.part(name);
    part.add(machine.stores[name]?.rows ?? []);
    part.end();
  }
  const { pieces } = writer.end({
    kind: "backup",
    database: schemaVersion,
    extension: "1.0",
    madeAt: "2026-11-22T12:00:00Z",
    madeBy: "Jo Rivera",
  });
  return Buffer.concat(pieces);
}
