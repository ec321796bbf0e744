import type { SavedDatabase } from "../upgrades/saved-database.ts";
import type { Deed } from "./deeds.ts";
import type { KillableBrowser } from "./killable-browser.ts";
import { beside, putWhole, readWhole } from "./whole-database.ts";

/** When it was pressed, when the transaction that is the deed began, and when the disk had it. */
export type Heard = { pressed?: number; begun?: number; over?: number };

export type Begun = {
  /** What was stored before the press. */
  before: SavedDatabase;
  heard: Heard;
  /** Its transaction has begun. */
  writing: Promise<void>;
  press(): Promise<unknown>;
  done(): Promise<unknown>;
  close(): Promise<void>;
};

/** Makes the machine what it was, and brings its page to the last press. */
export async function beginDeed(
  browser: KillableBrowser,
  deed: Deed,
  machine: SavedDatabase,
): Promise<Begun> {
  const raw = await beside(browser);
  await putWhole(raw, machine);
  const before = await readWhole(raw);
  const page = await browser.context.newPage();
  page.setDefaultTimeout(120_000);
  const heard: Heard = {};
  let isWriting = (): void => {};
  const writing = new Promise<void>((resolve) => {
    isWriting = resolve;
  });
  page.on("console", (message) => {
    const [what, ...tables] = message.text().split(" ");
    if (heard.pressed === undefined || !tables.includes(deed.table)) return;
    if (what === "begun" || what === "over") heard[what] ??= performance.now();
    if (what === "begun") isWriting();
  });
  await page.addInitScript(tellOfTransactions);
  await page.goto(browser.addressOf(deed.page));
  await raw.close();
  await deed.ready(page, machine);
  const press = (): Promise<unknown> => {
    heard.pressed = performance.now();
    return deed.press(page);
  };
  return { before, heard, writing, press, done: () => deed.done(page), close: () => page.close() };
}

/** Runs in the page before anything of ours. The console is its way out: what is said there arrives although the browser is killed next. */
function tellOfTransactions(): void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...asked) {
    const made = transaction.apply(this, asked);
    const tables = [...made.objectStoreNames].join(" ");
    if (made.mode === "readwrite") {
      console.log(`begun ${tables}`);
      made.addEventListener("complete", () => console.log(`over ${tables}`));
    }
    return made;
  };
}
