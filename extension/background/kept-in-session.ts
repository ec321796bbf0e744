import { forgetSession, readSession, writeSession } from "../platform/session-store.ts";

/**
 * The latest of something, by key, while the browser runs: the worker that read them is ended between two pages. At most `most`:
 * the one not kept again for the longest time goes.
 */
export function keptInSession(kind: string, most: number) {
  const keyOf = (key: string): string => `${kind}:${key}`;
  const order = `${kind}-order`;

  /** One after the other: the list of what is kept is read and written again. */
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.catch(() => {}).then(work);
    return last;
  };

  async function keys(): Promise<string[]> {
    const stored = await readSession(order);
    return Array.isArray(stored) ? stored.filter((key) => typeof key === "string") : [];
  }

  return {
    /** Unknown, because an older build of ours may have written it. */
    read: (key: string): Promise<unknown> => readSession(keyOf(key)),
    keep: (key: string, value: unknown): Promise<void> =>
      inTurn(async () => {
        const kept = [...(await keys()).filter((one) => one !== key), key];
        // The worker may be ended between any two: nothing may be kept that the list does not name.
        await forgetSession(kept.slice(0, -most).map(keyOf));
        await writeSession(order, kept.slice(-most));
        await writeSession(keyOf(key), value);
      }),
    /** Forgets all whose key begins like that. */
    forget: (start: string): Promise<void> =>
      inTurn(async () => {
        const kept = await keys();
        const gone = kept.filter((key) => key.startsWith(start));
        await forgetSession(gone.map(keyOf));
        await writeSession(
          order,
          kept.filter((key) => !gone.includes(key)),
        );
      }),
  };
}
