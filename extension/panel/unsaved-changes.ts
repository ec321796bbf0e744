import { forgetLocal, readLocal, writeLocal } from "../platform/local-store.ts";
import type { DealChange } from "./deal-change.ts";

/**
 * What the database could not take (disk full, a newer release in another window) waits in `storage.local`, per deal, and is
 * saved when the deal is opened again: closing the panel or reloading it loses nothing.
 */
const keyOf = (deal: string): string => `unsaved:${deal}`;

/** Replaces what waits for that deal; nothing waits when the list is empty. Where even this place is full, the screen is left. */
export async function keepUnsaved(deal: string, changes: DealChange[]): Promise<void> {
  try {
    await (changes.length > 0 ? writeLocal(keyOf(deal), changes) : forgetLocal(keyOf(deal)));
  } catch {
    // The panel says already that it is not saved, and goes on showing it.
  }
}

/** What waits for that deal, in order. What is not ours is left alone. */
export async function unsavedOf(deal: string): Promise<DealChange[]> {
  const found = await readLocal(keyOf(deal)).catch(() => null);
  return Array.isArray(found) ? found.filter(isChange) : [];
}

const kinds: readonly string[] = ["answer", "exception", "cell", "wait", "add-row", "remove-row"];

const isChange = (found: unknown): found is DealChange =>
  typeof found === "object" &&
  found !== null &&
  kinds.includes((found as DealChange).kind) &&
  typeof (found as DealChange).field === "string";
