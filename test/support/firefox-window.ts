import type { Bidi } from "./bidi.ts";
import { type InsideModules, type InsideServices, type InsideWindow, inside } from "./firefox-inside.ts";
import { waitFor } from "./wait-for.ts";

declare const ChromeUtils: InsideModules;
declare const Services: InsideServices;
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { terminateBackground(how: object): Promise<void> } } | null;
};

export const extension = "whitespot@whitespot.example";

/** Firefox gives every installation a random one; the test chooses it, so that it knows the pages' addresses. */
export const uuid = "0b6f1c1e-5d1f-4c56-9a3e-6d1a3f5b7c21";

/** What a person does in Firefox's own window, outside any page, with a real mouse and real keys as far as Firefox can tell. */
export type FirefoxWindow = {
  /** A click on our icon in the toolbar, in the window where that address is in front. */
  clickToolbar(address: string): Promise<void>;
  /** Alt+Shift and that letter, in the window where that address is in front. */
  pressShortcut(address: string, letter: string): Promise<void>;
  /** Chooses our entry in the menu that a click with the right button opened in a page. */
  chooseInMenu(): Promise<void>;
  /** A click on "Allow" where Firefox asks for access. */
  allow(): Promise<void>;
  /** The number extensions know the window by, where that address is in front. */
  idOf(address: string): Promise<number | null>;
  /** Drags the sidebar to that width. */
  widenSidebar(width: number): Promise<void>;
  /** It opens again as wide as in a Firefox just installed. */
  forgetSidebar(): Promise<void>;
  stopBackground(): Promise<void>;
  /** Before an installation: lets it have the `uuid` that the tests know. */
  chooseUuid(): Promise<void>;
  /** Which local port answers for these hosts from now on. */
  answerLocally(hosts: Record<string, number>): Promise<void>;
};

export function firefoxWindow(bidi: Bidi): FirefoxWindow {
  const click = (selector: string, address?: string) =>
    waitFor(`${selector} in Firefox's window`, () => inside(bidi, clickInside, { selector, address }));
  return {
    async clickToolbar(address) {
      await inside(bidi, pinToToolbar, extension);
      await click(`#${widget(extension)} toolbarbutton`, address);
    },
    async pressShortcut(address, letter) {
      await waitFor(`${address} in front`, () => inside(bidi, pressInside, { address, letter }));
    },
    async allow() {
      const button = "#addon-webext-permissions-notification .popup-notification-primary-button";
      await click(button);
      // A click on a question that is only just unfolding is not heard.
      await waitFor(
        "the question to go",
        async () => !(await inside(bidi, clickInside, { selector: button })),
      );
    },
    async chooseInMenu() {
      await waitFor("our entry in Firefox's menu", () => inside(bidi, chooseInside, inMenu(extension)));
    },
    idOf: (address) => inside(bidi, idInside, address),
    chooseUuid: () =>
      inside(
        bidi,
        (uuids) => Services.prefs.setStringPref("extensions.webextensions.uuids", JSON.stringify(uuids)),
        { [extension]: uuid },
      ),
    answerLocally: (hosts) => inside(bidi, answerInside, hosts),
    widenSidebar: (width) => inside(bidi, widenInside, `${width}px`),
    forgetSidebar: () => inside(bidi, widenInside, ""),
    stopBackground: () =>
      inside(
        bidi,
        async (id) => {
          // Without "ignore" it would be kept for a debugger, which the driver is taken for.
          await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({
            ignoreDevToolsAttached: true,
          });
        },
        extension,
      ),
  };
}

/** The id Firefox makes of ours for the toolbar's element. */
const widget = (id: string): string => `${id.replace(/[^a-z0-9]/g, "_")}-browser-action`;

/** Our entries in the menu of a page, by the ids Firefox makes of them. */
const inMenu = (id: string): string => `menuitem[id^="${id.replace(/[^a-z0-9]/g, "_")}-menuitem-"]`;

