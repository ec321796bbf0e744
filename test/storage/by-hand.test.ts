import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json";
import { saveByHand } from "../../extension/storage/by-hand.ts";
import { database } from "../../extension/storage/db.ts";
import { readDeal } from "../../extension/storage/deals.ts";
import { dueForRecord } from "../../extension/storage/due-for-record.ts";
import { readDocuments } from "../../extension/storage/search/read-documents.ts";
import { changeSetting } from "../../extension/storage/settings.ts";
import { gapCount, gaps } from "../../extension/storage/summaries.ts";
import { entryWriter } from "../../src/checklist/history-words.ts";
import { type TypedFacts, withTypedFacts } from "../../src/crm/by-hand.ts";
import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { historyEntries } from "../support/history-entries.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const words = wordsFromMessages("en", messages);
const page: CrmRecord = {
  crm: "by-hand",
  host: "crm.example",
  id: "4512ab",
  url: "https://crm.example/deals/1",
};
const key = recordKey(page);
const facts: TypedFacts = { name: "Wash bay", customer: "Harrow", stage: "won", closeDate: "2027-03-05" };
const save = async (change: Partial<TypedFacts> = {}): Promise<CrmRecord> => {
  const record = withTypedFacts(page, { ...facts, ...change });
  expect((await saveByHand(record)).ok).toBe(true);
  // As the panel does whenever the deal is read.
  await dueForRecord(record);
  return record;
};

freshDatabaseEach();

describe("a deal made by hand", () => {
  it("is listed by what was typed of it, and leaves the gaps when it is lost", async () => {
    await save();
    expect(await gaps(9)).toMatchObject({ rows: [{ name: "Wash bay", account: "Harrow" }], total: 1 });
    await save({ name: "Wash bays", stage: "lost" });
    expect(await gapCount()).toBe(0);
    expect(await database().summaries.get(key)).toMatchObject({ name: "Wash bays", stage: "lost", gap: 0 });
    await save({ stage: "quote" });
    expect(await gapCount()).toBe(1);
  });

  it("is searched anew after every change, and never by the address's hash", async () => {
    await save();
    const before = await database().searchChanges.get(key);
    await save({ customer: "Hobart" });
    expect((await database().searchChanges.get(key))?.stamp).not.toBe(before?.stamp);
    const [document] = await readDocuments(database(), [key]);
    expect(document?.texts).toContainEqual({ place: "account", text: "Hobart" });
    expect(document?.texts.map(({ place }) => place)).not.toContain("id");
  });

  it("keeps in its history what the rep changed or took out of its facts, in our stages' own names", async () => {
    await changeSetting("repName", () => "Jo Rivera");
    await save();
    const record = await save({ customer: "", stage: "lost", closeDate: "2027-03-12" });
    const entries = await historyEntries(key);
    expect(entries.map(({ who, from }) => [who, from])).toEqual(Array(3).fill(["Jo Rivera", "panel"]));
    const { compiled } = await readDeal(record, "2026-11-22T09:00:00.000Z");
    const write = entryWriter(compiled.playbook, new Map(), "crm.example", words);
    expect(entries.map(write).map(({ what, was, now }) => [what, was, now])).toEqual([
      ["Stage", "Won", "Lost"],
      ["Close date", "Fri, Mar 5, 2027", "Fri, Mar 12, 2027"],
      ["Account", "Harrow", ""],
    ]);
  });
});
