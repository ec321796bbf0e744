import type { PillMessage } from "../../messages/pill.ts";

/** Tells the background what the rep did; resolves to a sentence to show, if there is one. */
export async function tell(message: PillMessage): Promise<string | undefined> {
  try {
    return await chrome.runtime.sendMessage(message);
  } catch {
    // Cut off. The button goes by itself within a second.
    return undefined;
  }
}
