import { browser } from "./browser.ts";

/** A second place on the disk, for what the database could not take. Values come back as unknown: an older build wrote them. */
export const readWholeLocal = (): Promise<Record<string, unknown>> => browser.storage.local.get(null);

export const writeLocal = (key: string, value: unknown): Promise<void> =>
  browser.storage.local.set({ [key]: value });

export const forgetLocal = (keys: string[]): Promise<void> => browser.storage.local.remove(keys);
