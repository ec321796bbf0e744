import type { CDPSession, Page } from "playwright-core";

/** A world of its own in the page, as a content script has: what the page has patched is not patched there. */
export type World = { run<T>(expression: string): Promise<T> };

export async function openWorld(page: Page, script: string): Promise<World> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "reading",
  });
  return worldWith(session, executionContextId, script);
}

/** The very world of the extension's own scripts in a page: it alone may look into closed shadow roots. */
export async function worldOf(extension: string, page: Page, script: string): Promise<World> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (extension.startsWith(`${context.origin}/`)) resolve(context.id);
    });
  });
  await session.send("Runtime.enable");
  return worldWith(session, await found, script);
}

async function worldWith(session: CDPSession, contextId: number, script: string): Promise<World> {
  const run = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      contextId,
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
