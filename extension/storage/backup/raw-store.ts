/** The database past our own code: no upgrade, no check, one row at a time where it must be. */

/** Long enough for a disk that is slow, not for one that never answers. */
const patience = 10_000;

/** The database as it is, whatever its version; null: it cannot be opened, or there is none. */
export const openRaw = (name: string): Promise<IDBDatabase | null> =>
  new Promise((resolve) => {
    const opening = indexedDB.open(name);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      resolve(null);
    }, patience);
    const done = (found: IDBDatabase | null): void => {
      clearTimeout(timer);
      resolve(found);
    };
    // There is none, and none is to be made.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = (event) => {
      event.preventDefault();
      done(null);
    };
    opening.onsuccess = () => {
      const { result } = opening;
      result.onversionchange = () => result.close();
      if (late) result.close();
      else done(result);
    };
  });

export type RawRows = {
  rows: unknown[];
  /** How many could not be read; null: nobody knows how many there are. */
  lost: number | null;
};

const readAtOnce = 100;

/** Every row of a store that can be read. A lot that cannot is read row by row. */
export async function readRaw(database: IDBDatabase, store: string): Promise<RawRows> {
  const ask = <T>(request: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const asked = request(database.transaction(store).objectStore(store));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = (event) => {
        event.preventDefault();
        reject(asked.error);
      };
    });
  const rows: unknown[] = [];
  let lost = 0;
  try {
    const keys = await ask((from) => from.getAllKeys());
    for (let at = 0; at < keys.length; at += readAtOnce) {
      const lot = keys.slice(at, at + readAtOnce);
      const range = IDBKeyRange.bound(lot[0], lot.at(-1));
      const read = await ask((from) => from.getAll(range)).catch(() => null);
      if (read) rows.push(...read);
      else
        for (const key of lot) {
          const row = await ask((from) => from.get(key)).catch(() => undefined);
          if (row === undefined) lost++;
          else rows.push(row);
        }
    }
    return { rows, lost };
  } catch {
    return { rows, lost: null };
  }
}
