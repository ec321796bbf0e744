import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { type Browser, inFirefox, launchBrowser } from "../support/browser.ts";
import { firstRunPage } from "../support/first-run.ts";
import { rowsOf } from "../support/raw-database.ts";
import { savedFile } from "../support/saved-file.ts";
import { questionsOf } from "../support/story.ts";

const deal = "Lakeside Creamery – 3 batch mixers";
const address = "extension/welcome/index.html";

/** Axe is content in light and dark, and nothing needs sideways scrolling on the narrowest screen. */
async function isAccessible(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  if (!inFirefox) expect(await violationsOn(page)).toEqual([]);
  await page.setViewportSize({ width: 1000, height: 900 });
}

/** One person, one new browser: each test goes on where the one before ended. Everything is found by its visible words. */
describe("the first minutes after the installation", () => {
  let browser: Browser;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    browser = await launchBrowser({ firstRun: true });
    page = await firstRunPage(browser.context);
    page.setDefaultTimeout(20_000);
  });
  afterAll(() => browser?.close());

  const at = (title: string): Promise<void> => page.getByRole("heading", { level: 1, name: title }).waitFor();
  const press = (name: string | RegExp): Promise<void> => page.getByRole("button", { name }).click();
  const dueInPanel = async (): Promise<number> =>
    Number((/(\d+) due before/.exec((await panel.locator("footer").textContent()) ?? "") ?? [])[1] ?? 0);

  it("asks who one is, and keeps it as it is typed", async () => {
    await at("Who are you?");
    await page.getByLabel("Your name").fill("Jo Rivera");
    await page.getByLabel("Company").fill("Ridge Tooling");
    await page.getByLabel("Dock", { exact: true }).fill("Dock 1");
    await page.getByText("Saved", { exact: true }).waitFor();
    await expect.poll(() => rowsOf(page, "settings")).toContainEqual({ name: "repName", value: "Jo Rivera" });
    await isAccessible(page);
  });

  it("goes on where it was left when the page was closed in between", async () => {
    await press("Next");
    await at("Make a packet from a practice deal");
    await page.getByText("Saved", { exact: true }).waitFor();
    await page.close();
    page = await browser.context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(browser.addressOf(address));
    await at("Make a packet from a practice deal");
    await page.getByRole("heading", { name: deal }).waitFor();
    await isAccessible(page);
  });

  it("leads to a packet in nine actions, and asks nothing twice", async () => {
    const began = Date.now();
    let actions = 0;
    const does = async <T>(action: Promise<T>): Promise<T> => {
      actions++;
      return action;
    };
    await does(press("Open the panel"));
    panel = await browser.panelBeside(page);
    panel.setDefaultTimeout(20_000);
    await panel.getByRole("heading", { level: 1, name: deal, exact: true }).waitFor();
    await questionsOf(panel);
    await panel.getByText("from practice deal").first().waitFor({ state: "attached" });
    await does(panel.getByText("Customer-supplied parts", { exact: true }).click());
    await does(panel.getByRole("button", { name: "Issue packet…" }).click());
    const dialog = panel.getByRole("dialog");
    await expect.poll(() => dialog.getByLabel("Issued by").inputValue()).toBe("Jo Rivera");
    await does(dialog.getByLabel("Why it goes out with gaps").fill("practice"));
    await does(dialog.getByRole("button", { name: /^Issue/ }).click());
    await page.getByRole("heading", { name: "That is a handoff packet" }).waitFor();
    const receiving = page.getByRole("region", { name: /^What receiving gets/ });
    await expect
      .poll(() => receiving.innerText())
      .toContain("Practice: nothing on this page is to be made, shipped or received.");
    // Three lines typed and "Next" came before.
    expect(actions + 4).toBe(9);
    expect(Date.now() - began).toBeLessThan(60_000);
    const { name } = await savedFile(browser, () => press("Save the page to print"));
    expect(name).toMatch(/^Practice-HP-\d\d-JR0000-A-receiving\.html$/);
    await panel.keyboard.press("Escape");
    await isAccessible(page);
  });

  it("prints the company one gave", async () => {
    const [issued] = (await rowsOf(page, "packets")) as { content: { company: unknown } }[];
    expect(issued?.content.company).toEqual({
      name: "Ridge Tooling",
      docks: [{ id: "dock-1", name: "Dock 1", address: "" }],
    });
  });

  it("lets one see the panel ask more as the deal moves on", async () => {
    const before = await dueInPanel();
    await press("Won");
    await panel.getByText("Practice deal · Won").waitFor();
    await expect.poll(dueInPanel).toBeGreaterThan(before);
  });

  it("shows the deal again after the icon was clicked or the page loaded anew", async () => {
    await browser.clickToolbar(page);
    await panel.getByRole("heading", { level: 1, name: deal, exact: true }).waitFor();
    await page.reload();
    await at("Make a packet from a practice deal");
    await panel.getByRole("heading", { level: 1, name: deal, exact: true }).waitFor();
    expect(await page.getByRole("button", { name: "Won" }).getAttribute("aria-current")).toBe("step");
  });

  it("says what turning a CRM on means before the browser asks, and works without", async () => {
    await press("Next");
    await at("Let Whitespot follow you?");
    await page.getByRole("button", { name: "Turn on for Salesforce" }).waitFor();
    await page.getByText(/^sees passwords, cookies or other sites/).waitFor();
    await isAccessible(page);
  });

  it("ends with the keys that are really set; the practice deal is nowhere among the others", async () => {
    await press("Skip this");
    await at("You are ready");
    await expect.poll(() => page.locator("dd").first().innerText()).toMatch(/Alt\s*Shift\s*H/);
    await isAccessible(page);
    // Chromium lets the panel see that the page in front is our own; Firefox tells it nothing.
    const nothing = /Not a page Whitespot can read|Click the Whitespot icon to read this page/;
    await panel.getByRole("heading", { name: nothing }).waitFor();
    expect(await panel.getByText("Lakeside").count()).toBe(0);
    await panel.getByRole("button", { name: "Search" }).click();
    await panel.getByLabel("Search all deals").fill("Lakeside");
    await panel.getByRole("heading", { name: "No deal mentions “Lakeside”." }).first().waitFor();
    for (const table of ["summaries", "counters", "receipts"]) expect(await rowsOf(page, table)).toEqual([]);
  });

  it("can be started over", async () => {
    await press("Back");
    await press("Back");
    await panel.getByRole("button", { name: "This page" }).click();
    await panel.getByRole("heading", { level: 1, name: deal, exact: true }).waitFor();
    await press("Start the practice deal over");
    await page.getByRole("button", { name: "Quote" }).and(page.locator("[aria-current]")).waitFor();
    await panel.getByText("No packet issued yet").waitFor();
    for (const table of ["checklists", "answers", "packets", "history"])
      await expect.poll(() => rowsOf(page, table)).toEqual([]);
  });

  it("does not open after an update", async () => {
    await browser.update();
    page = await browser.context.newPage();
    await page.goto(browser.addressOf("extension/manager/index.html"));
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForTimeout(500);
    expect(browser.context.pages().filter((one) => one.url().endsWith(address))).toEqual([]);
  });
});
