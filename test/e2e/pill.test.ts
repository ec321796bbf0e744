import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../support/chromium.ts";
import { grantedProfile } from "../support/granted-profile.ts";
import { type Pill, pillIn } from "../support/pill.ts";
import { harrow, hobart, openPracticeCrm, openWithin, type PracticeCrm } from "../support/practice-crm.ts";
import { changeInCrm, showsDeal } from "../support/story.ts";

let crm: PracticeCrm;
let profile: string;
let browser: Chromium;
let page: Page;
let pill: Pill;

/** The browser with Salesforce turned on; a second time, it is the rep's next morning. */
async function start(): Promise<void> {
  browser = await launchChromium({ profile, hosts: crm.hosts });
  page = await browser.context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(harrow.address);
  pill = await pillIn(page);
}

const closePanel = (panel: Page): Promise<void> =>
  panel
    .evaluate(() => window.close())
    .catch(() => {
      // It is gone before it can answer.
    });

/** From the worker, which is no page and no panel itself. */
const panelsOpen = async (): Promise<number> => {
  const [worker] = browser.context.serviceWorkers();
  if (!worker) throw new Error("The worker is not running");
  return worker.evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL" as never] })).length,
  );
};

/** The page as its own scripts see it, without the one element of ours. */
const pageWithoutOurs = (): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const child of [...copy.children]) if (child.localName === "div") child.remove();
    return copy.outerHTML;
  });

beforeAll(async () => {
  crm = await openPracticeCrm();
  profile = await grantedProfile();
  await start();
  // Only a page of ours plants the playbook on a new machine.
  const panel = await browser.openPanel(page);
  await showsDeal(panel, harrow);
  await pill.goes();
});
afterAll(async () => {
  await browser?.close();
  await crm?.close();
});

describe("the button in the page", () => {
  it("comes when the panel is closed, opens it in one click, and goes with that", async () => {
    await expect.poll(panelsOpen).toBe(1);
    const before = await pageWithoutOurs();
    expect(await pill.isThere()).toBe(false);
    await closePanel(await browser.panelBeside(page));
    await pill.appears();
    expect(await pill.name()).toMatch(/^Whitespot\. Won: \d+ due\. Open the panel$/);
    // Nothing else of the page was touched.
    expect(await pageWithoutOurs()).toBe(before);

    await pill.click(".open");
    await showsDeal(await browser.panelBeside(page), harrow);
    await pill.goes();
    await closePanel(await browser.panelBeside(page));
    await pill.appears();
  });

  it("is nothing a page can reach, press or hide", async () => {
    const tried = await page.evaluate(() => {
      const host = [...document.documentElement.children].find(({ localName }) => localName === "div");
      const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
      const under = document.elementFromPoint(x + width / 2, y + height / 2);
      for (const target of [host, under])
        for (const type of ["pointerdown", "pointerup", "mousedown", "mouseup", "click"])
          target?.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, clientX: x + 5, clientY: y + 5 }),
          );
      (host as HTMLElement).click();
      return { root: host?.shadowRoot, isHost: under === host };
    });
    expect(tried).toEqual({ root: null, isHost: true });
    // What a page's script makes up inside would not count either.
    await pill.inside((root) => (root.querySelector(".open") as HTMLElement).click());
    await page.mouse.move(5, 5);
    const stood = await pill.box();
    await page.addStyleTag({
      content: `:root > *, :root > * * { display: none !important; opacity: 0 !important; transform: scale(0) !important; position: static !important }
        :root > div { all: unset !important; visibility: hidden !important; pointer-events: none !important }`,
    });
    expect(await pill.box()).toEqual(stood);
    expect(await panelsOpen()).toBe(0);
    await pill.click(".open");
    await closePanel(await browser.panelBeside(page));
    await page.reload();
    await pill.appears();
  });

  it("is moved by hand and by keys, stays at an edge, and is found there again", async () => {
    const { x, y, width, height } = await pill.box();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x / 2, y - 60, { steps: 4 });
    await page.mouse.move(30, 90, { steps: 4 });
    await page.mouse.up();
    // A drag is no click.
    expect(await panelsOpen()).toBe(0);
    const placed = async () => {
      const box = await pill.box();
      return [Math.round(box.x), Math.round(box.y + box.height / 2)];
    };
    await expect.poll(placed).toEqual([0, 90]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const moved = await placed();
    expect(moved[1]).toBeGreaterThan(100);
    await page.reload();
    await pill.appears();
    await expect.poll(placed).toEqual(moved);
    // However far it is sent, it stays in the window.
    await pill.inside((root) => (root.querySelector(".open") as HTMLElement).focus());
    for (let presses = 0; presses < 20; presses++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const [box, window] = [await pill.box(), await page.evaluate(() => [innerWidth, innerHeight])];
    expect(box.y + box.height).toBeLessThanOrEqual(window[1] as number);
    expect(Math.round(box.x + box.width)).toBe(
      await page.evaluate(() => document.documentElement.clientWidth),
    );
  });

  it("put away for a deal in a stage, stays away there and nowhere else", async () => {
    await pill.inside((root) => (root.querySelector(".open") as HTMLElement).focus());
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await pill.goes();
    await openWithin(page, hobart);
    await pill.appears();
    await page.goto(harrow.address);
    await showsNumber();
    expect(await pill.isThere()).toBe(false);
    await browser.close();
    await start();
    await showsNumber();
    expect(await pill.isThere()).toBe(false);
  });

  it("comes back with the next stage, and says how many it brings", async () => {
    await changeInCrm(page, harrow.id, { StageName: "Negotiation/Review" });
    await pill.appears();
    await expect.poll(pill.name).toMatch(/^Whitespot\. Commit: \d+ due/);
    // All of it for a moment, without being pointed at.
    expect(
      await pill.inside((root) => getComputedStyle(root.querySelector(".text") as Element).display),
    ).not.toBe("none");
    const due = Number.parseInt(/\d+/.exec(await pill.name())?.[0] ?? "", 10);
    await expect.poll(titleOfIcon).toBe(`Whitespot: ${due} due`);
  });

  it("never comes again once it is turned off, and says where to turn it on", async () => {
    await pill.click(".toggle");
    await pill.click(".choice + .choice");
    expect(await pill.inside((root) => root.querySelector(".said")?.textContent)).toContain("Settings");
    // A rep who goes on at once, while it can still be read where to turn it on, has turned it off all the same.
    await page.goto(hobart.address);
    await showsNumber();
    expect(await pill.isThere()).toBe(false);
  });
});

/** The sign that this page's deal was counted, after which a button would be there. */
async function showsNumber(): Promise<void> {
  await expect.poll(titleOfIcon).toMatch(/\d+ due/);
  // The icon is written first; a button would follow in a moment.
  await page.waitForTimeout(500);
}

async function titleOfIcon(): Promise<string> {
  const worker = browser.context.serviceWorkers()[0] ?? browser.worker;
  return worker.evaluate(async () => {
    const [{ id } = {}] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getTitle(id === undefined ? {} : { tabId: id });
  });
}
