import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import { packetFormats } from "../../src/packet/formats/index.ts";
import { violationsOn } from "../support/axe.ts";
import { openPanelPages, type PanelPages } from "./panel-page.ts";

describe("the files of an issued packet", { timeout: 30_000 }, () => {
  let pages: PanelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPanelPages();
    page = await pages.open("engines", { width: 320 });
    await page.getByRole("button", { name: "Issue packet…" }).click();
    await page.getByLabel("Why it goes out with gaps").fill("The steel is ordered today.");
    await page.getByRole("button", { name: "Issue with gaps" }).click();
    await more().waitFor();
  }, 60_000);
  afterAll(() => pages?.close());

  const more = () => page.getByRole("button", { name: "More for Receiving" });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const saved = () => page.evaluate(() => window.savedFiles);

  it("calls every format by a name", () => {
    const nameless = packetFormats.filter(({ id }) => !(`packet_format_${id}` in messages));
    expect(
      nameless.map(({ id }) => id),
      'The menu "Save as" needs a message packet_format_<id> for each of them.',
    ).toEqual([]);
  });

  it("opens its menu by key, goes round in it, and gives the focus back", async () => {
    await more().press("ArrowDown");
    await expect.poll(focused).toBe("Copy as text");
    await expect.poll(() => page.getByRole("menuitem").count()).toBeGreaterThan(3);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press("End");
    const last = await page.getByRole("menuitem").last().textContent();
    expect(await focused()).toBe(last);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("Copy as text");
    await page.keyboard.press("d");
    expect(await focused()).toBe("Data (JSON)");
    await page.keyboard.press("Escape");
    await expect.poll(() => more().evaluate((button) => document.activeElement === button)).toBe(true);
    await page.getByRole("dialog").waitFor();
    expect(await more().getAttribute("aria-expanded")).toBe("false");
  });

  it("saves a copy in the format that is asked for", async () => {
    await more().press("Enter");
    await page.getByRole("menuitem", { name: "Data (JSON)" }).click();
    await expect.poll(saved).toEqual(["HP-26-0147-A-receiving.json"]);
    await page.getByRole("button", { name: "Save: Receiving" }).click();
    await expect.poll(saved).toContain("HP-26-0147-A-receiving.html");
  });
});
