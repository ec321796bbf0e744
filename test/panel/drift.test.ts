import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Row } from "../../src/field-kinds/value.ts";
import { answersOf, openPanelPages, type PanelPages } from "./panel-page.ts";

describe("a page that says something else now", { timeout: 30_000 }, () => {
  let pages: PanelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPanelPages();
  }, 60_000);
  afterAll(() => pages?.close());
  afterEach(() => page.close());

  const changed = () => page.getByRole("region", { name: /^Salesforce changed since/ });
  const inPacket = () => page.getByRole("region", { name: /^Packet A says otherwise/ });
  const lines = () => changed().locator(".drift-line");
  const then = "900 Key Hwy, Baltimore MD 21230, US";
  const now = "1200 Wicomico St, Baltimore MD 21230, US";
  const rows = async () => ((await answersOf(page))["order-lines"] as { value: Row[] }).value;
  const focusIsIn = (selector: string) =>
    page.evaluate((of) => document.activeElement?.closest(of) !== null, selector);

  it("says nothing while it says the same", async () => {
    page = await pages.open("drift-none");
    await page.locator(".deal-footer").waitFor();
    expect(await page.locator(".drift").count()).toBe(0);
  });

  it("says what was and what is, and takes it, kept, and back", async () => {
    page = await pages.open("drift-once");
    await page.getByRole("status").getByText("Salesforce changed since: 1 thing").waitFor();
    const line = changed().locator(".drift-line", { hasText: "Ship to" });
    expect(await line.locator("dd").allTextContents()).toEqual([then, now]);
    await line.getByRole("button", { name: "Take it: Ship to" }).click();
    await changed().waitFor({ state: "detached" });
    // With the last of them its button is gone; the keys go on from the deal's beginning.
    await expect.poll(() => focusIsIn("main")).toBe(true);
    expect((await answersOf(page))["ship-to"]).toMatchObject({
      value: { street: "1200 Wicomico St" },
      source: { from: "record" },
    });
    await page.getByRole("button", { name: "Undo" }).click();
    await expect
      .poll(() => answersOf(page))
      .toMatchObject({ "ship-to": { value: { street: "900 Key Hwy" } } });
    // Given back by hand is said otherwise by hand: known, and no news.
    expect(await changed().count()).toBe(0);
  });

  it("is quiet once the rep keeps theirs, and says it again when that is undone", async () => {
    page = await pages.open("drift-once");
    await changed().getByRole("button", { name: "Keep mine: Ship to" }).click();
    await changed().waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).click();
    await changed().waitFor();
    expect((await answersOf(page))["ship-to"]).toMatchObject({ value: { street: "900 Key Hwy" } });
  });

  it("folds a long list, and takes all of it at once", async () => {
    page = await pages.open("drift");
    expect(await lines().count()).toBe(3);
    await changed()
      .getByRole("button", { name: /^Show \d more/ })
      .click();
    const all = await lines().count();
    expect(all).toBe(6);
    expect(await lines().filter({ hasText: "RX-200 · Quantity" }).locator("dd").allTextContents()).toEqual([
      "4",
      "6",
    ]);
    await changed()
      .getByRole("button", { name: `Take all ${all}` })
      .click();
    await changed().waitFor({ state: "detached" });
    expect((await rows()).map(({ id, cells }) => [id, cells.quantity])).toEqual([
      ["line:00k1", 4],
      ["line:00k2", 6],
      ["line:00k3", 1],
    ]);
    // The packet went out with what was there before.
    await inPacket()
      .getByText(/: 7 things/)
      .waitFor();
  });

  it("keeps the focus near when its line goes", async () => {
    page = await pages.open("drift");
    await lines()
      .first()
      .getByRole("button", { name: /^Keep mine/ })
      .focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => focusIsIn(".drift-all")).toBe(true);
  });

  it("says that the last packet says otherwise, opens the next issue, and leaves it", async () => {
    page = await pages.open("drift");
    await inPacket().getByText("Amount", { exact: true }).waitFor();
    expect(await inPacket().locator("dd").allTextContents()).toEqual(["USD 186,000", "USD 199,000"]);
    await inPacket().getByRole("button", { name: "Re-issue…" }).click();
    await page.getByRole("dialog", { name: "Issue packet" }).waitFor();
    await page.keyboard.press("Escape");
    await inPacket().getByRole("button", { name: "Leave it: Amount" }).click();
    await inPacket().waitFor({ state: "detached" });
  });

  it("is offered in the question too, also after it was left aside", async () => {
    page = await pages.open("drift-once");
    await changed().getByRole("button", { name: "Ship to", exact: true }).click();
    const card = page.locator("[data-field=ship-to]");
    await card.getByText("Salesforce shows: 1200 Wicomico St").waitFor();
    await card.getByRole("button", { name: "Keep mine" }).click();
    await card.locator(".drift-aside").getByRole("button", { name: "Take it" }).click();
    await expect
      .poll(() => card.getByRole("textbox", { name: "Street" }).inputValue())
      .toBe("1200 Wicomico St");
    expect(await card.getByText("Salesforce shows").count()).toBe(0);
  });

  it("offers what was typed over, without calling it news", async () => {
    page = await pages.open("drift-none");
    await page.locator(".fold > summary", { hasText: "Shipping" }).click();
    await page.locator(".line > summary", { hasText: "Where do we ship to?" }).click();
    const shipTo = page.locator("[data-field=ship-to]");
    await shipTo.getByRole("textbox", { name: "City" }).fill("Norfolk");
    await page.keyboard.press("Tab");
    await shipTo.getByText("Salesforce shows:").waitFor();
    expect(await changed().count()).toBe(0);
    await shipTo.getByRole("button", { name: "Take it" }).click();
    await expect.poll(() => shipTo.getByRole("textbox", { name: "City" }).inputValue()).toBe("Baltimore");
  });

  it("stops watching a question when told to", async () => {
    page = await pages.open("drift-once");
    await changed().getByRole("button", { name: "More about Ship to" }).click();
    await changed().getByRole("button", { name: "Stop watching “Ship to”" }).click();
    await changed().waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).click();
    await changed().waitFor();
  });

  it("never takes a page's words for markup", async () => {
    page = await pages.open("drift-hostile");
    await changed()
      .getByRole("button", { name: /^Show \d+ more/ })
      .click();
    await page.getByText("<script>alert(1)</script>").first().waitFor();
    expect(await page.locator(".drift script, .drift img").count()).toBe(0);
  });
});
