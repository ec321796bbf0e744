import { harrow, openPracticeCrm } from "../../../test/support/practice-crm.ts";
import { questionsOf } from "../../../test/support/story.ts";
import { dealAt, killBrowser, panelAt } from "../panel.ts";
import { leave, profileOn, start, toStart } from "./full-rounds.ts";
import type { SmallDisk } from "./small-disk.ts";
import { isTold } from "./typing.ts";

type Rows = { field: string }[];

const helpers = `const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const ended = (change) => new Promise((resolve, reject) => {
    change.oncomplete = () => resolve();
    change.onabort = () => reject(change.error);
  });
  const database = await done(indexedDB.open("whitespot"));`;

/** Rows of the size of a record, in the panel's own database: a deal that is in no list. */
const write = (count: number) => `(async () => {
  ${helpers}
  const change = database.transaction("answers", "readwrite", { durability: "strict" });
  const answer = { state: "answered", value: "x".repeat(5500), source: { from: "typed" } };
  for (let row = 0; row < ${count}; row++)
    change.objectStore("answers").put({ checklist: "torture", field: String(row), answer });
  await ended(change);
  database.close();
})()`;

/** Deletes every other row, each in a transaction of its own, as far as the disk lets it; gives what was acknowledged. */
const remove = (count: number) => `(async () => {
  ${helpers}
  const gone = [];
  try {
    for (let row = 0; row < ${count}; row += 2) {
      const change = database.transaction("answers", "readwrite", { durability: "strict" });
      change.objectStore("answers").delete(["torture", String(row)]);
      await ended(change);
      gone.push(String(row));
    }
    database.close();
  } catch {}
  return gone;
})()`;

const read = `(async () => {
  ${helpers}
  const rows = await done(database.transaction("answers").objectStore("answers").getAll());
  database.close();
  return rows.filter(({ checklist }) => checklist === "torture").map(({ field }) => ({ field }));
})()`;

export type Deleting = { rows: number; acknowledged: number; lost: number; untold: number };

/**
 * Deletes on a disk that is full, kills the browser and starts it on the full disk. Lost: a row that is gone though nobody was told
 * that it was deleted, or is there again though somebody was.
 */
export async function deleteWhileFull(disk: SmallDisk, rows: number): Promise<Deleting> {
  const crm = await openPracticeCrm();
  let browser = await start(disk, crm);
  try {
    let { panel } = await dealAt(browser, harrow);
    await panel.evaluate(write(rows));
    disk.fill();
    const gone = new Set(await panel.evaluate<string[]>(remove(rows)));
    await killBrowser(profileOn(disk));
    await browser.close().catch(() => {});
    leave(disk, toStart);
    browser = await start(disk, crm);
    disk.fill();
    ({ panel } = await panelAt(browser, harrow));
    // Where the browser found room enough to open the database, the deal is there and there is nothing to tell.
    const shown = questionsOf(panel).then(() => true);
    const untold = (await Promise.race([isTold(panel), shown.catch(() => false)])) ? 0 : 1;
    disk.free();
    // By itself: nobody reloads.
    await questionsOf(panel);
    const there = new Set((await panel.evaluate<Rows>(read)).map(({ field }) => field));
    let lost = 0;
    for (let row = 0; row < rows; row++) if (there.has(String(row)) === gone.has(String(row))) lost++;
    return { rows, acknowledged: gone.size, lost, untold };
  } finally {
    await browser.close().catch(() => {});
    await crm.close();
  }
}
