import type { CDPSession, Page } from "playwright-core";
import { waitFor } from "./wait-for.ts";

/** As a page's own script would find it: what is put beside the body. */
export const hostInPage = "[...document.documentElement.children].find((one) => one.localName === 'div')";

export type Pill = {
  /** Whether the page holds it now. */
  isThere(): Promise<boolean>;
  appears(): Promise<void>;
  goes(): Promise<void>;
  /** What a screen reader is told of the button. */
  name(): Promise<string>;
  /** Runs in the closed root, which only the debugger reaches. */
  inside<T>(work: (root: ShadowRoot) => T): Promise<T>;
  /** A real click of the mouse on what matches in it. */
  click(selector: string): Promise<void>;
  /** Where it stands on the screen. */
  box(selector?: string): Promise<{ x: number; y: number; width: number; height: number }>;
};

/** Runs a function in the page with the closed root and that argument, and gives what it returns. */
export type InRoot = <T>(work: string, argument?: unknown) => Promise<T>;

/** The button in the CRM's page, in Chromium. Its shadow root is closed, so it is reached as a person does, or by the debugger. */
export async function pillIn(page: Page): Promise<Pill> {
  const session = await page.context().newCDPSession(page);
  return pillBy(page, async (work, argument) => {
    const objectId = await rootOf(session);
    const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      objectId,
      functionDeclaration: `function (argument) { return (${work})(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  });
}

/** What can be seen of the button and done with it, in any browser whose debugger reaches the root. */
export function pillBy(page: Page, inRoot: InRoot): Pill {
  const isThere = (): Promise<boolean> =>
    page.evaluate(`Boolean(${hostInPage}?.isConnected)`) as Promise<boolean>;
  const inside: Pill["inside"] = (work) => inRoot(String(work));
  const box: Pill["box"] = (selector = ".pill") => inRoot(String(boxInRoot), selector);
  return {
    isThere,
    inside,
    box,
    appears: async () => void (await waitFor("the button in the page", isThere)),
    goes: async () => void (await waitFor("the button to go", async () => !(await isThere()))),
    name: () => inside((root) => root.querySelector(".open")?.getAttribute("aria-label") ?? ""),
    async click(selector) {
      const { x, y, width, height } = await box(selector);
      await page.mouse.click(x + width / 2, y + height / 2);
    },
  };
}

function boxInRoot(root: ShadowRoot, selector: string) {
  const { x, y, width, height } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return { x, y, width, height };
}

async function rootOf(session: CDPSession): Promise<string> {
  const { result } = await session.send("Runtime.evaluate", { expression: hostInPage });
  if (!result.objectId) throw new Error("The page holds no button");
  const { node } = await session.send("DOM.describeNode", {
    objectId: result.objectId,
    depth: 1,
    pierce: true,
  });
  const [root] = node.shadowRoots ?? [];
  if (!root) throw new Error("The button has no shadow root");
  const { object } = await session.send("DOM.resolveNode", { backendNodeId: root.backendNodeId });
  if (!object.objectId) throw new Error("The shadow root cannot be reached");
  return object.objectId;
}
