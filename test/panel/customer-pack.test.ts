import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { answersOf, openPanelPages, type PanelPages } from "./panel-page.ts";

describe("the customer pack in the panel", { timeout: 30_000 }, () => {
  let pages: PanelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPanelPages();
  }, 60_000);
  afterAll(() => pages?.close());
  afterEach(() => page.close());

  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const sheet = () => page.getByRole("article", { name: "How to send goods to us" });
  const status = (text: string) => page.getByRole("contentinfo").getByText(text);
  const asked = () => page.locator(".pack-ask [data-field], .pack-ask [data-ask]");
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

  async function open(scene: string, width = 320): Promise<void> {
    page = await pages.open(scene, { width });
    await button(/^Customer pack/).click();
    await page.getByRole("heading", { name: "Customer pack", exact: true }).waitFor();
  }

  it("asks only what is missing, and shows the sheet as the customer will read it", async () => {
    await open("engines");
    await sheet().getByText("4 EA DE-4512, Diesel engine 4.5 L, dry. Here by Mon, Jan 11, 2027.").waitFor();
    await expect.poll(() => asked().count()).toBe(1);
    await page.getByRole("textbox", { name: "Name" }).fill("Jens Pohl");
    await page.getByRole("textbox", { name: "Phone" }).fill("+49 40 555 0133");
    await page.keyboard.press("Tab");
    await sheet()
      .getByText(/^For Jens Pohl, /)
      .waitFor();
    await expect.poll(() => asked().count()).toBe(1);
  });

  it("asks nothing where everything is known", async () => {
    await open("done");
    await sheet()
      .getByText(/^For Jens Pohl, /)
      .waitFor();
    expect(await asked().count()).toBe(0);
  });

  it("says what to do while nobody has said what comes", async () => {
    page = await pages.open("plain", { width: 320 });
    await page.locator("[data-field=job-flags]").getByText("Customer-supplied parts").click();
    await button(/^Customer pack/).click();
    await page.getByText("Say first what they send and how many.").waitFor();
    expect(await button("Copy e-mail").isDisabled()).toBe(true);
  });

  it("says how it was handed out, then what changed since, and hands that out as revision B", async () => {
    await open("done");
    await status("Not handed out yet").waitFor();
    await button("Save all files").click();
    await status("Saved to your downloads.").waitFor();
    expect(await page.evaluate(() => window.savedFiles)).toEqual(["ER-26-0147-A.zip"]);
    await page.evaluate(() =>
      window.changeElsewhere("inbound-package-count", {
        state: "answered",
        value: 6,
        source: { from: "typed" },
      }),
    );
    await sheet()
      .getByText(/^This replaces revision A/)
      .waitFor();
    await sheet().getByText("Packages: was 5, now 6.").waitFor();
    await page.getByText("That was before the last change.").waitFor();
    await status("ER-26-0147, revision B").waitFor();
    await status("Not handed out yet").waitFor();
    await button("Back to the deal").click();
    await button(/^Customer pack ?Changed since it was handed out/).click();
    await button("Save all files").click();
    await expect
      .poll(() => page.evaluate(() => window.savedFiles))
      .toEqual(["ER-26-0147-A.zip", "ER-26-0147-B.zip"]);
  });

  it("records today, or another day, as the answer", async () => {
    await open("engines");
    await button("I sent it today").click();
    const day = async () => (await answersOf(page))["inbound-instructions-sent-on"];
    await expect.poll(day).toMatchObject({ state: "answered", value: "2026-11-21" });
    await button("On another day…").click();
    const typed = () => page.evaluate(() => (document.activeElement as HTMLInputElement).type);
    await expect.poll(typed).toBe("date");
    await page.locator("main.pack input[type=date]").fill("2026-11-19");
    await page.keyboard.press("Tab");
    await expect.poll(day).toMatchObject({ value: "2026-11-19" });
  });

  it("begins at its heading, and back on the deal the focus is on the way in", async () => {
    page = await pages.open("engines", { width: 320 });
    const summary = page.locator("summary", { hasText: "Receiving" });
    await summary.click();
    await page.locator("details.line > summary", { hasText: "When did you send them" }).click();
    await button("Make the customer pack").focus();
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Customer pack");
    await button("Back to the deal").focus();
    await page.keyboard.press("Enter");
    await expect.poll(focused).toMatch(/^Customer pack/);
  });

  it("is accessible in light and dark, and needs no sideways scrolling", async () => {
    await open("engines");
    await sheet().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });
});
