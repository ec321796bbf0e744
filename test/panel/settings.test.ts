import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { openPanelPages, type PanelPages } from "./panel-page.ts";

describe("the rep's settings", () => {
  let pages: PanelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPanelPages();
    page = await pages.open("settings", { width: 320 });
  }, 60_000);
  afterAll(() => pages?.close());

  const stored = () => page.evaluate(() => window.settings());

  it("passes axe in light and dark, and fits 320 px", async () => {
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
  });

  it("keeps each change as it is typed, and what it does not ask about", async () => {
    await page.getByLabel("Your name").fill("Jo Rivera-Lund");
    await page.getByLabel("Hours").fill("07:00-14:30");
    await page.keyboard.press("Tab");
    await expect.poll(async () => (await stored()).repName).toBe("Jo Rivera-Lund");
    await expect
      .poll(async () => (await stored()).company)
      .toEqual({
        name: "Ridge Tooling",
        docks: [
          {
            id: "dock-7",
            name: "Dock 7",
            address: "9 Mill Rd",
            limits: "Forklift 2,500 kg",
            hours: "07:00-14:30",
          },
          { id: "dock-8", name: "Dock 8", address: "11 Mill Rd" },
        ],
      });
    await page.getByLabel(/^Show a small button/).uncheck();
    await expect.poll(async () => (await stored()).pillOn).toBe(false);
    await page.getByLabel("Sign my packets").click();
    await expect.poll(async () => (await stored()).signPackets).toBe(false);
  });

  it("says what is watched on the page, also a column somebody stopped watching", async () => {
    const watched = page.getByRole("region", { name: "Watched on the page" });
    expect(await watched.getByLabel("Order lines · Unit price").isChecked()).toBe(false);
    await watched.getByLabel("Order lines · Unit price").check();
    await watched.getByLabel("Ship to", { exact: true }).uncheck();
    await watched.getByLabel("Amount", { exact: true }).uncheck();
    await expect.poll(async () => (await stored()).unwatched).toEqual(["ship-to", "record.amount"]);
  });

  it("turns a CRM off, and says so when the browser will not turn it on", async () => {
    await page.getByRole("button", { name: "Turn off Salesforce" }).click();
    await page.getByRole("button", { name: "Turn on Salesforce" }).click();
    await page.getByText("The browser did not change it.").waitFor();
  });

  it("shows which keys are set, which are not, and where to set them", async () => {
    await expect
      .poll(() => page.getByRole("definition").allInnerTexts())
      .toEqual(["Alt\nShift\nH", "no keys set"]);
    await page.getByText("chrome://extensions/shortcuts").waitFor();
  });
});
