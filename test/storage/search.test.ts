import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { addRow, changeCell } from "../../extension/storage/change-rows.ts";
import { Database, database, type SummaryRow } from "../../extension/storage/db.ts";
import { checklistOf, readDeal } from "../../extension/storage/deals.ts";
import { openStorage } from "../../extension/storage/open-storage.ts";
import { DealSearch, type SearchState } from "../../extension/storage/search/deal-search.ts";
import { tendIndex } from "../../extension/storage/search/tend-index.ts";
import { shownOf } from "../../extension/storage/summaries.ts";
import type { Answer } from "../../src/checklist/answer.ts";
import type { CrmRecord } from "../../src/crm/record.ts";

const readAt = "2026-11-22T09:00:00.000Z";
const host = "northfield.lightning.force.com";
const recordOf = (id: string, name: string, account = ""): CrmRecord => ({
  crm: "salesforce",
  host,
  id,
  url: `https://${host}/${id}`,
  name,
  account: { name: account },
});
const typed = (value: string): Answer => ({ state: "answered", value, source: { from: "typed" } });
async function answer(record: CrmRecord, field: string, value: string): Promise<void> {
  const saved = await changeAnswers({ record, readAt }, [{ field, change: () => typed(value) }]);
  expect(saved.ok).toBe(true);
}

const harrow = recordOf("006NF0000000147AAA", "Harrow Marine - 4 generator skids", "Harrow Marine Inc");

/** Deals as they lie on the disk after years of work, without the time it took to type them. */
async function storeDeals(count: number): Promise<void> {
  const db = database();
  const key = (at: number): string => `salesforce:${host}:bulk${at}`;
  const numbers = Array.from({ length: count }, (_, at) => at);
  await db.summaries.bulkAdd(
    numbers.map(
      (at): SummaryRow => ({
        checklist: key(at),
        name: `Conveyor ${at} for plant ${at % 40}`,
        account: `Customer ${at % 90} Works`,
        accountId: "",
        url: `https://${host}/bulk${at}`,
        stage: "won",
        due: at % 3,
        needBy: "none",
        gap: at % 3 > 0 ? 1 : 0,
        changedAt: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
      }),
    ),
  );
  await db.checklists.bulkAdd(
    numbers.map((at) => ({
      key: key(at),
      record: recordOf(`bulk${at}`, `Conveyor ${at}`),
      readAt,
      playbook: 1,
      startedAt: readAt,
    })),
  );
  await db.answers.bulkAdd(
    numbers.map((at) => ({
      checklist: key(at),
      field: "customer-po-number",
      answer: typed(`PO-${100_000 + at}`),
    })),
  );
}

let state: SearchState | null = null;
let search: DealSearch;
const opened: DealSearch[] = [];
function open(): DealSearch {
  state = null;
  const one = new DealSearch((now) => {
    state = now;
  });
  opened.push(one);
  return one;
}
const names = async (text: string): Promise<string[] | undefined> =>
  (await search.search(text, 50))?.deals.map(({ summary }) => summary.name);
const whole = () => expect.poll(() => state?.whole, { timeout: 15_000 }).toBe(true);

beforeEach(async () => {
  await database().delete();
  expect(await openStorage()).toEqual({ ok: true, value: undefined });
});
afterEach(async () => {
  for (const one of opened.splice(0)) one.close();
  await database().delete();
});

