import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { addRow, changeCell, removeRow, waitForCell } from "../../extension/storage/change-rows.ts";
import { database, databaseName, schemaVersion } from "../../extension/storage/db.ts";
import { readDeal, recentDeals } from "../../extension/storage/deals.ts";
import { mintReceiptNumbers, numbersToMint } from "../../extension/storage/expected-receipts.ts";
import { nextNumber } from "../../extension/storage/numbers.ts";
import { openStorage } from "../../extension/storage/open-storage.ts";
import { issuePacket, readPacket, wouldRevise } from "../../extension/storage/packets.ts";
import { recordSeen } from "../../extension/storage/record-seen.ts";
import { changeSetting } from "../../extension/storage/settings.ts";
import type { Answer } from "../../src/checklist/answer.ts";
import { chainBreaks } from "../../src/checklist/history.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { Row, Value } from "../../src/field-kinds/value.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { historyEntries } from "../support/history-entries.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const words = wordsFromMessages("en", messages);
const readAt = "2026-11-22T09:00:00.000Z";
const record: CrmRecord = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006NF0000000147AAA",
  url: "https://northfield.lightning.force.com/lightning/r/Opportunity/006NF0000000147AAA/view",
  name: "Harrow Marine - 4 generator skids",
  stage: "Closed Won",
  closed: "won",
  owner: { name: "J. Rivera", phone: "+1 513 555 0142" },
};
const beside = { record, readAt };
const typed = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });
const answer = (field: string, value: Answer | undefined) =>
  changeAnswers(beside, [{ field, change: () => value }]);
const deal = () => readDeal(record, readAt);
const rowsOf = async (field: string): Promise<Row[]> => {
  const found = (await deal()).answers[field];
  return found && "value" in found ? (found.value as Row[]) : [];
};

freshDatabaseEach();

describe("a rep's change", () => {
  it("makes the checklist at the first change, with what the page fills in; looking stores nothing", async () => {
    const before = await deal();
    expect(before.checklist).toBeNull();
    expect(before.answers["inbound-arrival-call"]).toMatchObject({
      source: { from: "record", crm: "salesforce" },
    });
    expect(await database().checklists.count()).toBe(0);

    await answer("customer-po-number", typed("HM-77310"));
    const after = await deal();
    expect(after.checklist?.playbook).toBe(1);
    expect(after.answers["customer-po-number"]).toEqual(typed("HM-77310"));
    expect(after.answers["inbound-arrival-call"]).toEqual(before.answers["inbound-arrival-call"]);
    expect(await recentDeals(5)).toMatchObject([{ name: record.name, url: record.url }]);
  });

  it("reaches the disk before it is acknowledged", async () => {
    const asked: (string | undefined)[] = [];
    const original = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (mode === "readwrite") asked.push(options?.durability);
      return original.call(this, stores, mode, options);
    };
    // Dexie takes hold of the method when it opens.
    database().close();
    await openStorage();
    await answer("customer-po-number", typed("HM-77310"));
    IDBDatabase.prototype.transaction = original;
    expect(asked).toEqual(["strict"]);
  });

  it("is kept in a history whose chain is unbroken, and shows where it was broken", async () => {
    await changeSetting("repName", () => "Jo Rivera");
    await answer("late-penalty", typed("1 % a week"));
    await answer("late-penalty", typed("2 % a week"));
    await answer("late-penalty", undefined);
    const history = await historyEntries((await deal()).key);
    const mine = history.filter(({ field }) => field === "late-penalty");
    expect(mine.map((entry) => [entry.who, entry.old, entry.new])).toEqual([
      ["Jo Rivera", null, typed("1 % a week")],
      ["Jo Rivera", typed("1 % a week"), typed("2 % a week")],
      ["Jo Rivera", typed("2 % a week"), null],
    ]);
    expect(chainBreaks(history)).toEqual([]);
    const tampered = history.map((entry) => (entry.seq === 2 ? { ...entry, new: "something else" } : entry));
    expect(chainBreaks(tampered)).toEqual([{ kind: "changed", from: 2, to: 2 }]);
    expect(chainBreaks(history.filter(({ seq }) => seq !== 2))).toEqual([
      { kind: "missing", from: 2, to: 2 },
    ]);
  });

  it("never loses another's: 300 changes at once on different fields and cells all stay", async () => {
    const fields = (await deal()).compiled.fields
      .filter(({ field }) => field.kind === "text")
      .map(({ field }) => field.id);
    const rows = Array.from({ length: 20 }, (_, at) => `row-${at}`);
    await Promise.all(rows.map((id) => addRow(beside, "csm-items", { id, cells: {} })));
    const columns = ["part-no", "description", "revision", "owner", "carrier", "tracking-no"];
    const edits = [
      ...rows.flatMap((row) =>
        columns.map((column) => changeCell(beside, "csm-items", row, column, `${row} ${column}`)),
      ),
      ...fields.flatMap((field) =>
        Array.from({ length: 12 }, (_, n) => answer(field, typed(`${field} ${n}`))),
      ),
    ];
    expect(edits.length).toBeGreaterThan(300);
    const results = await Promise.all(edits);
    expect(results.every(({ ok }) => ok)).toBe(true);
    const stored = await rowsOf("csm-items");
    expect(stored).toHaveLength(20);
    for (const { id, cells } of stored)
      for (const column of columns) expect(cells[column]).toBe(`${id} ${column}`);
    const { answers } = await deal();
    for (const field of fields) expect(answers[field]).toEqual(typed(`${field} 11`));
  });
});

