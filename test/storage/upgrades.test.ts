import { afterEach, beforeEach, describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { database, schemaVersion } from "../../extension/storage/db.ts";
import source from "../../extension/storage/db.ts?raw";
import { checklistOf, readDeal } from "../../extension/storage/deals.ts";
import { onDatabaseChanged } from "../../extension/storage/live.ts";
import { openStorage } from "../../extension/storage/open-storage.ts";
import { issuePacket } from "../../extension/storage/packets.ts";
import { readDocuments } from "../../extension/storage/search/read-documents.ts";
import { settleLists } from "../../extension/storage/settle-lists.ts";
import { gapCount, gaps, shownOf } from "../../extension/storage/summaries.ts";
import { plant, type SavedDatabase, save } from "../../scripts/torture/upgrades/saved-database.ts";
import { chainBreaks } from "../../src/checklist/history.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import { wordsFromMessages } from "../../src/values/words.ts";

const words = wordsFromMessages("en", messages);
const gone = { name: "Jo Rivera", reason: "Customer is waiting" };
const files = import.meta.glob<SavedDatabase>("./databases/version-*.json", { import: "default" });
const savedAt = (version: number): Promise<SavedDatabase> => {
  const load = files[`./databases/version-${version}.json`];
  if (!load) throw new Error(`No database of version ${version} is saved in test/storage/databases`);
  return load();
};
const versions = [...source.matchAll(/this\.version\((\d+)\)/g)].map(([, version]) => Number(version));

beforeEach(() => database().delete());
afterEach(() => database().delete());

/** Rows as they were, but for what a newer version knows besides. */
async function keepsEveryRow(was: SavedDatabase): Promise<void> {
  const { stores } = await save();
  for (const [name, { rows }] of Object.entries(was.stores))
    if (name !== "settings" && name !== "counters")
      expect(stores[name]?.rows, name).toMatchObject(rows as object[]);
}

it("has a saved database of every version there is", () => {
  expect(versions).toEqual(Array.from({ length: schemaVersion }, (_, at) => at + 1));
  expect(Object.keys(files).sort()).toEqual(versions.map((one) => `./databases/version-${one}.json`));
});

describe.each(versions)("a database of version %i", (version) => {
  it("has everything after the upgrade, and works", async () => {
    const was = await savedAt(version);
    (await plant(was)).close();
    expect(await openStorage()).toEqual({ ok: true, value: undefined });
    expect(database().backendDB().version).toBe(schemaVersion * 10);
    await keepsEveryRow(was);

    expect(await settleLists()).toEqual({ ok: true, value: undefined });
    const db = database();
    const rows = await db.checklists.toArray();
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const chain = (await db.history.toArray()).filter(({ checklist }) => checklist === row.key);
      expect(chainBreaks(chain, undefined, row.newest)).toEqual([]);
      const deal = await readDeal(row.record, row.readAt);
      const { due, stage } = shownOf(deal, checklistOf(deal));
      expect(await db.summaries.get(row.key)).toMatchObject({ due, stage });
    }
    const open = await db.summaries.filter(({ due, stage }) => due > 0 && stage !== "lost").count();
    expect(await gapCount()).toBe(open);
    expect((await gaps(9)).rows).toHaveLength(open);
    const texts = JSON.stringify(
      await readDocuments(
        db,
        rows.map(({ key }) => key),
      ),
    );
    for (const said of ["2 % a week", "RAL 7035", "DE-4512"]) expect(texts).toContain(said);

    const harrow = rows.find(({ record }) => record.name?.startsWith("Harrow"));
    if (!harrow) throw new Error("The deal is gone");
    const beside = { record: harrow.record, readAt: harrow.readAt };
    const issued = await issuePacket(beside, { issuedBy: "Jo Rivera", gaps: gone }, words);
    expect(issued).toMatchObject({ ok: true, value: { revision: "B" } });
  });
});

describe("a database of a version to come", () => {
  it("is refused, and not a byte of it is touched, also where a table of ours is not needed any more", async () => {
    const saved = await savedAt(schemaVersion);
    const { packages: _, ...stores } = saved.stores;
    const future = { keyPath: "id", autoIncrement: false, indexes: [], rows: [{ id: 1, kept: true }] };
    (await plant({ version: (schemaVersion + 1) * 10, stores: { ...stores, future } })).close();
    const before = await save();
    for (let tries = 0; tries < 2; tries++)
      expect(await openStorage()).toEqual({ ok: false, problem: { code: "database-newer" } });
    expect(await save()).toEqual(before);
  });
});

describe("a window of before the update", () => {
  it("lets go of the database, saves nothing in it any more, and says why", async () => {
    (await plant(await savedAt(schemaVersion))).close();
    expect(await openStorage()).toEqual({ ok: true, value: undefined });
    const told: string[] = [];
    onDatabaseChanged(({ code }) => told.push(code));
    const next = await plant({ version: (schemaVersion + 1) * 10, stores: {} });
    expect(told).toEqual(["database-newer"]);
    next.close();
    const before = await save();
    const [row] = (before.stores.checklists?.rows ?? []) as { record: CrmRecord; readAt: string }[];
    if (!row) throw new Error("No deal");
    const late = await changeAnswers(row, [{ field: "late-penalty", change: () => undefined }]);
    expect(late).toMatchObject({ ok: false, problem: { code: expect.stringMatching(/^database-/) } });
    expect(await save()).toEqual(before);
  });

  it("that does not let go is named after a while, and once it is closed the upgrade is done", async () => {
    const old = await plant(await savedAt(1));
    expect(await openStorage()).toEqual({ ok: false, problem: { code: "database-blocked" } });
    const again = openStorage();
    old.close();
    expect(await again).toEqual({ ok: true, value: undefined });
    await keepsEveryRow(await savedAt(1));
  });
});
