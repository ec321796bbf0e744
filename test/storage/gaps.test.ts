import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { Database, database, databaseName } from "../../extension/storage/db.ts";
import { checklistOf, dealsOfAccount, readDeal } from "../../extension/storage/deals.ts";
import { dueForRecord } from "../../extension/storage/due-for-record.ts";
import { live } from "../../extension/storage/live.ts";
import { openStorage } from "../../extension/storage/open-storage.ts";
import { DealSearch } from "../../extension/storage/search/deal-search.ts";
import { changeSummary, gapCount, gaps, shownOf } from "../../extension/storage/summaries.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const readAt = "2026-11-22T09:00:00.000Z";
const recordOf = (id: string, closeDate: string, change: Partial<CrmRecord> = {}): CrmRecord => ({
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id,
  url: `https://northfield.lightning.force.com/${id}`,
  name: `Deal ${id}`,
  stage: "Proposal/Price Quote",
  closeDate,
  ...change,
});

/** As the panel does after every change. */
async function work(record: CrmRecord): Promise<void> {
  const saved = await changeAnswers({ record, readAt }, [
    {
      field: "late-penalty",
      change: () => ({ state: "answered", value: "1 % a week", source: { from: "typed" } }),
    },
  ]);
  expect(saved.ok).toBe(true);
  await summarise(record);
}
async function summarise(record: CrmRecord): Promise<void> {
  const deal = await readDeal(record, readAt);
  expect((await changeSummary(deal.key, shownOf(deal, checklistOf(deal)))).ok).toBe(true);
}
const listed = async (most = 50) => (await gaps(most)).rows.map(({ name, needBy }) => [name, needBy]);

freshDatabaseEach();

describe("my gaps", () => {
  it("lists open deals with something due by the day it is needed, and counts them", async () => {
    await work(recordOf("late", "2027-03-05"));
    await work(recordOf("soon", "2027-01-15"));
    await work(recordOf("never", "", { closeDate: undefined }));
    await work(recordOf("gone", "2027-01-01", { closed: "lost" }));
    expect(await listed()).toEqual([
      ["Deal soon", "2027-01-08"],
      ["Deal late", "2027-02-26"],
      ["Deal never", "none"],
    ]);
    expect(await gapCount()).toBe(3);
    expect(await gaps(1)).toMatchObject({ rows: [{ name: "Deal soon" }], total: 3 });
  });

  it("moves with the date it hangs on, and a lost deal leaves it, also when only its page was read", async () => {
    await work(recordOf("a", "2027-03-05"));
    await dueForRecord(recordOf("a", "2027-03-12"));
    expect(await listed()).toEqual([["Deal a", "2027-03-05"]]);
    await dueForRecord(recordOf("a", "2027-03-12", { closed: "lost" }));
    expect(await listed()).toEqual([]);
    expect(await gapCount()).toBe(0);
  });

  it("counts right however many windows change the same deals at once", async () => {
    const records = Array.from({ length: 12 }, (_, at) => recordOf(`d${at}`, "2027-03-05"));
    for (const record of records) await work(record);
    const lost = records.slice(0, 5).map((record) => ({ ...record, closed: "lost" as const }));
    await Promise.all([...lost, ...lost, ...records.slice(5)].map(summarise));
    expect(await gapCount()).toBe(7);
    expect((await gaps(50)).rows).toHaveLength(7);
  });

  it("shows another window's change", async () => {
    await work(recordOf("a", "2027-03-05"));
    const seen: number[] = [];
    const stop = live(
      () => gaps(50),
      ({ rows }) => seen.push(rows[0]?.due ?? -1),
      () => seen.push(-2),
    );
    await expect.poll(() => seen.length).toBe(1);
    const other = new Database();
    const [row] = (await gaps(50)).rows;
    if (!row) throw new Error("Nothing is listed");
    await other.summaries.put({ ...row, due: 99 });
    await expect.poll(() => seen.at(-1)).toBe(99);
    stop();
    other.close();
  });
});

describe("a database of the first release", () => {
  it("is listed by what it says, and searched, after the upgrade", async () => {
    await database().delete();
    const first = new Dexie(databaseName);
    first.version(1).stores({
      checklists: "key",
      answers: "[checklist+field], checklist",
      history: "[checklist+seq]",
      summaries: "checklist, changedAt",
      playbooks: "number",
      packets: "[packet+revision], checklist",
      receipts: "number",
      counters: "name",
      settings: "name",
    });
    const row = { account: "Harrow", url: "https://a.example", changedAt: readAt };
    await first.table("summaries").bulkAdd([
      { ...row, checklist: "salesforce:a.example:1", name: "Open", stage: "won", due: 3 },
      { ...row, checklist: "salesforce:a.example:2", name: "Done", stage: "won", due: 0 },
      { ...row, checklist: "salesforce:a.example:3", name: "Lost", stage: "lost", due: 2 },
    ]);
    const account = { id: "001A", name: "Harrow" };
    const record: CrmRecord = {
      crm: "salesforce",
      host: "a.example",
      id: "1",
      url: "https://a.example",
      account,
    };
    await first
      .table("checklists")
      .add({ key: "salesforce:a.example:1", record, readAt, playbook: 1, startedAt: readAt });
    first.close();
    expect((await openStorage()).ok).toBe(true);
    expect(await listed()).toEqual([["Open", "none"]]);
    expect(await dealsOfAccount({ ...record, id: account.id })).toMatchObject([{ name: "Open" }]);
    expect(await gapCount()).toBe(1);
    let whole = false;
    const search = new DealSearch((state) => {
      whole = state.whole;
    });
    await expect.poll(() => whole, { timeout: 10_000 }).toBe(true);
    const found = await search.search("harrow", 50);
    expect(found?.deals.map(({ summary }) => summary.name).sort()).toEqual(["Done", "Lost", "Open"]);
    search.close();
  });
});
