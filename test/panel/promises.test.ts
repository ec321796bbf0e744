import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { answersOf, openPanelPages, type PanelPages } from "./panel-page.ts";

describe("promises, one by one", { timeout: 30_000 }, () => {
  let pages: PanelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPanelPages();
    page = await pages.open("engines", { width: 320 });
  }, 60_000);
  afterAll(() => pages?.close());

  const card = () => page.locator("[data-field=promises-made]");
  const line = (place: number) =>
    card()
      .locator("textarea")
      .nth(place - 1);
  const firmness = (place: number) => card().getByLabel(`How firm is promise ${place}`);
  const forWhom = (place: number) => card().getByLabel(`Whom is promise ${place} for`);
  const stored = async (): Promise<unknown> => {
    const answer = (await answersOf(page))["promises-made"];
    return answer && "value" in answer ? answer.value : undefined;
  };
  const start = async (text: string): Promise<void> => {
    await pages.show(page, "engines");
    await line(1).fill(text);
    await page.keyboard.press("Tab");
    await expect.poll(stored).toBe(text);
  };

  it("takes how firm and for whom, and keeps the text readable", async () => {
    await start("Hand-delivered before 07:00");
    await firmness(1).selectOption("Committed");
    await forWhom(1).selectOption("Shipping");
    await expect.poll(stored).toBe("Committed: Hand-delivered before 07:00 (Shipping)");
    await expect.poll(() => line(1).inputValue()).toBe("Hand-delivered before 07:00");
    await line(1).fill("Hand-delivered at noon");
    await page.keyboard.press("Tab");
    await expect.poll(stored).toBe("Committed: Hand-delivered at noon (Shipping)");
    await forWhom(1).selectOption("For whom?");
    await firmness(1).selectOption("How firm?");
    await expect.poll(stored).toBe("Hand-delivered at noon");
  });

  it("goes on to the next with Enter, adds, removes and brings back", async () => {
    await start("first");
    await line(1).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => line(2).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type("Said: second (Production)");
    await page.keyboard.press("Tab");
    await expect.poll(stored).toBe("first\nSaid: second (Production)");
    await expect.poll(() => line(2).inputValue()).toBe("second");
    await expect.poll(() => firmness(2).inputValue()).toBe("said");
    await card().getByRole("button", { name: "Add a promise" }).click();
    await line(3).fill("third");
    await page.keyboard.press("Tab");
    await expect.poll(stored).toBe("first\nSaid: second (Production)\nthird");
    await card().getByRole("button", { name: "Remove promise 2" }).click();
    await expect.poll(stored).toBe("first\nthird");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(stored).toBe("first\nSaid: second (Production)\nthird");
  });

  it("makes one promise of each pasted line, and takes an emptied one away", async () => {
    await start("first");
    await line(1).fill("first\n\nOffered: second\nthird");
    await page.keyboard.press("Tab");
    await expect.poll(stored).toBe("first\nOffered: second\nthird");
    await expect.poll(() => card().locator("textarea").count()).toBe(3);
    await expect.poll(() => line(1).inputValue()).toBe("first");
    await line(2).fill("");
    await page.keyboard.press("Tab");
    await expect.poll(stored).toBe("first\nthird");
  });

  it("asks nothing more of “nothing”", async () => {
    await start("nothing");
    await card().getByText("Answered", { exact: true }).waitFor();
    expect(await card().locator(".promise select").count()).toBe(0);
  });

  it("passes axe in light and dark and fits 320 px", async () => {
    await start("Hand-delivered before 07:00, by whoever has the key to the gate, as every year");
    await firmness(1).selectOption("Committed");
    await card().getByRole("button", { name: "Add a promise" }).click();
    await line(2).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });
});
