import type { CDPSession, Page } from "playwright-core";

/** A world of its own in the page, as a content script has: what the page has patched is not patched there. */
export type World = { run<T>(expression: string): Promise<T> };

export async function openWorld(page: Page, script: string): Promise<World> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const world = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "reading",
  });
  const run = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      contextId: world.executionContextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await run(script);
  return { run };
}
