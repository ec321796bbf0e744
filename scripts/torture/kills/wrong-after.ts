import { grouped } from "../../../extension/storage/backup/merging.ts";
import type { ChecklistRow, SummaryRow } from "../../../extension/storage/db.ts";
import { chainBreaks, type HistoryEntry } from "../../../src/checklist/history.ts";
import { waitFor } from "../../../test/support/wait-for.ts";
import { differing } from "../faults/stored.ts";
import { rowsIn } from "../upgrades/many-deals.ts";
import type { SavedDatabase } from "../upgrades/saved-database.ts";
import type { KillableBrowser } from "./killable-browser.ts";
import { searchLosses } from "./search-losses.ts";
import { beside, readWhole, textsOf } from "./whole-database.ts";

/** `since`: what is stored of a later moment is of this run. */
export type Expected = { before: SavedDatabase; after: SavedDatabase; since: Date };

/** What lists show follows a change, at the latest with the next start. */
const following = ["summaries", "counters"];
const patienceMs = 60_000;

/** Everything that is wrong after a kill: what is stored is neither as before nor as after, or what was acknowledged is not there. */
export async function wrongAfter(
  browser: KillableBrowser,
  now: SavedDatabase,
  { before, after, since, acknowledged }: Expected & { acknowledged: boolean },
): Promise<string[]> {
  const texts = textsOf(now, since);
  const tablesOtherThan = (one: SavedDatabase): string[] =>
    differing(textsOf(one, since), texts).filter((table) => !following.includes(table));
  const [fromBefore, fromAfter] = [tablesOtherThan(before), tablesOtherThan(after)];
  const wrong = chainsBroken(now);
  if (acknowledged && fromAfter.length > 0) wrong.push(`was acknowledged, and is not there: ${fromAfter}`);
  if (fromBefore.length > 0 && fromAfter.length > 0)
    return [...wrong, `half there: ${fromBefore} are not as before, ${fromAfter} not as after`];
  const is = fromAfter.length > 0 ? before : after;
  return [
    ...wrong,
    ...(await searchWrong(browser, is, is === after ? before : after)),
    ...(await listsWrong(browser, is, since)),
  ];
}

/** Histories that do not hold together. */
export function chainsBroken(now: SavedDatabase): string[] {
  const history = grouped(rowsIn<HistoryEntry>(now, "history"), ({ checklist }) => checklist);
  const deals = rowsIn<ChecklistRow>(now, "checklists");
  const broken = deals.flatMap(({ key, newest }) => chainBreaks(history.get(key) ?? [], undefined, newest));
  const alone = [...history.keys()].filter(
    (key) => !key.startsWith("profile:") && !deals.some((deal) => deal.key === key),
  );
  return [
    ...broken.map((one) => `history: ${JSON.stringify(one)}`),
    ...alone.map((key) => `history of nothing: ${key}`),
  ];
}

/** Some of what is there, and of what only the other state has. */
function searchWrong(browser: KillableBrowser, is: SavedDatabase, other: SavedDatabase): Promise<string[]> {
  const names = (of: SavedDatabase): string[] => rowsIn<SummaryRow>(of, "summaries").map(({ name }) => name);
  const here = names(is);
  const some = [...new Set([here[0], here[here.length >> 1], here.at(-1)])].filter(
    (one) => one !== undefined,
  );
  const only = names(other).find((name) => !here.includes(name));
  const idOf = (name: string): string => name.replace(/^Deal /, "");
  return searchLosses(browser, {
    there: some.map((name) => ({ by: idOf(name), name })),
    gone: only === undefined ? [] : [idOf(only)],
  });
}

async function listsWrong(browser: KillableBrowser, is: SavedDatabase, since: Date): Promise<string[]> {
  const expected = textsOf(is, since);
  const page = await beside(browser);
  const late = async (): Promise<string[]> => {
    const now = textsOf(await readWhole(page), since);
    return following.filter((table) => now.get(table) !== expected.get(table));
  };
  if ((await late()).length === 0) return [];
  // A panel works them out a while after it was opened.
  await (await browser.context.newPage()).goto(browser.addressOf("extension/panel/index.html"));
  const followed = async (): Promise<boolean> => (await late()).length === 0;
  const follows = await waitFor("the lists", followed, patienceMs).catch(() => false);
  return follows ? [] : (await late()).map((table) => `${table} do not follow`);
}
