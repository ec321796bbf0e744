import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPanelPages, type PanelPages } from "./panel-page.ts";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] };

/** What axe finds against WCAG 2.2 A and AA, and against its best practices. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const widerThanScreen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

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
  beforeAll(async () => {
    pages = await openPanelPages();
  }, 60_000);
  afterAll(() => pages?.close());

  for (const scene of scenes)
    it(`${scene}: passes axe in light and dark and fits 320 px`, async () => {
      for (const dark of [false, true]) {
        const page = await pages.open(scene, { width: 320, dark });
        expect(await violations(page)).toEqual([]);
        expect(await widerThanScreen(page)).toBe(false);
        await page.close();
      }
    });

  it("passes axe with rows, folds and the forms of the honest states open", async () => {
    const page = await pages.open("engines");
    await page.locator(".row-card summary").nth(1).click();
    await page.getByRole("button", { name: "Not known yet: UN number" }).click();
    await page.locator("[data-field=inbound-ship-contact]").getByRole("button", { name: "Assume" }).click();
    await page.getByLabel("Confirm with whom?").waitFor();
    for (const fold of await page.locator(".fold > summary").all()) await fold.click();
    await expect.poll(() => page.locator(".fold:not(:has(.fold-body))").count()).toBe(0);
    await page.locator(".line > summary").first().click();
    await page.locator(".line .card").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it("passes axe with the history open, whole and broken", async () => {
    for (const scene of ["history", "history-broken"]) {
      const page = await pages.open(scene, { width: 320 });
      await page.getByRole("button", { name: "History", exact: true }).click();
      await page.getByRole("article").first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await widerThanScreen(page)).toBe(false);
      await page.close();
    }
  });

  it("passes axe while a packet is issued and when it is", async () => {
    const page = await pages.open("engines");
    await page.getByRole("button", { name: "Issue packet…" }).click();
    await page.getByLabel("Why it goes out with gaps").fill("The steel is ordered today.");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Issue with gaps" }).click();
    await page.getByText("HP-26-0147").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
