import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Firefox, launchFirefox } from "../support/firefox.ts";
import { pillInFirefox } from "../support/firefox-pill.ts";
import type { Pill } from "../support/pill.ts";
import { harrow, hobart, openPracticeCrm, openWithin, type PracticeCrm } from "../support/practice-crm.ts";
import { changeInCrm, showsDeal } from "../support/story.ts";

let crm: PracticeCrm;
let browser: Firefox;
let page: Page;
let pill: Pill;
beforeAll(async () => {
  crm = await openPracticeCrm();
  browser = await launchFirefox({ hosts: crm.hosts });
  await browser.turnOn();
  page = await browser.context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(harrow.address);
  pill = pillInFirefox(browser.bidi, page);
});
afterAll(async () => {
  await browser?.close();
  await crm?.close();
});

const panels = (): Page[] =>
  browser.context.pages().filter((one) => one.url().startsWith(browser.addressOf("extension/panel/")));
const said = (): Promise<string> => pill.inside((root) => root.querySelector(".said")?.textContent ?? "");

/** Firefox lets nothing in a page open the sidebar: there the button says how a person does. */
describe("the button in the page, in Firefox", () => {
  it("comes beside a closed sidebar, and a click on it names the keys", async () => {
    await pill.appears();
    expect(await pill.name()).toMatch(/^Whitespot\. Won: \d+ due/);
    await pill.click(".open");
    await expect.poll(said).toBe("Press Alt+Shift+H to open the panel.");
    expect(panels()).toEqual([]);
  });

  it("goes once those keys were pressed, and comes back when the sidebar is closed", async () => {
    await browser.window.pressShortcut(page.url(), "H");
    const panel = await browser.panelBeside(page);
    await showsDeal(panel, harrow);
    await pill.goes();
    await panel
      .evaluate(() => window.close())
      .catch(() => {
        // It is gone before it can answer.
      });
    await pill.appears();
  });

  it("is nothing a page can reach or press", async () => {
    const root = await page.evaluate(() => {
      const host = [...document.documentElement.children].find(({ localName }) => localName === "div");
      (host as HTMLElement).click();
      host?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
      return host?.shadowRoot;
    });
    expect(root).toBe(null);
    await pill.inside((own) => (own.querySelector(".open") as HTMLElement).click());
    // A click that counts is answered long before that.
    await page.waitForTimeout(500);
    expect(await said()).toBe("");
    await pill.click(".open");
    await expect.poll(said).toContain("Press");
  });

  it("is moved by hand and by keys, and is found there again", async () => {
    const { x, y, width, height } = await pill.box();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x / 2, y - 60, { steps: 4 });
    await page.mouse.move(30, 90, { steps: 4 });
    await page.mouse.up();
    const placed = async () => {
      const box = await pill.box();
      return [Math.round(box.x), Math.round(box.y + box.height / 2)];
    };
    await expect.poll(placed).toEqual([0, 90]);
    await page.keyboard.press("ArrowDown");
    await expect.poll(async () => (await placed())[1]).toBeGreaterThan(95);
    const moved = await placed();
    await page.reload();
    await pill.appears();
    await expect.poll(placed).toEqual(moved);
  });

  it("put away for a deal in a stage comes again on another deal, and with the next stage", async () => {
    await pill.inside((root) => (root.querySelector(".open") as HTMLElement).focus());
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await pill.goes();
    await openWithin(page, hobart);
    await pill.appears();
    await openWithin(page, harrow);
    await pill.goes();
    await changeInCrm(page, harrow.id, { StageName: "Negotiation/Review" });
    await pill.appears();
    await expect.poll(pill.name).toMatch(/^Whitespot\. Commit: \d+ due/);
  });

  it("turned off, says where to turn it on again", async () => {
    await pill.click(".toggle");
    await pill.click(".choice + .choice");
    await expect.poll(said).toContain("Settings");
    await pill.goes();
  });
});
