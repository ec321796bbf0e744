import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json";
import { deleteLeftOver } from "../../extension/storage/backup/left-over.ts";
import { makeBackup } from "../../extension/storage/backup/make-backup.ts";
import { openBackup } from "../../extension/storage/backup/open-backup.ts";
import { mergeBackup, rehearseMerge, replaceByBackup } from "../../extension/storage/backup/restore.ts";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { Database, database, schemaVersion } from "../../extension/storage/db.ts";
import { openStorage } from "../../extension/storage/open-storage.ts";
import { issuePacket } from "../../extension/storage/packets.ts";
import { changeProfile } from "../../extension/storage/profiles.ts";
import { changeSetting } from "../../extension/storage/settings.ts";
import { gapCount } from "../../extension/storage/summaries.ts";
import { partNames } from "../../src/backup/backup.ts";
import type { Choice } from "../../src/backup/merge/merge-chain.ts";
import type { Backup } from "../../src/backup/read-backup.ts";
import { tableNames } from "../../src/backup/row-schemas.ts";
import { BackupWriter } from "../../src/backup/write-backup.ts";
import { chainBreaks } from "../../src/checklist/history.ts";
import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import { contentHash } from "../../src/values/hash.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { historyEntries } from "../support/history-entries.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const words = wordsFromMessages("en", messages);
const record: CrmRecord = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006NF0000000147AAA",
  url: "https://northfield.lightning.force.com/lightning/r/Opportunity/006NF0000000147AAA/view",
  name: "Harrow Marine - 4 generator skids",
  account: { id: "001", name: "Harrow Marine" },
};
const other: CrmRecord = { ...record, id: "006NF0000000148AAA", name: "Another deal" };
const key = recordKey(record);
const around = { extension: "0.1.0", journal: [] };

const typed = (value: string) => ({ state: "answered" as const, value, source: { from: "typed" as const } });
const answer = async (field: string, value: string | undefined, of = record): Promise<void> => {
  const change = () => (value === undefined ? undefined : typed(value));
  const readAt = "2026-11-22T09:00:00.000Z";
  expect(await changeAnswers({ record: of, readAt }, [{ field, change }])).toMatchObject({ ok: true });
};
const storedValue = async (field: string, of = key): Promise<unknown> =>
  ((await database().answers.get([of, field]))?.answer as { value?: unknown } | undefined)?.value;
/** Everything that is stored, as one number; but what is made from the rest. */
const everything = async (): Promise<string> =>
  contentHash(await Promise.all(tableNames.map((name) => database().table(name).toArray())));

async function saved(): Promise<Uint8Array> {
  const made = await makeBackup(around);
  if (!made.ok) throw new Error(JSON.stringify(made));
  return new Uint8Array(await made.value.content.arrayBuffer());
}
async function opened(bytes: Uint8Array): Promise<Backup> {
  const backup = await openBackup(bytes);
  if (!backup.ok) throw new Error(JSON.stringify(backup));
  return backup.value;
}
const merged = async (bytes: Uint8Array, choices = new Map<string, Choice>()) => {
  const report = await mergeBackup(await opened(bytes), choices);
  if (!report.ok) throw new Error(JSON.stringify(report));
  return report.value;
};
/** Another machine, with this file taken in. */
async function elsewhere(bytes?: Uint8Array): Promise<void> {
  await database().delete();
  await openStorage();
  if (bytes) expect(await replaceByBackup(await opened(bytes))).toMatchObject({ ok: true });
}
/** One deal worked on in two places since they were one. */
async function worked(here: () => Promise<void>, there: () => Promise<void>): Promise<Uint8Array> {
  await answer("late-penalty", "1 % a week");
  const start = await saved();
  await there();
  const file = await saved();
  await elsewhere(start);
  await here();
  return file;
}

freshDatabaseEach();

