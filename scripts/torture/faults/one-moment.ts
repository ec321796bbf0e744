/** While it runs the clock stands still: what is stored says when, and is to be compared. */
export async function atOneMoment<T>(work: () => Promise<T>): Promise<T> {
  const Running = globalThis.Date;
  const moment = Running.UTC(2026, 10, 22, 15, 0, 0);
  class Standing extends Running {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [moment] : given) as []));
    }
    static override now(): number {
      return moment;
    }
  }
  globalThis.Date = Standing as DateConstructor;
  try {
    return await work();
  } finally {
    globalThis.Date = Running;
  }
}
