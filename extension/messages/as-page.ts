import { browser } from "../platform/browser.ts";
import type { PageMessage } from "./protocol.ts";

/** A page of ours with a deal on it tells the background what a content script tells of its page. */
export async function tellAsPage(message: PageMessage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The worker is being replaced by an update; whoever asks next is told again.
  }
}

/** Told when the background asks this tab what it shows. Returns how to stop. */
export function onReadAsked(told: () => void): () => void {
  const listen = (command: unknown): Promise<true> | undefined => {
    if (typeof command !== "object" || command === null || !("kind" in command)) return undefined;
    if (command.kind !== "read") return undefined;
    told();
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
