import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { openPanelPages, type PanelPages } from "./panel-page.ts";

const scenes = [
  "plain",
  "engines",
  "kinds",
  "hostile",
  "lost",
  "done",
  "nameless",
  "turn-on",
  "disk-full",
  "disk-full-here",
  "disk-full-unread",
  "drift",
  "drift-hostile",
  "customer",
  "customer-changed",
  "customer-hostile",
  "reading",
  "no-record",
  "unknown-page",
  "not-seen",
  "newer",
  "unopened",
  "playbook",
  "gaps",
  "gaps-none",
  "search",
  "search-found",
  "search-none",
];

describe("every state of the panel", { timeout: 30_000 }, () => {
  let pages: PanelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPanelPages();
    page = await pages.open("plain", { width: 320 });
  }, 60_000);
  afterAll(() => pages?.close());

  const isAccessible = async (): Promise<void> => {
    expect(await violationsOn(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  };

  for (const scene of scenes)
    it(`${scene}: passes axe in light and dark and fits 320 px`, async () => {
      await pages.show(page, scene);
      await isAccessible();
    });

  it("passes axe with rows, folds and the forms of the honest states open", async () => {
    await pages.show(page, "engines");
    await page.locator(".row-card summary").nth(1).click();
    await page.getByRole("button", { name: "Not known yet: UN number" }).click();
    await page.locator("[data-field=inbound-ship-contact]").getByRole("button", { name: "Assume" }).click();
    await page.getByLabel("Confirm with whom?").waitFor();
    for (const fold of await page.locator(".fold > summary").all()) await fold.click();
    await expect.poll(() => page.locator(".fold:not(:has(.fold-body))").count()).toBe(0);
    await page.locator(".line > summary").first().click();
    await page.locator(".line .card").first().waitFor();
    await isAccessible();
  });

  it("passes axe with the history open, whole and broken", async () => {
    for (const scene of ["history", "history-broken"]) {
      await pages.show(page, scene);
      await page.getByRole("button", { name: "History", exact: true }).click();
      await page.getByRole("article").first().waitFor();
      await isAccessible();
    }
  });

  it("passes axe while a packet is issued and when it is", async () => {
    await pages.show(page, "engines");
    await page.getByRole("button", { name: "Issue packet…" }).click();
    await page.getByLabel("Why it goes out with gaps").fill("The steel is ordered today.");
    await isAccessible();
    await page.getByRole("button", { name: "Issue with gaps" }).click();
    await page.getByText("HP-26-0147").waitFor();
    await isAccessible();
  });
});
