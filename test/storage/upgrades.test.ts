import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { database, schemaVersion } from "../../extension/storage/db.ts";
import source from "../../extension/storage/db.ts?raw";
import { onDatabaseChanged } from "../../extension/storage/live.ts";
import { moveDeal } from "../../extension/storage/move-deals.ts";
import { openStorage } from "../../extension/storage/open-storage.ts";
import { readPlaybook } from "../../extension/storage/playbooks.ts";
import { rowsGone } from "../../scripts/torture/upgrades/rows-gone.ts";
import { plant, type SavedDatabase, save } from "../../scripts/torture/upgrades/saved-database.ts";
import { driftStored } from "../../scripts/torture/upgrades/stored-drift.ts";
import { upgradeSaved } from "../../scripts/torture/upgrades/upgraded.ts";
import type { CrmRecord } from "../../src/crm/record.ts";

const files = import.meta.glob<SavedDatabase>("./databases/version-*.json", { import: "default" });
const savedAt = (version: number): Promise<SavedDatabase> => {
  const load = files[`./databases/version-${version}.json`];
  if (!load) throw new Error(`No database of version ${version} is saved in test/storage/databases`);
  return load();
};
const versions = [...source.matchAll(/this\.version\((\d+)\)/g)].map(([, version]) => Number(version));

beforeEach(() => database().delete());
afterEach(() => database().delete());

it("has a saved database of every version there is", () => {
  expect(versions).toEqual(Array.from({ length: schemaVersion }, (_, at) => at + 1));
  expect(Object.keys(files).sort()).toEqual(versions.map((one) => `./databases/version-${one}.json`));
});

describe.each(versions)("a database of version %i", (version) => {
  it("has everything after the upgrade, and works", async () => {
    const { tried, lost } = await upgradeSaved(await savedAt(version));
    expect(lost).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });

  it("would be noticed with a row less, or one that says something else", async () => {
    const was = await savedAt(version);
    const without = structuredClone(was);
    without.stores.history?.rows.pop();
    expect(rowsGone(was, without)).toHaveLength(1);
    const otherwise = structuredClone(was);
    Object.assign(otherwise.stores.answers?.rows[0] as object, { answer: { state: "waiting", on: "Jo" } });
    expect(rowsGone(was, otherwise)).toHaveLength(1);
  });
});

describe("deals under versions of the playbook that take the answers' place away", () => {
  it("keep every answer, moved or left behind", { timeout: 60_000 }, async () => {
    const { versions, answers, lost } = await driftStored(2, 11, 4);
    expect(lost).toEqual([]);
    expect(versions).toBe(4);
    expect(answers).toBeGreaterThan(100);
  });

  it("would be noticed without the answers of what is not asked any more", { timeout: 60_000 }, async () => {
    const forgetful: typeof moveDeal = async (key, number) => {
      const moved = await moveDeal(key, number);
      const playbook = await readPlaybook(number);
      if (!playbook.ok) return playbook;
      const asked = new Set(playbook.value.playbook.fields.map(({ id }) => id));
      await database()
        .answers.where("checklist")
        .equals(key)
        .filter(({ field }) => !asked.has(field))
        .delete();
      return moved;
    };
    const { lost } = await driftStored(2, 11, 4, forgetful);
    expect(lost).toContainEqual(expect.stringMatching(/^deal-\d, .*: of-\w+ is gone$/));
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
    expect(rowsGone(await savedAt(1), await save())).toEqual([]);
  });
});
