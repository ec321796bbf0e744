/**
 * The floor: the same rows of one change by hand on IndexedDB, in one strict transaction: read checklist and answer, write answer,
 * history and summary. No schema check, no hash, no mark for search.
 */
export async function plainDatabase() {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("plain", 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("checklists", { keyPath: "key" });
      opening.result
        .createObjectStore("answers", { keyPath: ["checklist", "field"] })
        .createIndex("c", "checklist");
      opening.result.createObjectStore("history", { keyPath: ["checklist", "seq"] });
      opening.result.createObjectStore("summaries", { keyPath: "checklist" }).createIndex("t", "changedAt");
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  let seq = 0;
  const change = (value: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const stores = ["checklists", "answers", "history", "summaries"];
      const transaction = db.transaction(stores, "readwrite", { durability: "strict" });
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
      const now = new Date().toISOString();
      transaction.objectStore("checklists").get("1");
      const reading = transaction.objectStore("answers").get(["1", "late-penalty"]);
      reading.onsuccess = () => {
        const answer = { state: "answered", value, source: { from: "typed" } };
        transaction.objectStore("answers").put({ checklist: "1", field: "late-penalty", answer });
        const entry = {
          checklist: "1",
          seq: ++seq,
          old: reading.result?.answer ?? null,
          new: answer,
          when: now,
        };
        transaction.objectStore("history").add(entry);
        transaction.objectStore("summaries").put({ checklist: "1", name: "Bench", changedAt: now });
      };
    });
  return { change, close: () => db.close() };
}
