import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inputOf } from "../../extension/inputs/index.ts";
import { fieldKinds } from "../../src/field-kinds/index.ts";
import { answersOf, openPanelPages, type PanelPages } from "./panel-page.ts";

describe("inputs", { timeout: 30_000 }, () => {
  let pages: PanelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPanelPages();
  }, 60_000);
  afterAll(() => pages?.close());
  beforeEach(async () => {
    page = await pages.open("kinds", { alone: true });
    // Cards far below are built when the view comes near.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.locator("[data-field=a-table]").waitFor();
  });
  afterEach(() => page.close());

  const card = (kind: string) => page.locator(`[data-field=a-${kind}]`);
  const value = async (kind: string): Promise<unknown> => {
    const answer = (await answersOf(page))[`a-${kind}`];
    return answer && "value" in answer ? answer.value : undefined;
  };

  /** From here on the page's time goes on only when it is told to: however slow the machine, no pause is too long. */
  async function stopClock(): Promise<void> {
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
  }

  it("exist for every kind a cell can be", () => {
    const without = [...fieldKinds.keys()].filter((kind) => kind !== "table" && !inputOf(kind));
    expect(without).toEqual([]);
  });

  it("save what was typed after a moment's quiet, and at once when left", async () => {
    await stopClock();
    await card("text").getByRole("textbox").pressSequentially("GS-4500");
    expect(await value("text")).toBeUndefined();
    await page.clock.runFor(1000);
    await expect.poll(() => value("text")).toBe("GS-4500");
    await card("longtext").getByRole("textbox").fill("two engines");
    await page.keyboard.press("Tab");
    await expect.poll(() => value("longtext")).toBe("two engines");
  });

  it("hand the focus on when they are left by Tab, though what stands below them changes with the answer", async () => {
    await card("text").getByRole("textbox").pressSequentially("GS-4500");
    await page.keyboard.press("Tab");
    await card("text").getByText("Answered", { exact: true }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Only assumed");
    await page.keyboard.press("Shift+Tab");
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value))
      .toBe("GS-4500");
  });

  it("say “Saving…” from the first key on", async () => {
    await stopClock();
    await card("text").getByRole("textbox").press("x");
    await expect.poll(() => page.locator(".saved").textContent()).toBe("Saving…");
    await page.clock.runFor(1000);
    await expect.poll(() => page.locator(".saved").textContent()).toBe("Saved");
  });

  it("keep caret and text while another window changes the deal, and show its change when left untouched", async () => {
    const text = card("text").getByRole("textbox");
    await text.pressSequentially("abc");
    await page.keyboard.press("ArrowLeft");
    await page.evaluate(() => {
      const source = { from: "typed" } as const;
      window.changeElsewhere("a-number", { state: "answered", value: 6, source });
      window.changeElsewhere("a-text", { state: "answered", value: "from elsewhere", source });
    });
    await page.keyboard.type("X");
    await expect.poll(() => text.inputValue()).toBe("abXc");
    await expect.poll(() => card("number").getByRole("textbox").inputValue()).toBe("6");
    await card("longtext").getByRole("textbox").focus();
    await page.evaluate(() =>
      window.changeElsewhere("a-longtext", { state: "answered", value: "theirs", source: { from: "typed" } }),
    );
    await card("longtext").getByText("Answered", { exact: true }).waitFor();
    expect(await card("longtext").getByRole("textbox").inputValue()).toBe("");
    await page.keyboard.press("Tab");
    await expect.poll(() => card("longtext").getByRole("textbox").inputValue()).toBe("theirs");
  });

  it("keep what is no number, save nothing, and say why in one sentence", async () => {
    const number = card("number").getByRole("textbox");
    await number.fill("about four");
    await page.keyboard.press("Tab");
    await expect.poll(() => number.inputValue()).toBe("about four");
    await expect.poll(() => number.getAttribute("aria-invalid")).toBe("true");
    await expect
      .poll(() => card("number").locator(".problem").textContent())
      .toBe("“about four” is not a number, so it is not saved.");
    expect(await value("number")).toBeUndefined();
    await number.fill("1,200.5");
    await page.keyboard.press("Tab");
    await expect.poll(() => value("number")).toBe(1200.5);
    await expect.poll(() => card("number").locator(".problem").textContent()).toBe("");
  });

  it("keep 10,000 pasted characters in a short field and say what is wrong with them", async () => {
    await card("text").getByRole("textbox").fill("x".repeat(10_000));
    await page.keyboard.press("Tab");
    await expect.poll(async () => String(await value("text"))).toHaveLength(10_000);
    await expect
      .poll(() => card("text").locator(".problem").textContent())
      .toBe("Too long: at most 40 characters, this has 10,000.");
    const name = card("contact").getByRole("textbox", { name: "Name" });
    await name.fill("y".repeat(10_000));
    await page.keyboard.press("Tab");
    await expect.poll(() => name.inputValue()).toHaveLength(10_000);
    await expect.poll(() => card("contact").locator(".problem").textContent()).toContain("Too long to save");
  });

  it("let “none” and the others drive each other out", async () => {
    const box = (name: string) => card("multichoice").getByRole("checkbox", { name });
    await box("Lot").check();
    await box("Heat").check();
    await expect.poll(() => value("multichoice")).toEqual(["lot", "heat"]);
    await box("None").check();
    await expect.poll(() => value("multichoice")).toEqual(["none"]);
    await box("Heat").check();
    await expect.poll(() => value("multichoice")).toEqual(["heat"]);
    await expect.poll(() => box("None").isChecked()).toBe(false);
  });

  it("answer by keyboard alone: one tab stop for a choice, arrows within it", async () => {
    await card("date").locator("input").focus();
    await card("yesno").getByRole("radio", { name: "Yes" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => value("yesno")).toBe(false);
    await card("choice").getByRole("radio").first().focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => value("choice")).toBe("lot");
  });

  it("make each choice a group of its own", async () => {
    const groups = page.getByRole("radiogroup");
    const names = await groups.evaluateAll((all) =>
      all.map((one) => [...new Set([...one.querySelectorAll("input")].map(({ name }) => name))]),
    );
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names.flat()).size).toBe(names.length);
  });

  it("keep a date's day through a half-typed year, and say which weekday it is", async () => {
    await card("date").locator("input").fill("2027-01-11");
    await page.keyboard.press("Tab");
    await expect.poll(() => value("date")).toBe("2027-01-11");
    await expect.poll(() => card("date").textContent()).toContain("Monday");
  });

  it("put the parts of money, quantity, address and contact together", async () => {
    await card("money").getByRole("textbox").fill("18,500");
    await card("money").getByRole("combobox").focus();
    await card("money").getByRole("combobox").selectOption("EUR");
    await expect.poll(() => value("money")).toEqual({ amount: 18500, currency: "EUR" });
    await card("quantity").getByRole("combobox").selectOption("lb");
    await card("quantity").getByRole("textbox").fill("2.5");
    await page.keyboard.press("Tab");
    await expect.poll(() => value("quantity")).toEqual({ value: 2.5, unit: "lb" });
    await card("address").getByRole("textbox", { name: "City" }).fill("Baltimore");
    await card("address").getByRole("combobox").focus();
    await card("address").getByRole("combobox").selectOption({ label: "Germany" });
    await card("contact").getByRole("textbox", { name: "Name" }).fill("Miguel Ortega");
    await card("contact").getByRole("textbox", { name: "Phone" }).fill("+1 937 555 0119");
    await page.keyboard.press("Tab");
    await expect.poll(() => value("address")).toEqual({ city: "Baltimore", country: "DE" });
    await expect.poll(() => value("contact")).toEqual({ name: "Miguel Ortega", phone: "+1 937 555 0119" });
  });

  it("take only the names of picked files", async () => {
    const buffer = Buffer.from("secret");
    await card("file")
      .locator("input[type=file]")
      .setInputFiles([{ name: "GS-4500.step", mimeType: "model/step", buffer }]);
    await expect.poll(() => value("file")).toEqual([{ name: "GS-4500.step" }]);
    await card("file").getByRole("textbox", { name: "Revision" }).fill("B");
    await page.keyboard.press("Tab");
    await expect.poll(() => value("file")).toEqual([{ name: "GS-4500.step", revision: "B" }]);
  });
});
