/** Waits until the page has nothing better to do, but not for ever. Where the browser cannot tell, for a moment. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 300 });
    else setTimeout(resolve, 10);
  });

/** Only one page of ours does this at a time; where another is at it already, nothing happens. */
export async function aloneOrNot(name: string, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}

/** Only one page of ours does this at a time; another waits for its turn. */
export const alone = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(name, work) as Promise<T>;
