import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openPanelPages, type PanelPages } from "./panel-page.ts";

describe("what is in which package", { timeout: 30_000 }, () => {
  let pages: PanelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPanelPages();
  }, 60_000);
  afterAll(() => pages?.close());
  afterEach(() => page.close());

  const dialog = (): Locator => page.getByRole("dialog", { name: "What is in which package" });
  const packages = (): Locator => dialog().locator(".package");
  /** "DE-4512 DE4512-88212" per package. */
  const contents = (): Promise<string[]> =>
    packages().evaluateAll((all) =>
      all.map((one) =>
        [...one.querySelectorAll(".package-line")]
          .map((line) =>
            [line.querySelector("strong"), line.querySelector(".package-quantity")]
              .map((part) => part?.textContent)
              .join(" "),
          )
          .join(", "),
      ),
    );
  const byRule = [
    "DE-4512 DE4512-88212",
    "DE-4512 DE4512-88213",
    "DE-4512 DE4512-88214",
    "DE-4512 DE4512-88215",
    "EH-4512-K 4 SET",
  ];
  const open = async (look?: { width?: number; dark?: boolean }): Promise<void> => {
    page = await pages.open("packages", look);
    page.setDefaultTimeout(10_000);
    await page.locator(".fold summary", { hasText: "Receiving" }).click();
    await page.locator(".line summary", { hasText: "List every part" }).click();
    await page.getByRole("button", { name: "What is in which package" }).click();
    await packages().first().waitFor();
  };

  it("is what the rule gives, until somebody moves something", async () => {
    await open();
    expect(await contents()).toEqual(byRule);
    expect(await packages().nth(1).locator(".package-id").textContent()).toBe("ER-26-0147-02");
    await packages()
      .nth(4)
      .getByRole("button", { name: /^Move EH-4512-K/ })
      .click();
    await page.keyboard.type("3");
    await dialog().getByLabel("To").selectOption({ label: "Package 2" });
    await page.keyboard.press("Enter");
    await dialog().getByText("As you arranged it.").waitFor();
    await expect
      .poll(contents)
      .toEqual([byRule[0], "DE-4512 DE4512-88213, EH-4512-K 3 SET", byRule[2], byRule[3], "EH-4512-K 1 SET"]);
    await dialog().getByRole("button", { name: "Back to the rule" }).click();
    await expect.poll(contents).toEqual(byRule);
    await dialog().getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => (await contents())[4]).toBe("EH-4512-K 1 SET");
  });

  it("is arranged by keyboard alone: to a new package, out of one, and where it was made", async () => {
    await open();
    await packages()
      .first()
      .getByRole("button", { name: /^Move DE-4512/ })
      .focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
    await page.keyboard.press("End");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(contents).toEqual(["", ...byRule.slice(1), byRule[0]]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("packages");
    await dialog().getByText("5 packages were announced, and there are 6 here.").waitFor();
    await dialog().getByRole("button", { name: "Remove package 1" }).press("Enter");
    await expect.poll(contents).toEqual([...byRule.slice(1), byRule[0]]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("packages");
    // Filled when it is first pointed at: 250 names for each package cost more than all the rest.
    await packages().first().getByLabel("Made in").focus();
    await packages().first().getByLabel("Made in").selectOption("DE");
    await expect.poll(() => packages().first().getByLabel("Made in").inputValue()).toBe("DE");
  });

  it("refuses to move more than there is, and says so", async () => {
    await open();
    await packages()
      .nth(4)
      .getByRole("button", { name: /^Move EH-4512-K/ })
      .click();
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await dialog().getByRole("alert").getByText("Give a number from 1 to 4").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog().locator("form").count()).toBe(0);
    expect(await contents()).toEqual(byRule);
  });

  it("fits a panel of 320 pixels", async () => {
    await open({ width: 320 });
    await packages()
      .nth(4)
      .getByRole("button", { name: /^Move EH-4512-K/ })
      .click();
    await dialog().getByLabel("To").waitFor();
    const wide = await dialog().evaluate(
      (element) =>
        [element, ...element.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > 320.5)
          .length,
    );
    expect(wide).toBe(0);
  });
});
