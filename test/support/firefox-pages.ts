import type { Bidi } from "./bidi.ts";
import {
  type InsideBrowser,
  type InsideContext,
  type InsideModules,
  type InsideServices,
  type InsideWindow,
  inside,
} from "./firefox-inside.ts";

declare const ChromeUtils: InsideModules;
declare const Services: InsideServices;

/**
 * Makes Firefox's driver show the pages of extensions, the sidebar among them, as it shows every other page. It can drive them,
 * but leaves them out of its lists and events (its bugs 1755014 and 1722679), so Playwright would never hear of them.
 */
export async function showExtensionPages(bidi: Bidi): Promise<void> {
  await inside(bidi, listSidebars);
  await inside(bidi, announceExtensionPages);
  // A sidebar that was open when the browser was closed may be there already: a word to it and it is announced.
  const { contexts } = await bidi.send("browsingContext.getTree", { maxDepth: 0 });
  for (const { context } of contexts)
    await bidi.send("script.evaluate", { expression: "0", target: { context }, awaitPromise: false });
}

/** What looks a page up by its id looks among the tabs: the sidebars stand there too from now on. */
function listSidebars(): void {
  type Tab = { linkedBrowser: InsideBrowser; hasAttribute(name: string): boolean };
  type Tabs = { getTabsForWindow(window: InsideWindow): Tab[] };
  const { TabManager } = ChromeUtils.importESModule<{ TabManager: Tabs }>(
    "chrome://remote/content/shared/TabManager.sys.mjs",
  );
  const sidebarsOf = ({ document }: InsideWindow): Tab[] => {
    const frame = document.getElementById("sidebar") as HTMLIFrameElement | null;
    const page = frame?.contentDocument?.getElementById("webext-panels-browser") as InsideBrowser | null;
    return page?.permanentKey ? [{ linkedBrowser: page, hasAttribute: () => false }] : [];
  };
  Object.defineProperty(TabManager, "allTabs", {
    get: () =>
      [...Services.wm.getEnumerator("navigator:browser")].flatMap((window) => [
        ...TabManager.getTabsForWindow(window),
        ...sidebarsOf(window),
      ]),
  });
}

/** Every page of an extension is announced as it comes up, and every document in it. */
function announceExtensionPages(): void {
  const announced = new WeakSet<object>();
  const attached = "browsing-context-attached";
  const embedded = "browsing-context-did-set-embedder";
  const announce = (context: InsideContext): void => {
    const browser = context.embedderElement;
    if (!browser || announced.has(context) || context.currentRemoteType !== "extension") return;
    // The driver's ids hang on this key; tabs have one, a sidebar has not. The background's hidden page stays without.
    if (browser.id === "webext-panels-browser") browser.permanentKey ??= {};
    if (!browser.permanentKey) return;
    announced.add(context);
    Object.defineProperty(context, "currentRemoteType", { value: "web" });
    Services.obs.notifyObservers(context, attached, "attach");
    Services.obs.notifyObservers(context, embedded);
  };
  Services.obs.addObserver(announce, embedded);
  for (const { document } of Services.wm.getEnumerator("navigator:browser")) {
    const frame = document.getElementById("sidebar") as HTMLIFrameElement | null;
    const page = frame?.contentDocument?.getElementById("webext-panels-browser") as InsideBrowser | null;
    if (page) announce(page.browsingContext);
  }

  /** In the processes that draw the pages. */
  function announceDocuments(): void {
    type Actor = {
      _registry: { createAllMessageHandlers(): void };
      manager: {
        browsingContext: {
          window: { document: { nodePrincipal: { isAddonOrExpandedAddonPrincipal: boolean } } };
        };
      };
      handleEvent(event: { type: string }): void;
    };
    const actors = "chrome://remote/content/shared/messagehandler/transports/js-window-actors";
    const { MessageHandlerFrameChild } = ChromeUtils.importESModule<{
      MessageHandlerFrameChild: { prototype: Actor };
    }>(`${actors}/MessageHandlerFrameChild.sys.mjs`);
    const actor = MessageHandlerFrameChild.prototype;
    const before = actor.handleEvent;
    actor.handleEvent = function (event) {
      const { nodePrincipal } = this.manager.browsingContext.window.document;
      if (event.type === "DOMWindowCreated" && nodePrincipal.isAddonOrExpandedAddonPrincipal)
        this._registry.createAllMessageHandlers();
      else before.call(this, event);
    };
  }
  Services.ppmm.loadProcessScript(`data:,(${encodeURIComponent(String(announceDocuments))})()`, true);
}
