/** Runs in a page of the extension: as if they had been stored. */
export async function putRows<Row>({ store, rows }: { store: string; rows: Row[] }): Promise<void> {
  const [info] = await indexedDB.databases();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(info?.name ?? "");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const change = database.transaction(store, "readwrite");
  for (const row of rows) change.objectStore(store).put(row);
  await new Promise<void>((resolve, reject) => {
    change.oncomplete = () => resolve();
    change.onabort = () => reject(change.error);
  });
  database.close();
}
