import type { CDPSession, Page } from "playwright-core";
import { waitFor } from "./wait-for.ts";

/** As a page's own script would find it: what is put beside the body. */
const hostInPage = "[...document.documentElement.children].find((one) => one.localName === 'div')";

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

/** The button in the CRM's page. Its shadow root is closed, so it is reached as a person does, or by the debugger. */
export async function pillIn(page: Page): Promise<Pill> {
  const session = await page.context().newCDPSession(page);
  const isThere = (): Promise<boolean> =>
    page.evaluate(`Boolean(${hostInPage}?.isConnected)`) as Promise<boolean>;
  const inside = async <T>(work: (root: ShadowRoot) => T): Promise<T> => {
    const objectId = await rootOf(session);
    const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      objectId,
      functionDeclaration: `function () { return (${work})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as T;
  };
  const box: Pill["box"] = async (selector = ".pill") => {
    const objectId = await rootOf(session);
    const { result } = await session.send("Runtime.callFunctionOn", {
      objectId,
      functionDeclaration:
        "function (selector) { const { x, y, width, height } = this.querySelector(selector).getBoundingClientRect(); return { x, y, width, height }; }",
      arguments: [{ value: selector }],
      returnByValue: true,
    });
    return result.value;
  };
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
