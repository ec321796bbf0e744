import { database } from "../../../extension/storage/db.ts";

/** Every table of the database with its rows by key, past our own code. */
export type Stored = Map<string, Map<string, unknown>>;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const connection = async (): Promise<IDBDatabase> => {
  await database().open();
  return database().backendDB();
};

/** A version is one row of half a megabyte that never changes: mostly which there are says all. */
const heavy = "playbooks";

export async function readStored({ whole }: { whole: boolean }): Promise<Stored> {
  const db = await connection();
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const tables = await Promise.all(
    names.map(async (name) => {
      const store = transaction.objectStore(name);
      const keys = await done(store.getAllKeys());
      const rows = name === heavy && !whole ? keys : await done(store.getAll());
      return [name, new Map(keys.map((key, at) => [JSON.stringify(key), rows[at]]))] as const;
    }),
  );
  return new Map(tables);
}

/** Puts the database back to what it was; only what differs is written. */
export async function putBack(was: Stored): Promise<void> {
  const now = await readStored({ whole: false });
  const db = await connection();
  const transaction = db.transaction([...db.objectStoreNames], "readwrite");
  const committed = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  for (const [name, rows] of was) {
    const store = transaction.objectStore(name);
    const there = now.get(name) ?? new Map<string, unknown>();
    for (const key of there.keys()) if (!rows.has(key)) store.delete(JSON.parse(key));
    for (const [key, row] of rows)
      if (!there.has(key) || textOf(row) !== textOf(there.get(key))) store.put(row);
  }
  transaction.commit();
  await committed;
}

/** A key is another each time it is made. */
const bytes = (name: string, value: unknown): unknown => {
  if (value instanceof CryptoKey || name === "publicKey") return "a key";
  if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
  return ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer)] : value;
};
const textOf = (row: unknown): string => JSON.stringify(row, bytes);

const id = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Numbers of a draft's changes are never given twice, so the next try has others: each stands as the how-manieth it is. */
function inOrder(changes: string[]): string {
  const seen: string[] = [];
  return changes.join("\n").replace(/"(seq|undoes|redoes)":(\d+)/g, (_, what, number) => {
    if (!seen.includes(number)) seen.push(number);
    return `"${what}":${seen.indexOf(number)}`;
  });
}

/**
 * What is stored, to be compared, by table. Ids are by chance, so each stands as the how-manieth it is; what `names` finds is
 * another at every try and stands as its word.
 */
export function comparable(stored: Stored, names: Record<string, string> = {}): Map<string, string> {
  const seen = new Map<string, string>();
  const named = (text: string): string =>
    Object.entries(names).reduce((all, [what, word]) => all.replaceAll(what, word), text);
  return new Map(
    [...stored].map(([table, rows]) => {
      const lines = [...rows].map(([key, row]) => (table === heavy ? key : `${key}: ${textOf(row)}`));
      const text = table === "draftChanges" ? inOrder([...rows.values()].map(textOf)) : lines.join("\n");
      const ids = named(text).replace(id, (one) => {
        if (!seen.has(one)) seen.set(one, `id ${seen.size}`);
        return seen.get(one) ?? "";
      });
      return [table, ids];
    }),
  );
}

/** The tables that differ. */
export const differing = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...one.keys()].filter((table) => one.get(table) !== other.get(table));
