import { browser } from "./browser.ts";

/** A second place on the disk, for what the database could not take. Values come back as unknown: an older build wrote them. */
export async function readLocal(key: string): Promise<unknown> {
  const found = await browser.storage.local.get(key);
  return found[key];
}

export const writeLocal = (key: string, value: unknown): Promise<void> =>
  browser.storage.local.set({ [key]: value });

export const forgetLocal = (key: string): Promise<void> => browser.storage.local.remove(key);
