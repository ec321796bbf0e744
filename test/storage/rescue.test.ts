import { afterEach, describe, expect, it, vi } from "vitest";
import { writeInto } from "../../extension/platform/folder.ts";
import { openBackup } from "../../extension/storage/backup/open-backup.ts";
import { rescue } from "../../extension/storage/backup/rescue.ts";
import { database } from "../../extension/storage/db.ts";
import { openStorage } from "../../extension/storage/open-storage.ts";
import { changeSetting } from "../../extension/storage/settings.ts";
import { readManifest } from "../../src/backup/unzip.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const waiting = [
  {
    name: "unsaved:p:1:deal",
    value: {
      change: { kind: "answer" as const, field: "po", answer: null },
      at: "2026-11-22T09:00:00.000Z",
      since: null,
    },
  },
];
const around = { extension: "0.1.0", journal: waiting };
const answers = Array.from({ length: 250 }, (_, at) => ({
  checklist: "salesforce:h:1",
  field: `f${String(at).padStart(3, "0")}`,
  answer: { state: "answered" as const, value: `v${at}`, source: { from: "typed" as const } },
}));
async function rescued() {
  const made = await rescue(around);
  expect(made.name).toMatch(/^whitespot-rescue-/);
  return new Uint8Array(await made.content.arrayBuffer());
}

freshDatabaseEach();

describe("a rescue", () => {
  afterEach(() => vi.restoreAllMocks());

  it("reads everything past our own code, with what waits beside it, and restores like a backup", async () => {
    await changeSetting("repName", () => "Jo");
    await database().answers.bulkPut(answers);
    database().close();
    const backup = await openBackup(await rescued());
    expect(backup).toMatchObject({
      ok: true,
      value: {
        manifest: { kind: "rescue", madeBy: "Jo", lost: [], database: 4 },
        journal: waiting,
        unusable: 0,
      },
    });
    expect(backup.ok && backup.value.rows.answers).toEqual(answers);
    expect(backup.ok && backup.value.rows.playbooks).toHaveLength(1);
  });

  it("leaves out the rows that cannot be read and says how many, and what no database could have held", async () => {
    await database().answers.bulkPut(answers);
    await database().table("answers").put({ checklist: "x", field: "y", answer: 5 });
    database().close();
    // As a damaged block does: whoever asks for it gets an error, alone or among others.
    const bad = "f123";
    const { get, getAll } = IDBObjectStore.prototype;
    const failing = (store: IDBObjectStore) => get.call(store, IDBKeyRange.only({} as never));
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, key) {
      return Array.isArray(key) && key[1] === bad ? failing(this) : get.call(this, key);
    });
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(function (this: IDBObjectStore, range) {
      const isBad = range instanceof IDBKeyRange && range.includes(["salesforce:h:1", bad]);
      return this.name === "answers" && isBad ? failing(this) : getAll.call(this, range);
    } as typeof getAll);
    const backup = await openBackup(await rescued());
    expect(backup).toMatchObject({
      ok: true,
      value: { manifest: { lost: [{ table: "answers", rows: 1 }] }, unusable: 1 },
    });
    expect(backup.ok && backup.value.rows.answers).toEqual(answers.filter(({ field }) => field !== bad));
  });

  it("of a database of a later release holds its tables too, for that release", async () => {
    database().close();
    const later = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("whitespot", 50);
      opening.onupgradeneeded = () => opening.result.createObjectStore("later", { keyPath: "id" });
      opening.onsuccess = () => resolve(opening.result);
    });
    later.transaction("later", "readwrite").objectStore("later").put({ id: 1 });
    later.close();
    const bytes = await rescued();
    const manifest = readManifest(bytes);
    expect(manifest).toMatchObject({ ok: true, value: { database: 5 } });
    expect(manifest.ok && manifest.value.parts).toContainEqual(
      expect.objectContaining({ name: "later", rows: 1 }),
    );
    expect(await openBackup(bytes)).toMatchObject({ ok: false, problem: { code: "backup-newer" } });
  });

  it("without any database holds what waits, and makes none", async () => {
    await database().delete();
    const backup = await openBackup(await rescued());
    expect(backup).toMatchObject({ ok: true, value: { journal: waiting } });
    expect(backup.ok && backup.value.manifest.lost).toEqual([{ table: "whitespot", rows: null }]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain("whitespot");
  });
});

/** The picker cannot be driven by a program; the folder it gives is of the same kind as the browser's own. */
describe("a copy in a folder", () => {
  it("is written whole; of its kind the last are kept, and nothing else is touched", async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("copies", { create: true });
    const kind = /^whitespot-daily-\d{4}-\d\d-\d\d\.zip$/;
    const write = (name: string, text: string) =>
      writeInto(folder, name, new Blob([text]), { kind, keep: 2 });
    await folder.getFileHandle("whitespot-backup-2026-01-01.zip", { create: true });
    for (const day of ["01", "02", "03"]) await write(`whitespot-daily-2026-11-${day}.zip`, day);
    await write("whitespot-daily-2026-11-03.zip", "written again");
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
      names.push(name);
    expect(names.sort()).toEqual([
      "whitespot-backup-2026-01-01.zip",
      "whitespot-daily-2026-11-02.zip",
      "whitespot-daily-2026-11-03.zip",
    ]);
    const file = await (await folder.getFileHandle("whitespot-daily-2026-11-03.zip")).getFile();
    expect(await file.text()).toBe("written again");
    await root.removeEntry("copies", { recursive: true });
  });
});

// The last of its file: the page it is in never gets a database again.
describe("a database that no release of ours can open", () => {
  it("is read all the same", async () => {
    await database().delete();
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open("whitespot", 10);
      // An upgrade cannot give a table another key: opening it fails.
      opening.onupgradeneeded = () => {
        const table = opening.result.createObjectStore("answers", { keyPath: "number" });
        answers.forEach((row, number) => void table.put({ ...row, number }));
      };
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    expect(await openStorage()).toMatchObject({ ok: false });
    const manifest = readManifest(await rescued());
    expect(manifest.ok && manifest.value.parts).toContainEqual(
      expect.objectContaining({ name: "answers", rows: answers.length }),
    );
    expect(manifest.ok && manifest.value.lost).toEqual([]);
  });
});
