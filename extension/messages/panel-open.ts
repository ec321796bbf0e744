import { browser } from "../platform/browser.ts";

/**
 * Whether the panel is open beside a window's pages is asked of the panels themselves: Chromium lists its open panels, but not
 * which window each is in, and nothing that is remembered can be wrong.
 */
type Question = { kind: "is-panel-open"; windowId: number };

/** From the background: the panel of that window answers, if there is one. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  const question: Question = { kind: "is-panel-open", windowId };
  try {
    return (await browser.runtime.sendMessage(question)) === true;
  } catch {
    // No page of ours is open at all.
    return false;
  }
}

/** In the panel: answers for its own window. */
export function answerForPanel(windowId: number): void {
  const answer = (message: unknown): Promise<boolean> | undefined => {
    const { kind, windowId: asked } = (message ?? {}) as Partial<Question>;
    // Whoever has nothing to say must not answer: the first answer is the one that counts.
    return kind === "is-panel-open" && asked === windowId ? Promise.resolve(true) : undefined;
  };
  browser.runtime.onMessage.addListener(answer);
}