describe("a backup", () => {
  it("holds every row of every table, but what belongs to this profile alone", async () => {
    await changeSetting("repName", () => "Jo Rivera");
    await answer("customer-po-number", "HM-77310");
    await changeProfile({ account: "a", name: "Harrow" }, { note: "Rings first" });
    const read = await opened(await saved());
    expect(read.manifest).toMatchObject({ madeBy: "Jo Rivera", unusable: 0, database: schemaVersion });
    for (const name of tableNames) {
      const rows = await database().table(name).toArray();
      const kept = name === "settings" ? rows.filter((row) => row.name !== "schema") : rows;
      expect(contentHash(read.rows[name]), name).toBe(contentHash(kept));
    }
  });

  it("put in the place of another database is that database again, and gives no number twice", async () => {
    await changeSetting("repName", () => "Jo Rivera");
    await answer("customer-po-number", "HM-77310");
    const gaps = { name: "Jo", reason: "Test" };
    const issued = await issuePacket(
      { record, readAt: "2026-11-22T09:00:00.000Z" },
      { issuedBy: "Jo", gaps },
      words,
    );
    expect(issued.ok).toBe(true);
    const [before, file] = [await everything(), await saved()];
    await elsewhere();
    await database().counters.put({ name: "packet", last: 41 });
    await answer("customer-po-number", "something else", other);
    expect(await replaceByBackup(await opened(file))).toEqual({ ok: true, value: undefined });
    expect(await database().counters.get("packet")).toEqual({ name: "packet", last: 41 });
    await database().counters.put({ name: "packet", last: 1 });
    expect(await everything()).toBe(before);
    expect(await database().searchIndex.count()).toBe(0);
  });

  it("takes the place of nothing that was changed after it was saved itself", async () => {
    await answer("customer-po-number", "HM-77310");
    const made = await makeBackup(around);
    if (!made.ok) throw new Error(made.problem.code);
    const backup = await opened(new Uint8Array(await made.value.content.arrayBuffer()));
    await answer("customer-po-number", "HM-77311");
    const before = await everything();
    // Between saving what is here and replacing it, another window has saved this.
    expect(await replaceByBackup(backup, made.value.manifest)).toEqual({
      ok: false,
      problem: { code: "backup-meanwhile" },
    });
    expect(await everything()).toBe(before);
    const again = await makeBackup(around);
    expect(again.ok && (await replaceByBackup(backup, again.value.manifest))).toMatchObject({ ok: true });
    expect(await storedValue("customer-po-number")).toBe("HM-77310");
  });

  it("that fails on the way changes nothing", async () => {
    await answer("customer-po-number", "HM-77310");
    const backup = await opened(await saved());
    await answer("customer-po-number", "HM-77311");
    const before = await everything();
    const twice = {
      ...backup,
      rows: { ...backup.rows, answers: [...backup.rows.answers, ...backup.rows.answers] },
    };
    expect((await replaceByBackup(twice)).ok).toBe(false);
    expect(await everything()).toBe(before);
    expect((await openBackup((await saved()).subarray(1))).ok).toBe(false);
    expect(await everything()).toBe(before);
  });
});

