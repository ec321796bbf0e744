import { browser } from "./browser.ts";

/**
 * What the organisation set for this extension; {} where it set nothing, null where that cannot be told. In Chromium the answer
 * is seconds late after a start; Firefox refuses to answer where there is no policy.
 */
export async function readManaged(): Promise<Record<string, unknown> | null> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    return error instanceof Error && /manifest not found/i.test(error.message) ? {} : null;
  }
}

/** Told when the policy changes while the browser runs. Firefox reads it at its start only. */
export function onManagedChanged(told: () => void): void {
  (browser.storage.managed as Partial<Changing>).onChanged?.addListener(told);
}

type Changing = { onChanged: { addListener(told: () => void): void } };
