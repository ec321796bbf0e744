import { databaseName } from "../../../extension/storage/db.ts";

/** A whole database as a version of ours wrote it: test/storage/databases. */
export type SavedDatabase = { version: number; stores: Record<string, SavedStore> };
type SavedStore = {
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  rows: unknown[];
};

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Puts it where ours lies, past our own code. Returns the open connection. */
export async function plant({ version, stores }: SavedDatabase): Promise<IDBDatabase> {
  const opening = indexedDB.open(databaseName, version);
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes)
        store.createIndex(index.name, index.keyPath, { unique: index.unique, multiEntry: index.multiEntry });
      for (const row of rows) store.put(row);
    }
  };
  return done(opening);
}

/** The same read back, as it is now. */
export async function save(): Promise<SavedDatabase> {
  const db = await done(indexedDB.open(databaseName));
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
