import { abortAs, failAtSuccess, failCommit, failing, forceClosed, wantNewerVersion } from "./fail-call.ts";

/** What may become of a call of the database. `commit`: the transaction is undone at its end, after this call was answered. */
export const faults = ["quota", "unknown", "abort", "closed", "version-change", "commit"] as const;
export type Fault = (typeof faults)[number];

/** The call that fails, and how. */
export type At = { call: number; fault: Fault };

export type Armed = {
  at: At | null;
  /** How many calls there were. */
  calls: number;
  /** By number: calls in a transaction that writes. */
  writing: Set<number>;
  fired: boolean;
  /** Connections that want something, to be waited for. */
  others: Promise<void>[];
  open: (name: string, version: number) => IDBOpenDBRequest;
};

let armed: Armed | null = null;

const errors = {
  quota: ["Encountered full disk while writing.", "QuotaExceededError"],
  commit: ["Encountered full disk while committing.", "QuotaExceededError"],
  unknown: ["Internal error.", "UnknownError"],
  abort: ["The transaction was aborted.", "AbortError"],
} as const;
const errorOf = (fault: keyof typeof errors): DOMException => new DOMException(...errors[fault]);

/** The fault, if this call is the one. */
function faultNow(writes: boolean): Fault | null {
  if (!armed) return null;
  armed.calls++;
  if (writes) armed.writing.add(armed.calls);
  if (armed.calls !== armed.at?.call) return null;
  if (armed.at.fault === "commit" && !writes) return null;
  armed.fired = true;
  return armed.at.fault;
}

type Source = IDBObjectStore | IDBIndex;
const storeOf = (source: Source): IDBObjectStore => ("objectStore" in source ? source.objectStore : source);

/** One request of a store, an index or a cursor. */
function ask(source: Source, make: () => IDBRequest, writes: boolean): IDBRequest {
  const { transaction } = storeOf(source);
  const fault = faultNow(transaction.mode === "readwrite");
  const count = (): IDBRequest => plain.count.call(storeOf(source));
  if (fault === "quota" || fault === "unknown") {
    if (writes) return unarmed(() => failing(transaction, errorOf(fault)));
    // Asked for something harmless instead.
    const instead = count();
    failAtSuccess(instead, errorOf(fault));
    return instead;
  }
  const request = make();
  if (fault === "abort") abortAs(transaction, errorOf("abort"));
  if (fault === "closed") forceClosed(transaction.db, transaction);
  if (fault === "version-change" && armed) wantNewerVersion(transaction.db, armed);
  if (fault === "commit") failCommit(request, errorOf("commit"), count);
  return request;
}

const plain = { count: IDBObjectStore.prototype.count };

/** Calls of ours are no calls of the product. */
function unarmed<T>(work: () => T): T {
  const was = armed;
  armed = null;
  try {
    return work();
  } finally {
    armed = was;
  }
}

type Method = (this: never, ...given: never[]) => unknown;
/** Puts something of ours in the place of a method of the browser's. */
function wrap<This>(
  prototype: object,
  name: string,
  instead: (self: This, original: () => unknown) => unknown,
): void {
  const original = (prototype as Record<string, Method>)[name];
  if (!original) throw new Error(`The browser has no ${name}`);
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value(this: This, ...given: unknown[]) {
      return instead(this, () => original.apply(this as never, given as never[]));
    },
  });
}

/** From now on every call can fail. Before the database is first opened: Dexie keeps some of the methods. */
export function installFaults(): void {
  const reads = ["get", "getKey", "getAll", "getAllKeys", "count", "openCursor", "openKeyCursor"];
  const writes = ["add", "put", "delete", "clear"];
  for (const name of [...reads, ...writes])
    wrap<IDBObjectStore>(IDBObjectStore.prototype, name, (store, make) =>
      ask(store, make as () => IDBRequest, writes.includes(name)),
    );
  for (const name of reads)
    wrap<IDBIndex>(IDBIndex.prototype, name, (index, make) => ask(index, make as () => IDBRequest, false));
  for (const name of ["update", "delete"])
    wrap<IDBCursor>(IDBCursor.prototype, name, ({ source }, make) =>
      ask(source, make as () => IDBRequest, true),
    );
  for (const name of ["continue", "advance", "continuePrimaryKey"])
    wrap<IDBCursor>(IDBCursor.prototype, name, ({ source, request }, make) => {
      const { transaction } = storeOf(source);
      const fault = faultNow(false);
      if (fault === "quota" || fault === "unknown") failAtSuccess(request, errorOf(fault));
      make();
      if (fault === "abort") abortAs(transaction, errorOf("abort"));
      if (fault === "closed") forceClosed(transaction.db, transaction);
      if (fault === "version-change" && armed) wantNewerVersion(transaction.db, armed);
    });
  wrap<IDBDatabase>(IDBDatabase.prototype, "transaction", (db, make) => {
    const fault = faultNow(false);
    if (fault === "quota" || fault === "unknown") throw errorOf(fault);
    if (fault === "closed") forceClosed(db);
    const transaction = make() as IDBTransaction;
    if (fault === "abort") abortAs(transaction, errorOf("abort"));
    if (fault === "version-change" && armed) wantNewerVersion(db, armed);
    return transaction;
  });
}

/** Does the work with that call failing; null: with none. Says what was called, and whether it came to that call. */
export async function withFault<T>(
  at: At | null,
  work: () => Promise<T>,
): Promise<{ came: T; calls: number; writing: Set<number>; fired: boolean }> {
  const now: Armed = {
    at,
    calls: 0,
    writing: new Set(),
    fired: false,
    others: [],
    open: (name, version) => indexedDB.open(name, version),
  };
  armed = now;
  try {
    const came = await work();
    return { came, calls: now.calls, writing: now.writing, fired: now.fired };
  } finally {
    armed = null;
    await Promise.all(now.others);
  }
}
