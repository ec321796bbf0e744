import type { Page } from "playwright-core";
import { databaseName } from "../../extension/storage/db.ts";
import type { Answer } from "../../src/checklist/answer.ts";

/** The database as the browser keeps it, past our own code: what a test says of the disk is then the disk's word. */

type RawPut = { store: string; row: unknown };

/** Every row of a table, read from one of the extension's pages. */
export const rowsOf = (page: Page, store: string): Promise<unknown[]> =>
  page.evaluate(
    async ([name, table]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      database.close();
      return rows;
    },
    [databaseName, store] as const,
  );

/** Writes a row as another release or a damaged file would leave it. */
export const putRaw = (page: Page, store: string, row: unknown): Promise<void> =>
  page.evaluate(
    async ({ name, put }: { name: string; put: RawPut }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const change = database.transaction(put.store, "readwrite");
      change.objectStore(put.store).put(put.row);
      await new Promise<void>((resolve, reject) => {
        change.oncomplete = () => resolve();
        change.onabort = () => reject(change.error);
      });
      database.close();
    },
    { name: databaseName, put: { store, row } },
  );

/** What the disk has as the answer to that question, of all deals. */
export async function storedAnswers(page: Page, field: string): Promise<Answer[]> {
  const rows = (await rowsOf(page, "answers")) as { field: string; answer: Answer }[];
  return rows.filter((row) => row.field === field).map(({ answer }) => answer);
}

/** What the disk has as the values of that question, of all deals. */
export const storedValues = async (page: Page, field: string): Promise<unknown[]> =>
  (await storedAnswers(page, field)).map((answer) => ("value" in answer ? answer.value : answer.state));
