import { databaseName } from "../../../extension/storage/db.ts";

/** A whole database as a version of ours wrote it: test/storage/databases. */
export type SavedDatabase = { version: number; stores: Record<string, SavedStore> };
type SavedStore = {
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  rows: unknown[];
};

/** Puts it where ours lies, past our own code. Returns the open connection. */
export const plant = (saved: SavedDatabase): Promise<IDBDatabase> => plantAs(databaseName, saved);

/** The same in any page: all it needs goes with it. */
export function plantAs(name: string, { version, stores }: SavedDatabase): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const [store, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
      const made = opening.result.createObjectStore(store, { keyPath, autoIncrement });
      for (const index of indexes)
        made.createIndex(index.name, index.keyPath, { unique: index.unique, multiEntry: index.multiEntry });
      for (const row of rows) made.put(row);
    }
  };
  return new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** As it is now. */
export const save = (): Promise<SavedDatabase> => saveFrom(databaseName);

/** The same in any page. */
export async function saveFrom(database: string): Promise<SavedDatabase> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open(database));
  const transaction = db.transaction([...db.objectStoreNames]);
  const stores = await Promise.all(
    [...db.objectStoreNames].map(async (name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((one) => {
        const { name, keyPath, unique, multiEntry } = store.index(one);
        return { name, keyPath, unique, multiEntry };
      });
      const { keyPath, autoIncrement } = store;
      return [name, { keyPath, autoIncrement, indexes, rows: await done(store.getAll()) }] as const;
    }),
  );
  db.close();
  return { version: db.version, stores: Object.fromEntries(stores) };
}