/** A new extension's icon waits behind the puzzle piece; a rep who uses it every day pins it. */
function pinToToolbar(id: string): void {
  type Toolbars = { CustomizableUI: { addWidgetToArea(widget: string, area: "nav-bar"): void } };
  ChromeUtils.importESModule<Toolbars>(
    "moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs",
  ).CustomizableUI.addWidgetToArea(`${id.replace(/[^a-z0-9]/g, "_")}-browser-action`, "nav-bar");
}

/** False as long as it is not there to be clicked, or has not heard the click. */
async function clickInside({
  selector,
  address,
}: {
  selector: string;
  address?: string | undefined;
}): Promise<boolean> {
  type Input = { event: { synthesizeMouseAtPoint(x: number, y: number, how: object, window: Window): void } };
  const { event } = ChromeUtils.importESModule<Input>(
    "chrome://remote/content/shared/webdriver/Event.sys.mjs",
  );
  for (const window of Services.wm.getEnumerator("navigator:browser")) {
    if (address !== undefined && window.gBrowser.selectedBrowser.currentURI.spec !== address) continue;
    // Whatever Firefox shows over the page goes with a click anywhere else, which is heard by nobody.
    const over = address === undefined ? [] : window.document.querySelectorAll("panel[panelopen=true]");
    for (const panel of over) (panel as HTMLElement & { hidePopup(): void }).hidePopup();
    if (over.length > 0) continue;
    const element = window.document.querySelector(selector);
    const { x, y, width, height } = element?.getBoundingClientRect() ?? {};
    if (!element || !width || !height || x === undefined || y === undefined) continue;
    const heard = new Promise<boolean>((resolve) => {
      element.addEventListener("click", () => resolve(true), { once: true, capture: true });
      window.setTimeout(() => resolve(false), 2000);
    });
    event.synthesizeMouseAtPoint(x + width / 2, y + height / 2, {}, window);
    return heard;
  }
  return false;
}

function pressInside({ address, letter }: { address: string; letter: string }): boolean {
  type Input = { event: { sendSingleKey(key: object, window: Window): void } };
  const { event } = ChromeUtils.importESModule<Input>(
    "chrome://remote/content/shared/webdriver/Event.sys.mjs",
  );
  for (const window of Services.wm.getEnumerator("navigator:browser")) {
    if (window.gBrowser.selectedBrowser.currentURI.spec !== address) continue;
    // A key that Firefox itself is told of comes back from a page only when a person pressed it: so not from within the page.
    window.gURLBar.focus();
    const key = { key: letter, code: `Key${letter}`, printable: true, altKey: true, shiftKey: true };
    event.sendSingleKey(key, window);
    return true;
  }
  return false;
}

function chooseInside(ours: string): boolean {
  type Menu = HTMLElement & { state: string; activateItem(item: Element): void };
  for (const { document } of Services.wm.getEnumerator("navigator:browser")) {
    const menu = document.getElementById("contentAreaContextMenu") as Menu | null;
    const item = menu?.querySelector(ours);
    if (menu?.state !== "open" || !item) continue;
    menu.activateItem(item);
    return true;
  }
  return false;
}

function widenInside(width: string): void {
  for (const { document } of Services.wm.getEnumerator("navigator:browser") as Iterable<InsideWindow>) {
    const box = document.getElementById("sidebar-box");
    if (box) box.style.width = width;
  }
}

function idInside(address: string): number | null {
  type Parent = {
    ExtensionParent: { apiManager: { global: { windowTracker: { getId(window: Window): number } } } };
  };
  const { ExtensionParent } = ChromeUtils.importESModule<Parent>(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  );
  for (const window of Services.wm.getEnumerator("navigator:browser"))
    if (window.gBrowser.selectedBrowser.currentURI.spec === address)
      return ExtensionParent.apiManager.global.windowTracker.getId(window);
  return null;
}

function answerInside(hosts: Record<string, number>): void {
  const [port] = Object.values(hosts);
  Services.prefs.setStringPref("network.dns.localDomains", Object.keys(hosts).join(","));
  Services.prefs.setStringPref("network.socket.forcePort", port ? `443=${port}` : "");
}
