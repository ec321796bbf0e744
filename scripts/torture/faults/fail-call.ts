import type { Armed } from "./arm.ts";

type Failing = { error: DOMException | null };

const says = (thing: object, error: DOMException): unknown =>
  Object.defineProperty(thing, "error", { configurable: true, get: () => error });

/** The transaction is undone as the browser undoes it, and gives this as the reason. */
export function abortAs(transaction: IDBTransaction, error: DOMException): void {
  says(transaction, error);
  transaction.abort();
}

/** What this request brings is turned into an error, before anybody hears of it. */
export function failAtSuccess(request: IDBRequest & Failing, error: DOMException): void {
  const fail = (event: Event): void => {
    event.stopImmediatePropagation();
    request.removeEventListener("success", fail);
    says(request, error);
    // Unhandled, it undoes the transaction, and that says the same.
    if (request.transaction) says(request.transaction, error);
    request.dispatchEvent(new Event("error", { bubbles: true, cancelable: true }));
  };
  request.addEventListener("success", fail);
}

/** As the browser does when it takes the database from a page: everything under way is undone, and the connection is closed. */
export function forceClosed(db: IDBDatabase, under?: IDBTransaction): void {
  if (under) abortAs(under, new DOMException("The connection was closed.", "AbortError"));
  db.close();
  db.dispatchEvent(new Event("close"));
}

/** Another connection wants a newer version, for real; it gives up before it has one, so that the next try can succeed. */
export function wantNewerVersion({ name, version }: IDBDatabase, armed: Armed): void {
  const wanting = armed.open(name, version + 10);
  armed.others.push(
    new Promise((resolve) => {
      wanting.onupgradeneeded = () => wanting.transaction?.abort();
      wanting.onsuccess = () => resolve(wanting.result.close());
      wanting.onerror = (event) => {
        event.preventDefault();
        resolve();
      };
    }),
  );
}

/** A request that fails in the database itself: the row is there already. It gives this as the reason. */
export function failing(transaction: IDBTransaction, error: DOMException): IDBRequest {
  const settings = transaction.objectStore("settings");
  settings.add({ name: "in the way" });
  const request = settings.add({ name: "in the way" });
  says(request, error);
  says(transaction, error);
  return request;
}

/** All that the transaction asked for was done and told; then the disk is full after all, as it mostly shows. */
export function failCommit(request: IDBRequest, error: DOMException, count: () => IDBRequest): void {
  const { transaction } = request;
  if (!transaction) return;
  let told = false;
  // What says that it asks for nothing more is undone with the last thing it asked for.
  transaction.commit = () => {
    told = true;
    failing(transaction, error);
    IDBTransaction.prototype.commit.call(transaction);
  };
  request.addEventListener("success", () => {
    if (told) return;
    // One more request keeps it open until everybody has heard of the last one.
    const last = count();
    last.addEventListener("success", () => abortAs(transaction, error));
  });
}
