import { buildSegment, type SearchDocument } from "../../../src/search/build.ts";
import { keysOf, type PackedSegment } from "../../../src/search/segment.ts";
import { aloneOrNot, idle } from "../../platform/idle.ts";
import { type Database, database } from "../db.ts";
import { settleListsOf } from "../settle-lists.ts";
import { inOneTransaction } from "../transaction.ts";
import { readDocuments } from "./read-documents.ts";
import { putSegment, readHead, readPacked } from "./stored-segment.ts";

/** Changed deals a search can look through beside the index without being felt. */
export const mostBeside = 64;

/** Deals taken in at once while the index is made; then as many as are in it already, so that it is rewritten a few times only. */
const firstBatch = 2000;
/** What a page can hold beside the rep's deal. */
const largestBatch = 16_000;
/** Deals read in one turn: a save waits for no more. */
const readAtOnce = 25;
/** How long one turn may take without being felt. */
const turn = 8;

/**
 * Takes what changed into the search index, or makes the index if there is none that can be used. Little by little, while the page
 * has nothing better to do; a save meanwhile marks its deal again. Two windows never do it at once.
 */
export const tendIndex = (): Promise<void> =>
  aloneOrNot("whitespot-search-index", async () => {
    const db = database();
    while (await tendOnce(db)) await idle();
  });

/** False: there is nothing to do. */
async function tendOnce(db: Database): Promise<boolean> {
  const known = await readHead(db);
  const old = known && (await readPacked(db, known).catch(forgetUnusable));
  if (known && old && known.head.whole) return takeInChanges(db, old);
  return takeInMissing(db, old);
}

/** An index another release made, or one the disk lost a part of, is as good as none. */
function forgetUnusable(error: unknown): null {
  if ((error as Error).name === "DatabaseClosedError") throw error;
  return null;
}

async function takeInChanges(db: Database, old: PackedSegment): Promise<boolean> {
  const changes = await db.searchChanges.limit(firstBatch).toArray();
  if (changes.length < mostBeside) return false;
  const keys = changes.map(({ checklist }) => checklist);
  // By the same marks what lists show is made true after a crash: whoever takes them away has done that.
  await settleListsOf(keys);
  const fresh = await readInTurns(db, keys);
  const segment = await inTurns(buildSegment(old, new Set(keys), fresh));
  const stored = await inOneTransaction(
    (all) => [all.searchIndex],
    async (all) => {
      await putSegment(all, segment, true);
      // A deal that changed meanwhile stays marked: what was read of it is old already.
      const now = await all.searchChanges.bulkGet(keys);
      const done = changes.filter(({ stamp }, at) => now[at]?.stamp === stamp);
      await all.searchChanges.bulkDelete(done.map(({ checklist }) => checklist));
    },
  );
  return stored.ok;
}

/** Making the index goes on where it stopped, with deals in the order they were changed in. */
async function takeInMissing(db: Database, old: PackedSegment | null): Promise<boolean> {
  const taken = new Set(old ? keysOf(old) : []);
  const keys = (await db.summaries.orderBy("changedAt").primaryKeys()).filter((key) => !taken.has(key));
  const batch = keys.slice(0, Math.min(largestBatch, Math.max(firstBatch, taken.size)));
  const segment = await inTurns(buildSegment(old, new Set(), await readInTurns(db, batch)));
  const stored = await inOneTransaction(
    (all) => [all.searchIndex],
    (all) => putSegment(all, segment, batch.length === keys.length),
  );
  return stored.ok;
}

async function readInTurns(db: Database, keys: string[]): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (let at = 0; at < keys.length; at += readAtOnce) {
    documents.push(...(await readDocuments(db, keys.slice(at, at + readAtOnce))));
    await idle();
  }
  return documents;
}

async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < turn) continue;
    await idle();
    begun = performance.now();
  }
}
