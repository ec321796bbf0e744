import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openPanelPages, type PanelPages } from "./panel-page.ts";

let pages: PanelPages;
let page: Page;
beforeAll(async () => {
  pages = await openPanelPages();
}, 60_000);
afterAll(() => pages?.close());
afterEach(() => page?.close());

const opened = (): Promise<string[]> => page.evaluate(() => window.openedDeals ?? []);

describe("my gaps", { timeout: 30_000 }, () => {
  it("groups deals by when they are needed and says how late they are", async () => {
    page = await pages.open("gaps");
    expect(await page.locator("h2").allTextContents()).toEqual(["Late", "This week", "Later", "No date"]);
    const rows = await page.locator(".deal-row").allInnerTexts();
    expect(rows[0]).toContain("3 working days late");
    expect(rows[1]).toContain("1 working day late");
    expect(rows[2]).toContain("Needed by Thu, Dec 17");
    expect(rows[4]).toContain("Needed by Tue, Jan 5");
    expect(rows[5]).not.toContain("Needed");
    await page.getByRole("button", { name: /^Hobart Foods/ }).press("Enter");
    await expect.poll(opened).toEqual(["b"]);
  });

  it("says so when nothing is due", async () => {
    page = await pages.open("gaps-none");
    await page.getByRole("heading", { name: "Nothing is due on any open deal." }).waitFor();
  });

  it("draws a long list piece by piece as it is scrolled", async () => {
    page = await pages.open("gaps-many");
    expect(await page.locator(".deal-row").count()).toBe(50);
    expect(await page.locator(".list-head").innerText()).toContain("400 open deals");
    await page.locator(".deal-row").last().scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator(".deal-row").count()).toBeGreaterThanOrEqual(100);
  });
});

describe("search", { timeout: 30_000 }, () => {
  const box = () => page.getByRole("combobox", { name: "Search all deals" });

  it("keeps the focus in its box: arrows choose, Enter opens, Escape empties", async () => {
    page = await pages.open("search");
    await page.getByText("4512 finds DE-4512").waitFor();
    await page.keyboard.type("4512");
    const chosen = page.locator('[role="option"][aria-selected="true"]');
    await page.locator('[role="option"]').first().waitFor();
    expect(await page.locator("mark").first().textContent()).toBe("DE-4512");
    expect(await chosen.count()).toBe(0);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => chosen.innerText()).toContain("Hobart");
    expect(await box().getAttribute("aria-activedescendant")).toBe(await chosen.getAttribute("id"));
    expect(await box().evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(opened).toEqual(["b"]);
    await page.keyboard.press("Escape");
    await expect.poll(() => box().inputValue()).toBe("");
    await page.keyboard.type("harrow");
    await expect.poll(() => page.locator('[role="option"]').count()).toBe(1);
    await page.keyboard.press("Enter");
    await expect.poll(opened).toEqual(["b", "a"]);
  });

  it("opens the first of the answer to what was typed, though Enter came before it", async () => {
    page = await pages.open("search-late");
    await page.keyboard.type("deal");
    await expect.poll(() => page.locator('[role="option"]').count()).toBe(50);
    await box().fill("hobart");
    await page.keyboard.press("Enter");
    await expect.poll(opened).toEqual(["b"]);
  });

  it("says what it did not find, but not while deals are still being read in", async () => {
    page = await pages.open("search-none");
    await page.getByRole("heading", { name: "No deal mentions “zeppelin”." }).waitFor();
    await page.getByRole("status").getByText("No deal mentions “zeppelin”.").waitFor();
    await page.close();
    page = await pages.open("search-not-whole");
    await page.getByText("still being read in").waitFor();
    await box().fill("zeppelin");
    await expect.poll(() => page.locator('[role="option"]').count()).toBe(0);
    expect(await page.getByText("No deal mentions").count()).toBe(0);
  });

  it("brings more of a long list when its end is near", async () => {
    page = await pages.open("search-many");
    await expect.poll(() => page.locator('[role="option"]').count()).toBe(50);
    await page.locator('[role="option"]').last().scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('[role="option"]').count()).toBeGreaterThanOrEqual(100);
  });
});
