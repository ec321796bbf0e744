import type { Page } from "playwright-core";
import { databaseName } from "../../extension/storage/db.ts";
import type { Answer } from "../../src/checklist/answer.ts";

/** The database as the browser keeps it, past our own code: what a test says of the disk is then the disk's word. */

/** One part, or the several a table is kept by. */
type RowKey = number | string | (number | string)[];

type Work =
  | { kind: "read"; store: string }
  | { kind: "put"; store: string; row: unknown }
  | { kind: "remove"; store: string; key: RowKey };

type Visit = { name: string; version?: number; work?: Work };

/** Runs in one of the extension's pages: all it needs goes with it. */
async function inPage({ name, version, work }: Visit): Promise<unknown[]> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open(name, version));
  try {
    if (!work) return [];
    const change = database.transaction(work.store, work.kind === "read" ? "readonly" : "readwrite");
    const committed = new Promise<void>((resolve, reject) => {
      change.oncomplete = () => resolve();
      change.onabort = () => reject(change.error);
    });
    const table = change.objectStore(work.store);
    const rows = work.kind === "read" ? await done(table.getAll()) : [];
    if (work.kind === "put") table.put(work.row);
    if (work.kind === "remove") table.delete(work.key);
    await committed;
    return rows;
  } finally {
    database.close();
  }
}

const visit = (page: Page, rest: Omit<Visit, "name">): Promise<unknown[]> =>
  page.evaluate<unknown[], Visit>(inPage, { name: databaseName, ...rest });

/** Every row of a table, read from one of the extension's pages. */
export const rowsOf = (page: Page, store: string): Promise<unknown[]> =>
  visit(page, { work: { kind: "read", store } });

/** Writes a row as another release or a damaged file would leave it. */
export const putRaw = (page: Page, store: string, row: unknown): Promise<unknown> =>
  visit(page, { work: { kind: "put", store, row } });

export const removeRaw = (page: Page, store: string, key: RowKey): Promise<unknown> =>
  visit(page, { work: { kind: "remove", store, key } });

/** Raises the database's version, as the upgrade of a later release does. */
export const openAtVersion = (page: Page, version: number): Promise<unknown> => visit(page, { version });

/** What the disk has as the answer to that question, of all deals. */
export async function storedAnswers(page: Page, field: string): Promise<Answer[]> {
  const rows = (await rowsOf(page, "answers")) as { field: string; answer: Answer }[];
  return rows.filter((row) => row.field === field).map(({ answer }) => answer);
}

/** What the disk has as the values of that question, of all deals. */
export const storedValues = async (page: Page, field: string): Promise<unknown[]> =>
  (await storedAnswers(page, field)).map((answer) => ("value" in answer ? answer.value : answer.state));
