import type { Page } from "playwright-core";
import { databaseName } from "../../../extension/storage/db.ts";
import { readyForFunctions } from "../panel.ts";
import { type SavedDatabase, saveFrom } from "../upgrades/saved-database.ts";
import type { KillableBrowser } from "./killable-browser.ts";

/** A page of the extension's own that has no code of ours, to look at the database past it. */
export async function beside(browser: KillableBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.addressOf("icons/16.png"));
  await readyForFunctions(page);
  return page;
}

/** Everything that is stored. As one text: thousands of rows one by one would take minutes on their way here. */
export async function readWhole(page: Page): Promise<SavedDatabase> {
  await page.evaluate(`globalThis.saveFrom = ${saveFrom}`);
  const text = await page.evaluate(
    async (name) =>
      JSON.stringify(await (globalThis as unknown as { saveFrom: typeof saveFrom }).saveFrom(name)),
    databaseName,
  );
  return JSON.parse(text);
}

/** Puts it in the place of everything that is stored, into the tables that are there. */
export function putWhole(page: Page, saved: SavedDatabase): Promise<void> {
  const rows = Object.entries(saved.stores).map(([name, store]) => [name, store.rows] as const);
  return page.evaluate(
    async ([name, text]) => {
      const opening = indexedDB.open(name);
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = () => reject(opening.error);
      });
      const stores = [...opening.result.objectStoreNames];
      const transaction = opening.result.transaction(stores, "readwrite", { durability: "strict" });
      const all = new Map<string, unknown[]>(JSON.parse(text));
      for (const store of stores) {
        transaction.objectStore(store).clear();
        for (const row of all.get(store) ?? []) transaction.objectStore(store).put(row);
      }
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      opening.result.close();
    },
    [databaseName, JSON.stringify(rows)] as const,
  );
}

/** Made from the rest, or a key that no page gives away. */
const remade = ["searchIndex", "searchChanges", "signingKeys"];
/** When the machine was backed up last is no part of what is backed up. */
const isOfTheMachine = (row: unknown): boolean => (row as { name?: unknown }).name === "backups";

const id = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const moment = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.\d]*(?:Z|[+-]\d\d:\d\d)/g;

/**
 * Each table as a text, to be compared. Ids are by chance and stand as the how-manieth each is, moments after `since` as now; numbers
 * of a draft's changes are never given twice and stand for their order.
 */
export function textsOf({ stores }: SavedDatabase, since: Date): Map<string, string> {
  const seen = new Map<string, string>();
  const text = (row: unknown): string =>
    JSON.stringify(row)
      .replace(moment, (one) => (new Date(one) >= since ? "now" : one))
      .replace(id, (one) => {
        if (!seen.has(one)) seen.set(one, `id ${seen.size}`);
        return seen.get(one) ?? "";
      });
  const told = (table: string, row: unknown): string =>
    text(table === "draftChanges" ? { ...(row as object), seq: null } : row);
  return new Map(
    Object.entries(stores)
      .filter(([table]) => !remade.includes(table))
      .map(([table, { rows }]) => [
        table,
        rows
          .filter((row) => !isOfTheMachine(row))
          .map((row) => told(table, row))
          .join("\n"),
      ]),
  );
}