describe("rows of a table", () => {
  it("keep their ids and places: add after, change a cell, wait, remove and put back", async () => {
    await addRow(beside, "csm-items", { id: "a", cells: { "part-no": "DE-4512" } });
    await addRow(beside, "csm-items", { id: "c", cells: {} });
    await addRow(beside, "csm-items", { id: "b", cells: {} }, "a");
    await changeCell(beside, "csm-items", "b", "quantity", 4);
    await waitForCell(beside, "csm-items", "b", "expected-arrival", { on: "Jens Pohl", by: "2026-12-01" });
    expect((await rowsOf("csm-items")).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect((await rowsOf("csm-items"))[1]).toEqual({
      id: "b",
      cells: { quantity: 4 },
      waiting: { "expected-arrival": { on: "Jens Pohl", by: "2026-12-01" } },
    });
    const [, removed] = await rowsOf("csm-items");
    await removeRow(beside, "csm-items", "b");
    expect((await rowsOf("csm-items")).map(({ id }) => id)).toEqual(["a", "c"]);
    await addRow(beside, "csm-items", removed as Row, "a");
    expect((await rowsOf("csm-items"))[1]).toEqual(removed);
    await changeCell(beside, "csm-items", "b", "expected-arrival", "2027-01-11");
    expect((await rowsOf("csm-items"))[1]?.waiting).toBeUndefined();
  });
});

describe("a field that was no table before", () => {
  it("takes its first row, and keeps what was there in the history", async () => {
    await answer("csm-items", typed("four engines"));
    expect(await addRow(beside, "csm-items", { id: "a", cells: {} })).toMatchObject({ ok: true });
    expect(await rowsOf("csm-items")).toEqual([{ id: "a", cells: {} }]);
    const history = await historyEntries((await deal()).key);
    expect(history.at(-1)).toMatchObject({ old: typed("four engines") });
  });
});

describe("what the page shows later", () => {
  it("is taken over once: two windows whose pages differ do not correct each other for ever", async () => {
    await changeSetting("unwatched", () => ["inbound-arrival-call"]);
    await answer("customer-po-number", typed("HM-77310"));
    const here = { record: { ...record, owner: { name: "S. Lund" } }, readAt: "2026-11-24T09:00:00.000Z" };
    const there = { record: { ...record, owner: { name: "Kim Dunn" } }, readAt: "2026-11-24T09:00:01.000Z" };
    const entries = () => database().history.count();
    await recordSeen(here);
    await recordSeen(there);
    const settled = await entries();
    for (let times = 0; times < 3; times++) {
      await recordSeen(here);
      await recordSeen(there);
    }
    expect(await entries()).toBe(settled);
    expect((await deal()).answers["inbound-arrival-call"]).toMatchObject({ value: { name: "Kim Dunn" } });
    await recordSeen({ ...here, readAt: "2026-11-24T09:00:02.000Z" });
    expect((await deal()).answers["inbound-arrival-call"]).toMatchObject({ value: { name: "S. Lund" } });
  });

  it("makes sure of what was first read cut off", async () => {
    const unsure = { record: { ...record, lossy: ["owner"] }, readAt: "2026-11-25T09:00:00.000Z" };
    await changeAnswers(unsure, []);
    expect((await deal()).answers["inbound-arrival-call"]).toMatchObject({ source: { lossy: true } });
    await recordSeen({ record, readAt: "2026-11-25T09:00:01.000Z" });
    expect((await deal()).answers["inbound-arrival-call"]).not.toMatchObject({ source: { lossy: true } });
  });

  it("takes our stage from the CRM's flag, then its name, then what the rep said; an unknown name counts as quote", async () => {
    const stageAs = async (page: Partial<CrmRecord>) => {
      const { closed: _, ...open } = record;
      return (await readDeal({ ...open, ...page }, readAt)).stage;
    };
    expect(await stageAs({ stage: "Whatever", closed: "won" })).toMatchObject({ stage: "won" });
    expect(await stageAs({ stage: "Closed Won", closed: "lost" })).toEqual({ kind: "lost" });
    expect(await stageAs({ stage: "Negotiation/Review" })).toMatchObject({ stage: "commit", known: true });
    expect(await stageAs({ stage: "Verbal yes" })).toEqual({ kind: "open", stage: "quote", known: false });
    await changeSetting("stageNames", () => ({ salesforce: { "Verbal yes": "commit" } }));
    expect(await stageAs({ stage: "Verbal yes" })).toMatchObject({ stage: "commit", known: true });
  });
});

describe("goods without a purchase order", () => {
  it("get their number once, as soon as something of the customer's comes in", async () => {
    expect(numbersToMint(await deal())).toEqual([]);
    await answer("job-flags", typed(["customer-parts"]));
    const fields = numbersToMint(await deal());
    expect(fields).toEqual(["inbound-receipt-ref"]);
    await Promise.all([
      mintReceiptNumbers(beside, await deal(), fields),
      mintReceiptNumbers(beside, await deal(), fields),
    ]);
    const found = (await deal()).answers["inbound-receipt-ref"];
    const year = String(new Date().getFullYear() % 100);
    expect(found).toEqual({ state: "answered", value: `ER-${year}-JR0001`, source: { from: "system" } });
    expect(await database().receipts.count()).toBe(1);
    expect(numbersToMint(await deal())).toEqual([]);

    await database().transaction("rw", database().counters, async () => {
      expect(await nextNumber(database(), "another", undefined, "J. Rivera")).toBe(`${year}-JR0001`);
    });

    await answer("inbound-receipt-ref", undefined);
    await mintReceiptNumbers(beside, await deal(), fields);
    expect((await deal()).answers["inbound-receipt-ref"]).toEqual(found);
  });
});

describe("a packet", () => {
  const request = { issuedBy: "Jo Rivera", gaps: null };
  const gaps = { name: "Jo Rivera", reason: "Customer is waiting" };

  it("is refused while something essential is missing, unless somebody says who and why", async () => {
    expect(await issuePacket(beside, request, words)).toEqual({
      ok: false,
      problem: { code: "issue-refused" },
    });
    expect(await database().packets.count()).toBe(0);
    const issued = await issuePacket(beside, { ...request, gaps }, words);
    expect(issued).toMatchObject({ ok: true, value: { revision: "A", gaps } });
  });

  it("is frozen: what changes later is in the next revision only, and release begins", async () => {
    await answer("customer-po-number", typed("HM-77310"));
    const first = await issuePacket(beside, { ...request, gaps }, words);
    await answer("customer-po-number", typed("HM-77311"));
    const second = await issuePacket(beside, { ...request, gaps }, words);
    if (!first.ok || !second.ok) throw new Error("not issued");
    expect([first.value.number, second.value.number]).toEqual([first.value.number, first.value.number]);
    expect(second.value.revision).toBe("B");
    expect(await readPacket(first.value.number, "A")).toEqual(first);
    expect((await deal()).stage).toMatchObject({ stage: "release" });
    expect((await deal()).packets.map(({ revision }) => revision)).toEqual(["B", "A"]);
  });

  it("says in revision B what it changes, for whom and why; looking ahead says the same and stores nothing", async () => {
    expect(await wouldRevise(beside, words)).toEqual({ ok: true, value: null });
    await answer("customer-po-number", typed("HM-77310"));
    const first = await issuePacket(beside, { ...request, gaps }, words);
    await answer("customer-po-number", typed("HM-77311"));
    const ahead = await wouldRevise(beside, words);
    expect(await database().packets.count()).toBe(1);
    const why = { reason: "the customer renumbered it", effectivity: "immediately" };
    const second = await issuePacket(beside, { ...request, gaps, why }, words);
    if (!first.ok || !second.ok || !ahead.ok) throw new Error("not issued");
    const { revises } = second.value;
    expect(revises).toMatchObject({ revision: "A", hash: first.value.hash, ...why });
    expect(revises?.changes.map(({ label, was, now }) => [label, was, now])).toEqual([
      ["Order number", "HM-77310", "HM-77311"],
    ]);
    expect(ahead.value).toEqual({ ...revises, reason: "", effectivity: "" });
    expect((await deal()).packets.map(({ reason }) => reason)).toEqual([why.reason, ""]);
    expect(await readPacket(second.value.number, "B")).toEqual(second);
    expect(first.value.revises).toBeUndefined();
  });

  it("goes on after revision Y", async () => {
    const revisions: string[] = [];
    for (let times = 0; times < 22; times++) {
      const issued = await issuePacket(beside, { ...request, gaps }, words);
      revisions.push(issued.ok ? issued.value.revision : issued.problem.code);
    }
    expect(revisions.slice(-3)).toEqual(["Y", "AA", "AB"]);
    expect((await deal()).packets.slice(0, 3).map(({ revision }) => revision)).toEqual(["AB", "AA", "Y"]);
  });
});

describe("a database newer than the code", () => {
  it("is refused in the change itself, when another window has upgraded meanwhile", async () => {
    await answer("customer-po-number", typed("HM-77310"));
    await database().settings.put({ name: "schema", value: schemaVersion + 1 });
    expect(await answer("customer-po-number", typed("HM-99999"))).toEqual({
      ok: false,
      problem: { code: "database-newer" },
    });
    expect((await deal()).answers["customer-po-number"]).toEqual(typed("HM-77310"));
  });

  it("is said at the start, and nothing in it is touched", async () => {
    await database().delete();
    const newer = new Dexie(databaseName);
    newer.version(99).stores({ checklists: "key", future: "id" });
    await newer.open();
    await newer.table("future").put({ id: 1, kept: true });
    newer.close();
    expect(await openStorage()).toEqual({ ok: false, problem: { code: "database-newer" } });
    await newer.open();
    expect(await newer.table("future").get(1)).toEqual({ id: 1, kept: true });
    await newer.delete();
  });

  it("holding a playbook that does not parse says so and changes nothing", async () => {
    const broken = { schema: "whitespot-playbook", version: 1, number: 7, fields: "none" };
    const signed = { publishedAt: readAt, by: "Ann", note: "", origin: { from: "draft" } } as const;
    await database().playbooks.put({ number: 7, content: broken, ...signed });
    expect(await openStorage()).toMatchObject({ ok: false, problem: { code: "playbook-broken" } });
    await database().playbooks.put({ number: 8, content: { ...broken, version: 2 }, ...signed });
    expect(await openStorage()).toMatchObject({ ok: false, problem: { code: "playbook-newer" } });
    expect(await database().playbooks.get(7)).toMatchObject({ number: 7, content: broken });
  });
});