describe("merging", () => {
  it("a backup of what is here changes nothing", async () => {
    await answer("customer-po-number", "HM-77310");
    await changeProfile({ account: "a", name: "Harrow" }, { note: "Rings first" });
    const [before, file] = [await everything(), await saved()];
    expect((await merged(file)).deals).toEqual({ added: 0, changed: 0, ahead: 0, same: 1, onlyHere: 0 });
    expect(await everything()).toBe(before);
  });

  it("shows first exactly what it would do, and does nothing", async () => {
    await answer("customer-po-number", "HM-77310");
    const file = await saved();
    await elsewhere();
    await answer("late-penalty", "2 %", other);
    const before = await everything();
    const shown = await rehearseMerge(await opened(file));
    expect(await everything()).toBe(before);
    expect(shown).toMatchObject({ ok: true, value: { deals: { added: 1, changed: 0 } } });
    expect({ ok: true, value: await merged(file) }).toEqual(shown);
    expect(await storedValue("customer-po-number")).toBe("HM-77310");
    expect(await storedValue("late-penalty", recordKey(other))).toBe("2 %");
  });

  it("takes the other's answers of other questions, and its history with them", async () => {
    const file = await worked(
      () => answer("customer-po-number", "HERE"),
      () => answer("late-penalty", "THERE"),
    );
    const report = await merged(file);
    expect(report).toMatchObject({ deals: { changed: 1 }, answers: 1, conflicts: [] });
    expect(await storedValue("customer-po-number")).toBe("HERE");
    expect(await storedValue("late-penalty")).toBe("THERE");
    const entries = await historyEntries(key);
    expect(chainBreaks(entries, undefined, (await database().checklists.get(key))?.newest)).toEqual([]);
    expect(entries.at(-1)).toMatchObject({ field: "late-penalty", brought: {} });
    // A second time, everything is known.
    const before = await everything();
    expect(await merged(file)).toMatchObject({ deals: { ahead: 1 }, answers: 0 });
    expect(await everything()).toBe(before);
  });

  it.each(["ours", "theirs"] as const)(
    "lists both values where both changed one answer, and keeps both: %s",
    async (choice) => {
      const file = await worked(
        () => answer("late-penalty", "HERE"),
        () => answer("late-penalty", "THERE"),
      );
      const shown = await rehearseMerge(await opened(file));
      const [conflict] = shown.ok ? shown.value.conflicts : [];
      expect(conflict).toMatchObject({
        kind: "answer",
        name: record.name,
        field: "late-penalty",
        ours: { value: typed("HERE") },
        theirs: { value: typed("THERE") },
      });
      await merged(file, new Map([[conflict?.id ?? "", choice]]));
      const chosen = choice === "ours" ? "HERE" : "THERE";
      expect(await storedValue("late-penalty")).toBe(chosen);
      const said = JSON.stringify(await historyEntries(key));
      expect(said).toContain("HERE");
      expect(said).toContain("THERE");
      expect(chainBreaks(await historyEntries(key))).toEqual([]);
    },
  );

  it("decides about no value that was not shown: what another window changed meanwhile is shown first", async () => {
    const file = await worked(
      () => answer("late-penalty", "2 % a week"),
      () => answer("late-penalty", "3 % a week"),
    );
    const backup = await opened(file);
    const shown = await rehearseMerge(backup);
    if (!shown.ok) throw new Error(shown.problem.code);
    const choices = new Map(shown.value.conflicts.map(({ id }) => [id, "theirs" as const]));
    await answer("late-penalty", "4 % a week");
    const before = await everything();
    expect(await mergeBackup(backup, choices, shown.value)).toEqual({
      ok: false,
      problem: { code: "backup-meanwhile" },
    });
    expect(await everything()).toBe(before);
    const again = await rehearseMerge(backup);
    if (!again.ok) throw new Error(again.problem.code);
    expect(again.value.conflicts).toMatchObject([{ ours: { value: typed("4 % a week") } }]);
    expect(await mergeBackup(backup, choices, again.value)).toMatchObject({ ok: true });
    // Chosen was between other values.
    expect(await storedValue("late-penalty")).toBe("4 % a week");
  });

  it("counts gaps anew, and keeps what was issued here under a number of both", async () => {
    const gaps = { name: "Jo", reason: "Test" };
    const issue = (of: CrmRecord) =>
      issuePacket({ record: of, readAt: "2026-11-22T09:00:00.000Z" }, { issuedBy: "Jo", gaps }, words);
    expect((await issue(other)).ok).toBe(true);
    const file = await saved();
    await elsewhere();
    const own = await issue(record);
    const report = await merged(file);
    const name = own.ok ? `${own.value.number} A` : "";
    expect(report.kept).toEqual([{ kind: "packet", name }]);
    expect((await database().packets.toArray()).map(({ content }) => content.hash)).toEqual([
      own.ok && own.value.hash,
    ]);
    expect(await database().opened.count()).toBe(1);
    const counted = (await database().summaries.toArray()).filter(({ gap }) => gap === 1).length;
    expect(await gapCount()).toBe(counted);
  });

  it("asks which of two versions of one number holds, and gives the other the next", async () => {
    const file = await worked(
      async () => {},
      async () => {
        const row = await database().playbooks.get(1);
        if (!row) throw new Error("no playbook");
        const content = { ...(row.content as object), name: "Another" };
        await database().playbooks.put({ ...row, content, by: "K", note: "Ours is better" });
      },
    );
    const shown = await rehearseMerge(await opened(file));
    const [conflict] = shown.ok ? shown.value.conflicts : [];
    expect(conflict).toMatchObject({
      kind: "version",
      of: "1",
      theirs: { value: "Ours is better", who: "K" },
    });
    expect((await merged(file)).versions).toEqual([]);
    expect((await merged(file, new Map([[conflict?.id ?? "", "theirs"]]))).versions).toEqual([2]);
    expect((await database().playbooks.get(2))?.content).toMatchObject({ name: "Another", number: 2 });
    expect((await merged(file)).conflicts).toEqual([]);
  });

  it("brings requirements of a customer together", async () => {
    const harrow = { account: "a", name: "Harrow" };
    const file = await worked(
      () => changeProfile(harrow, { note: "Rings first" }).then(() => {}),
      () => changeProfile(harrow, { requirements: { "late-penalty": "1 %" } }).then(() => {}),
    );
    expect(await merged(file)).toMatchObject({ customers: 1, conflicts: [] });
    expect(await database().profiles.get("a")).toMatchObject({
      note: "Rings first",
      requirements: { "late-penalty": { value: "1 %" } },
    });
    expect(chainBreaks(await historyEntriesOf("profile:a"))).toEqual([]);
  });
});

const historyEntriesOf = (chain: string) =>
  database().history.where("[checklist+seq]").between([chain, Dexie.minKey], [chain, Dexie.maxKey]).toArray();

describe("a backup of an older release", () => {
  it.each([1, 2, 3, 4])("is brought up by the very upgrades: version %i", async (version) => {
    await answer("customer-po-number", "HM-77310");
    const now = await opened(await saved());
    const then = new Database("then", version);
    await then.open();
    const names = then.tables.map(({ name }) => name);
    then.close();
    await Dexie.delete("then");
    const writer = new BackupWriter();
    for (const name of partNames.filter((one) => names.includes(one))) {
      const part = writer.part(name);
      part.add(name in now.rows ? now.rows[name as keyof Backup["rows"]] : []);
      part.end();
    }
    const head = { kind: "backup" as const, extension: "0.0.1", madeAt: "2026-01-01T00:00:00Z", madeBy: "" };
    const { pieces } = writer.end({ ...head, database: version });
    const old = await opened(new Uint8Array(await new Blob(pieces).arrayBuffer()));
    expect(old.rows.answers).toEqual(now.rows.answers);
    expect(old.rows.summaries).toHaveLength(1);
    expect((await Dexie.getDatabaseNames()).filter((name) => name !== "whitespot")).toEqual([]);
    expect(await replaceByBackup(old)).toMatchObject({ ok: true });
    expect(await storedValue("customer-po-number")).toBe("HM-77310");
  });

  it("that a crash left half brought up is deleted", async () => {
    const left = new Database("whitespot-restoring");
    await left.open();
    left.close();
    await deleteLeftOver();
    expect(await Dexie.exists("whitespot-restoring")).toBe(false);
  });
});