describe("search over what is stored", () => {
  it("finds a deal by name, customer, answer, cell, id and number, and says where", async () => {
    await answer(harrow, "customer-po-number", "HM-77310");
    await addRow({ record: harrow, readAt }, "csm-items", { id: "r1", cells: { "serial-nos": "DE-4512" } });
    search = open();
    await whole();
    for (const text of ["harow", "marine inc", "77310", "4512", "147aaa", "harrow 4512"])
      expect(await names(text), text).toEqual([harrow.name]);
    const found = await search.search("4512 harrow", 50);
    expect(found?.deals[0]?.lines).toEqual([
      { place: "csm-items.serial-nos", label: "Serial numbers", parts: [{ text: "DE-4512", marked: true }] },
    ]);
    expect(found?.deals[0]?.name[0]).toEqual({ text: "Harrow", marked: true });
    expect(await names("hobart")).toEqual([]);
    expect(await search.search(" - ", 50)).toBeNull();
  });

  it("follows changes at once, of its own window and another, and forgets what was replaced", async () => {
    await answer(harrow, "late-penalty", "one percent");
    search = open();
    await whole();
    await tendIndex();
    expect(await names("percent")).toEqual([harrow.name]);
    await answer(harrow, "late-penalty", "agreed beforehand");
    await expect.poll(() => names("beforehand")).toEqual([harrow.name]);
    await expect.poll(() => names("percent")).toEqual([]);

    // Another window: a second connection to the same database.
    const other = new Database();
    const checklist = `salesforce:${host}:${harrow.id}`;
    await other.transaction("rw", [other.answers, other.searchChanges], async () => {
      await other.answers.put({ checklist, field: "late-penalty", answer: typed("elsewhere") });
      await other.searchChanges.put({ checklist, stamp: "another window's" });
    });
    other.close();
    await expect.poll(() => names("elsewhere")).toEqual([harrow.name]);
  });

  it("takes 2,000 deals in while it is asked, keeps them, and finds the last changed first", async () => {
    await storeDeals(2000);
    search = open();
    await whole();
    expect(await names("PO-101999")).toEqual(["Conveyor 1999 for plant 39"]);
    const first = await search.search("conveyor", 50);
    expect(first?.more).toBe(true);
    expect(first?.deals.map(({ summary }) => summary.name).slice(0, 2)).toEqual([
      "Conveyor 1999 for plant 39",
      "Conveyor 1998 for plant 38",
    ]);
    const every = await search.search("conveyor", 5000);
    expect([every?.deals.length, every?.more]).toEqual([2000, false]);
    // The next opening reads what is kept; only a change is looked at anew.
    const kept = (await database().searchIndex.get("head"))?.stamp;
    await answer(recordOf("bulk7", "Conveyor 7 for plant 7"), "late-penalty", "zeppelin");
    search.close();
    search = open();
    await whole();
    expect(await names("zeppelin")).toEqual(["Conveyor 7 for plant 7"]);
    expect((await database().searchIndex.get("head"))?.stamp).toBe(kept);
  });

  it("takes changes in when there are many, and none that came meanwhile is lost", async () => {
    await storeDeals(200);
    await tendIndex();
    const changed = Array.from({ length: 120 }, (_, at) => recordOf(`bulk${at}`, `Conveyor ${at}`));
    for (const record of changed) await answer(record, "late-penalty", `penalty${record.id}`);
    expect(await database().searchChanges.count()).toBe(120);
    const last = changed[119] as CrmRecord;
    // Marked again between the reading of it and the writing of the index.
    await Promise.all([tendIndex(), answer(last, "late-penalty", "meanwhile")]);
    await tendIndex();
    expect(await database().searchChanges.count()).toBeLessThan(64);
    search = open();
    await whole();
    expect(await names("penaltybulk60")).toEqual(["Conveyor 60 for plant 20"]);
    expect(await names("meanwhile")).toEqual(["Conveyor 119 for plant 39"]);
    expect(await names("penaltybulk119")).not.toContain("Conveyor 119 for plant 39");
  });

  it("makes what lists show true before it forgets which deals were changed", async () => {
    await storeDeals(100);
    await tendIndex();
    // The browser ended between each change and its place in the lists.
    for (let at = 0; at < 80; at++)
      await answer(recordOf(`bulk${at}`, `Conveyor ${at}`), "late-penalty", "x");
    await tendIndex();
    expect(await database().searchChanges.count()).toBeLessThan(64);
    const wrong: string[] = [];
    for (let at = 0; at < 80; at++) {
      const deal = await readDeal(recordOf(`bulk${at}`, `Conveyor ${at}`), readAt);
      const listed = await database().summaries.get(deal.key);
      if (listed?.due !== shownOf(deal, checklistOf(deal)).due) wrong.push(deal.key);
    }
    expect(wrong).toEqual([]);
  });

  it("makes a lost or damaged index anew without a word, and leaves out a deal that is gone", async () => {
    await storeDeals(100);
    await tendIndex();
    const db = database();
    const damages = [
      () => db.searchIndex.delete("terms"),
      () => db.searchIndex.delete("piece-0"),
      () => db.searchIndex.update("piece-0", { content: new Uint8Array(3) }),
      () => db.searchIndex.update("documents", { content: { text: "", lengths: new Uint16Array() } }),
      () => db.searchIndex.update("head", { content: { version: 99 } }),
      () => db.searchIndex.clear(),
    ];
    for (const damage of damages) {
      await damage();
      search = open();
      await expect.poll(() => state !== null).toBe(true);
      await expect.poll(() => names("PO-100042"), { timeout: 15_000 }).toEqual(["Conveyor 42 for plant 2"]);
      search.close();
      await tendIndex();
    }
    search = open();
    await whole();
    await db.summaries.delete(`salesforce:${host}:bulk42`);
    expect(await names("PO-100042")).toEqual([]);
  });

  it("is asked nothing more of a change than one row in the change's own transaction", async () => {
    await answer(harrow, "late-penalty", "one percent");
    await changeCell({ record: harrow, readAt }, "csm-items", "r1", "part-no", "X-1");
    expect(await database().searchChanges.toArray()).toEqual([
      { checklist: `salesforce:${host}:${harrow.id}`, stamp: expect.any(String) },
    ]);
  });
});
