export type Method = "get" | "put" | "add" | "getAll" | "openCursor" | "openKeyCursor" | "count";
const methods: Method[] = ["get", "put", "add", "getAll", "openCursor", "openKeyCursor", "count"];
const reading: Method[] = ["get", "getAll", "openCursor", "openKeyCursor"];

/** Does the work with the database's own requests going through `instead`. */
export async function withRequests<T>(
  instead: (method: Method, request: () => IDBRequest, store: IDBObjectStore) => IDBRequest,
  work: () => Promise<T>,
): Promise<T> {
  const own = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((kind) =>
    methods
      .filter((method) => method in kind)
      .map((method) => [kind, method, Reflect.get(kind, method)] as const),
  );
  for (const [kind, method, request] of own)
    Object.assign(kind, {
      [method](this: IDBObjectStore | IDBIndex, ...given: never[]) {
        const store = this instanceof IDBIndex ? this.objectStore : this;
        return instead(method, () => Reflect.apply(request, this, given) as IDBRequest, store);
      },
    });
  try {
    return await work();
  } finally {
    for (const [kind, method, request] of own) Object.assign(kind, { [method]: request });
  }
}

/** How often the work waits for the database, one after the other, and what it asks. */
export async function waitsOf(work: () => Promise<unknown>): Promise<{ waits: number; asked: string[] }> {
  const asked: string[] = [];
  const underWay = new Set<IDBRequest>();
  let waits = 0;
  await withRequests((method, ask, store) => {
    if (underWay.size === 0) waits++;
    const request = ask();
    underWay.add(request);
    request.addEventListener("success", () => underWay.delete(request));
    asked.push(`${store.name}.${reading.includes(method) ? "read" : method}`);
    return request;
  }, work);
  return { waits, asked };
}
