import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sidewaysScroll } from "../support/axe.ts";
import { type Firefox, launchFirefox } from "../support/firefox.ts";
import { harrow, openPracticeCrm, type PracticeCrm } from "../support/practice-crm.ts";
import { repAt } from "../support/rep.ts";
import { questionsOf, showsDeal } from "../support/story.ts";

describe("Firefox's sidebar", () => {
  let crm: PracticeCrm;
  let browser: Firefox;
  let panel: Page;
  beforeAll(async () => {
    crm = await openPracticeCrm();
    browser = await launchFirefox({ hosts: crm.hosts });
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.close();
  });

  it("stays closed at the installation, and opens with the deal at a click on the icon", async () => {
    const page = await browser.context.newPage();
    await page.goto(harrow.address);
    const panels = browser.context.pages().filter((one) => one.url().includes("/extension/panel/"));
    expect(panels).toEqual([]);
    panel = await browser.openPanel(page);
    await showsDeal(panel, harrow);
  });

  it("asks Firefox for access by a click, and follows from then on", async () => {
    await panel.getByRole("button", { name: "Turn on for Salesforce" }).click();
    await browser.window.allow();
    await panel.getByRole("button", { name: "Turn on for Salesforce" }).waitFor({ state: "detached" });
    const origins = await panel.evaluate(async () => (await chrome.permissions.getAll()).origins);
    expect(origins).toContain("https://*.lightning.force.com/*");
  });

  // 252 px is what Firefox gives it at first.
  it.each([252, 320, 480])("needs no sideways scrolling at %i px", async (width) => {
    await browser.window.widenSidebar(width);
    await expect.poll(() => panel.evaluate(() => innerWidth)).toBe(width);
    await panel.reload();
    await questionsOf(panel);
    await panel.evaluate(() => window.scrollTo(0, 0));
    if (width === 252) await repAt(panel).choose("job-flags", "Customer-supplied parts");
    await expect.poll(() => sidewaysScroll(panel)).toBe(0);
    await panel.getByRole("button", { name: "Issue packet…" }).click();
    const dialog = panel.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    expect(await sidewaysScroll(panel)).toBe(0);
  });
});
