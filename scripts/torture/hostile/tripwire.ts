import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { startChromium } from "../../../test/support/chromium-program.ts";

export type Tripwire = {
  /** Opens a file in a page where scripts run, and says what was sprung; `shown`: the words of its body. */
  open(html: string): Promise<{ sprung: string[]; shown: string }>;
  /** What an XML parser that is not ours says of each part that is not well formed. */
  malformed(parts: [name: string, xml: string][]): Promise<string[]>;
  close(): Promise<void>;
};

/**
 * Real Chromium with a wire in every way out: a script, a dialog, a request, another address, a new window, anything the page's own
 * policy had to stop, an element that could do one of these later.
 */
export async function openTripwire(): Promise<Tripwire> {
  const folder = mkdtempSync(join(tmpdir(), "whitespot-tripwire-"));
  const browser = await startChromium();
  const context = await browser.newContext();
  let page = await context.newPage();
  let sprung: string[] = [];
  let address = "";
  const spring = (what: string): void => void sprung.push(what);
  watch(page, spring, () => address);
  context.on("page", () => spring("a new window"));
  let files = 0;
  return {
    async open(html) {
      const path = join(folder, `${files++}.html`);
      writeFileSync(path, html);
      sprung = [];
      address = pathToFileURL(path).href;
      try {
        await page.goto(address);
        const title = await page.title();
        const { strangers, shown } = await page.evaluate(lookAround);
        // What begins later than the page's load has had its time.
        await page.evaluate(() => new Promise((wake) => setTimeout(wake, 20)));
        const ran = title === "ran" || (await page.title()) !== title ? ["the title was changed"] : [];
        return { sprung: [...sprung, ...strangers, ...ran], shown };
      } catch (error) {
        // It went elsewhere under our hands.
        const all = [...sprung, (error as Error).message];
        page = await context.newPage();
        watch(page, spring, () => address);
        return { sprung: all, shown: "" };
      } finally {
        rmSync(path, { force: true });
      }
    },
    malformed: (parts) => page.evaluate(parseAll, parts),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function watch(page: Page, spring: (what: string) => void, address: () => string): void {
  page.on("request", (request) => {
    if (request.url() !== address()) spring(`request ${request.url().slice(0, 200)}`);
  });
  page.on("framenavigated", (frame) => {
    if (frame.url() !== address() && frame.url() !== "about:blank")
      spring(`went to ${frame.url().slice(0, 200)}`);
  });
  page.on("pageerror", (error) => spring(`error ${error.message}`));
  page.on("console", (message) => spring(`said ${message.text().slice(0, 200)}`));
  page.on("dialog", (dialog) => {
    spring(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/** Runs in the page: what could act, and what is shown. */
function lookAround(): { strangers: string[]; shown: string } {
  const could =
    "script:not([type='application/json']),iframe,frame,object,embed,link,base,form,input,button,a[href],audio,video,img:not([src^='data:image/']),[style*='url'],meta[http-equiv='refresh' i]";
  const acting = [...document.querySelectorAll(could)].map(({ tagName }) => `<${tagName.toLowerCase()}>`);
  const handlers = [...document.querySelectorAll("*")].flatMap((element) =>
    element
      .getAttributeNames()
      .filter(
        (name) =>
          name.startsWith("on") || element.getAttribute(name)?.trim().toLowerCase().startsWith("javascript:"),
      ),
  );
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const data of body.querySelectorAll("script, style")) data.remove();
  return { strangers: [...acting, ...handlers], shown: body.textContent ?? "" };
}

/** Runs in the page. */
function parseAll(parts: [string, string][]): string[] {
  return parts.flatMap(([name, xml]) => {
    const error = new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror");
    return error ? [`${name}: ${error.textContent?.slice(0, 150)}`] : [];
  });
}
