import { browser } from "./browser.ts";

/**
 * What must outlive the background worker but not the browser: the worker is ended after half a minute of quiet and wakes
 * with fresh globals. Values come back as unknown, because an older build of ours may have written them.
 */
export async function readSession(key: string): Promise<unknown> {
  const found = await browser.storage.session.get(key);
  return found[key];
}

export const readWholeSession = (): Promise<Record<string, unknown>> => browser.storage.session.get(null);

export const writeSession = (key: string, value: unknown): Promise<void> =>
  browser.storage.session.set({ [key]: value });

export const forgetSession = (keys: string | string[]): Promise<void> => browser.storage.session.remove(keys);

/** Told of every change with the new value; undefined once it is forgotten. Returns how to stop. */
export function onSessionChanged(told: (key: string, value: unknown) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    for (const [key, { newValue }] of Object.entries(changes)) told(key, newValue);
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
