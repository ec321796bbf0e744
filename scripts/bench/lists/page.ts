import { Dexie } from "dexie";
import { changeAnswers } from "../../../extension/storage/change-answers.ts";
import { type Database, database } from "../../../extension/storage/db.ts";
import { openStorage } from "../../../extension/storage/open-storage.ts";
import { DealSearch } from "../../../extension/storage/search/deal-search.ts";
import { putSegment } from "../../../extension/storage/search/stored-segment.ts";
import { gaps } from "../../../extension/storage/summaries.ts";
import { inOneTransaction } from "../../../extension/storage/transaction.ts";
import type { CrmRecord } from "../../../src/crm/record.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";
import { buildSegment, type SearchDocument } from "../../../src/search/build.ts";
import { dealTexts } from "../../../src/search/deal-texts.ts";
import { type MadeUpDeal, madeUpDeals } from "./made-up-deals.ts";
import { plainDatabase } from "./plain-database.ts";

// On a page of this machine Dexie keeps the way to every request, for developers; on an extension's page it does not.
Dexie.debug = false;

/** Answers kept in rows too: those a search shows. All twelve are in the index. */
const keptAnswers = 3;

const summaryOf = ({ key, name, account, needBy, due }: MadeUpDeal, at: number) => ({
  checklist: key,
  name,
  account,
  accountId: "",
  url: `https://northfield.lightning.force.com/${at}`,
  stage: "won",
  due,
  needBy,
  gap: due > 0 ? (1 as const) : (0 as const),
  changedAt: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
});

/** Stores so many deals and the index over them. Returns what the making took and weighs. */
async function seed(count: number): Promise<{ built: number; bytes: number; parts: Record<string, number> }> {
  await openStorage();
  const db = database();
  const fields = new Map(starterPlaybook().fields.map((field) => [field.id, field]));
  const documents: SearchDocument[] = [];
  let due = 0;
  let batch: { deal: MadeUpDeal; at: number }[] = [];
  const flush = async (): Promise<void> => {
    await db.summaries.bulkAdd(batch.map(({ deal, at }) => summaryOf(deal, at)));
    await db.answers.bulkAdd(
      batch.flatMap(({ deal }) =>
        deal.answers.slice(0, keptAnswers).map(([field, answer]) => ({ checklist: deal.key, field, answer })),
      ),
    );
    batch = [];
  };
  let at = 0;
  for (const deal of madeUpDeals(count)) {
    documents.push(dealTexts({ ...deal, packets: [] }, deal.answers, fields));
    if (deal.due > 0) due++;
    batch.push({ deal, at: at++ });
    if (batch.length === 2000) await flush();
  }
  await flush();
  await db.counters.put({ name: "gaps", last: due });
  const begun = performance.now();
  const steps = buildSegment(null, new Set(), documents);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const segment = step.value;
  const built = performance.now() - begun;
  await inOneTransaction(
    (all) => [all.searchIndex],
    (all) => putSegment(all, segment, true),
  );
  const parts = {
    terms: segment.terms.text.length,
    directory: segment.sizes.length * 3 + segment.large.byteLength,
    documents: segment.documents.text.length + segment.documents.lengths.byteLength,
    postings: segment.pieces.reduce((sum, { length }) => sum + length, 0),
    count: segment.sizes.length,
  };
  const bytes = parts.terms + parts.directory + parts.documents + parts.postings;
  return { built, bytes, parts };
}

async function timed<T>(work: () => Promise<T>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The first screen of "My gaps", asked for again and again. */
async function firstGaps(times: number): Promise<number[]> {
  await openStorage();
  const took: number[] = [];
  for (let n = 0; n < times; n++) took.push(await timed(() => gaps(50)));
  return took;
}

/** From the opening of the search page, the database being open, to when it can be asked, and to the first answer. */
async function ready(): Promise<{ ready: number; first: number }> {
  await openStorage();
  const begun = performance.now();
  const search = await new Promise<DealSearch>((resolve) => {
    const one: DealSearch = new DealSearch(() => resolve(one));
  });
  const open = performance.now() - begun;
  await search.search("ba", 50);
  const first = performance.now() - begun;
  search.close();
  return { ready: open, first };
}

/** What people type, key by key: words, beginnings, two words, a typing error, a part of a number, nothing there is. */
function typedTexts(): string[] {
  const texts: string[] = [];
  let at = 0;
  for (const { name, account, answers } of madeUpDeals(400)) {
    if (at++ % 8 !== 0) continue;
    const [word = ""] = name.split(" ");
    const po = JSON.stringify(answers[1]).match(/PO-(\d+)/)?.[1] ?? "";
    for (let length = 1; length <= word.length; length++) texts.push(word.slice(0, length));
    texts.push(`${word} ${account}`, `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`);
    texts.push(`PO-${po}`, po.slice(2), `${account} PO-${po}`, "zzqqxv");
  }
  return texts;
}

async function searches(): Promise<number[]> {
  await openStorage();
  const search = await new Promise<DealSearch>((resolve) => {
    const one: DealSearch = new DealSearch(() => resolve(one));
  });
  const took: number[] = [];
  for (const text of typedTexts()) took.push(await timed(() => search.search(text, 50)));
  search.close();
  return took;
}

/** A change until the disk has it, ours and by hand on the same rows, in turns. */
async function saves(times: number): Promise<{ ours: number[]; plain: number[] }> {
  await openStorage();
  const record: CrmRecord = {
    crm: "salesforce",
    host: "bench.example",
    id: "1",
    url: "https://bench.example/1",
    name: "Bench",
  };
  const beside = { record, readAt: "2026-11-22T09:00:00Z" };
  const change = (value: string) =>
    changeAnswers(beside, [
      { field: "late-penalty", change: () => ({ state: "answered", value, source: { from: "typed" } }) },
    ]);
  await change("first");
  const plain = await plainDatabase();
  const took = { ours: [] as number[], plain: [] as number[] };
  for (let n = 0; n < times; n++) {
    took.ours.push(await timed(() => change(`text ${n}`)));
    took.plain.push(await timed(() => plain.change(`text ${n}`)));
  }
  plain.close();
  return took;
}

export type ListsBench = {
  seed: typeof seed;
  firstGaps: typeof firstGaps;
  ready: typeof ready;
  searches: typeof searches;
  saves: typeof saves;
};
declare global {
  interface Window {
    lists: ListsBench;
    database: Database;
  }
}
window.lists = { seed, firstGaps, ready, searches, saves };
