/**
 * The floor: what one change reads and writes, by hand on IndexedDB. The same rows in tables with the same indexes, read in one go,
 * written in one go and committed in one strict transaction: two waits, and no change of an answer that keeps its history can do
 * with fewer. No hash, no playbook, no Dexie.
 */
export async function plainDatabase() {
  const db = await open();
  const read = (transaction: IDBTransaction, key: string) => {
    const store = (name: string) => transaction.objectStore(name);
    const ofChain = IDBKeyRange.bound([key, 0], [key, Number.POSITIVE_INFINITY]);
    store("settings").get("schema");
    store("settings").get("repName");
    const checklist = store("checklists").get(key);
    const summary = store("summaries").get(key);
    const answer = store("answers").get([key, "late-penalty"]);
    const newest = store("history").openCursor(ofChain, "prev");
    return { checklist, summary, answer, newest };
  };
  const change = (value: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const transaction = db.transaction(tables, "readwrite", { durability: "strict" });
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
      const key = "salesforce:bench.example:1";
      const was = read(transaction, key);
      // Requests of a transaction are answered in their order: this is the last.
      was.newest.onsuccess = () => {
        const store = (name: string) => transaction.objectStore(name);
        const [checklist, field, now] = [key, "late-penalty", new Date().toISOString()];
        const answer = { state: "answered", value, source: { from: "typed" } };
        const before = was.newest.result?.value ?? { seq: 0, hash: "" };
        const link = { seq: before.seq + 1, hash: stampOf(before.seq + 1) };
        store("answers").put({ checklist, field, answer });
        const old = was.answer.result?.answer ?? null;
        const by = { who: "", when: now, from: "panel", before: before.hash };
        store("history").add({ checklist, field, old, new: answer, ...by, ...link });
        store("checklists").put({ ...rowOf(key, was.checklist.result), newest: link });
        store("summaries").put({ ...summaryOf(key), ...was.summary.result, changedAt: now });
        store("searchChanges").put({ checklist, stamp: crypto.randomUUID() });
        transaction.commit();
      };
    });
  return { change, close: () => db.close() };
}

const tables = ["settings", "searchChanges", "checklists", "answers", "history", "summaries"];

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("plain", 1);
    opening.onupgradeneeded = () => {
      const store = (name: string, keyPath: string | string[]) =>
        opening.result.createObjectStore(name, { keyPath });
      store("settings", "name").put({ name: "schema", value: 4 });
      store("searchChanges", "checklist");
      store("checklists", "key").createIndex("playbook", "playbook");
      store("answers", ["checklist", "field"]).createIndex("checklist", "checklist");
      store("history", ["checklist", "seq"]);
      const summaries = store("summaries", "checklist");
      summaries.createIndex("changedAt", "changedAt");
      summaries.createIndex("accountId", "accountId");
      summaries.createIndex("gap", ["gap", "needBy"]);
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

/** As long as a hash. */
const stampOf = (seq: number): string => String(seq).padStart(64, "0");

const rowOf = (key: string, row: object | undefined) => ({
  key,
  record: {
    crm: "salesforce",
    host: "bench.example",
    id: "1",
    url: "https://bench.example/1",
    name: "Bench",
  },
  readAt: "2026-11-22T09:00:00Z",
  playbook: 1,
  startedAt: "2026-11-22T09:00:00Z",
  ...row,
});

const summaryOf = (key: string) => ({
  checklist: key,
  name: "Bench",
  account: "",
  accountId: "",
  url: "https://bench.example/1",
  stage: "",
  due: 0,
  needBy: "none",
  gap: 0,
});
