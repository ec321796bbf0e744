import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Condition } from "../../src/conditions/condition.ts";
import type { Place } from "../../src/playbook/check/problem.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { bundlePage } from "../support/bundle-page.ts";
import { leaveChromium, plainChromium } from "../support/chromium-program.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;
let page: Page;
const errors: string[] = [];
const playbook = starterPlaybook();
const deposit: Place = { department: "accounting", field: "deposit-percent" };

/** A builder of the condition of that question or column, with what it is now. */
const show = (of: Place, condition?: Condition): Promise<void> =>
  page.evaluate((shown) => window.show(shown as Parameters<typeof window.show>[0]), {
    playbook,
    of,
    condition,
  });
const given = (): Promise<Condition | null | undefined> => page.evaluate(() => window.given.at(-1));
const button = (name: string | RegExp) => page.getByRole("button", { name });
const pickers = () => page.getByRole("combobox", { name: "Question it depends on" });
const verbs = () => page.getByRole("combobox", { name: "How its answer is compared" });
const chip = (name: string) => page.getByRole("checkbox", { name });
const sentence = () => page.locator(".condition-sentence");
const pick = async (at: number, typed: string, name: string) => {
  await pickers().nth(at).fill(typed);
  await page.getByRole("option", { name }).first().click();
};

beforeAll(async () => {
  const { script, styles } = await bundlePage(new URL("condition-page.tsx", import.meta.url));
  browser = await plainChromium();
  page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.setContent(`<style>${styles}\nbody { padding: 8px; background: var(--paper) }</style>`);
  await page.addScriptTag({ content: script });
});
afterAll(() => leaveChromium(browser));

describe("a condition built by clicking", () => {
  it("is always asked at first, and then A and (B or C)", async () => {
    await show(deposit);
    await expect.poll(() => sentence().textContent()).toBe("Asked on every job.");
    await button("Ask it only when…").click();
    await pick(0, "special", "Special about this job");
    await page.getByText("One comparison is not finished.").waitFor();
    expect(await page.evaluate(() => window.given.length)).toBe(0);
    await chip("Rush").check();
    await expect.poll(given).toEqual({ has: ["job-flags", "rush"] });
    await button("Add a group").click();
    await pick(1, "margin", "Estimated margin");
    await page
      .getByRole("combobox", { name: "Compared with" })
      .selectOption({ label: "the margin floor (22)" });
    await button("Add a comparison").first().click();
    await pick(2, "billed", "Billed");
    await chip("Deposit and balance").check();
    await chip("By milestones").check();
    await expect.poll(given).toEqual({
      all: [
        { has: ["job-flags", "rush"] },
        {
          any: [
            { ltSetting: ["estimated-margin", "marginFloorPct"] },
            { in: ["billing-schedule", ["deposit-and-balance", "milestones"]] },
          ],
        },
      ],
    });
    await expect
      .poll(() => sentence().textContent())
      .toBe(
        "Asked when “Special about this job” includes Rush and (“Estimated margin” is below the margin floor (22) or “Billed” is “Deposit and balance” or By milestones).",
      );
  });

  it("compares numbers, in either direction, and says what is no number", async () => {
    await show(deposit, { not: { gt: ["estimated-margin", 40] } });
    await expect.poll(() => verbs().inputValue()).toBe("not_above");
    const number = page.getByRole("textbox", { name: /it is compared with/ });
    await expect.poll(() => number.inputValue()).toBe("40");
    await number.fill("lots");
    await page.getByText("lots").waitFor();
    await number.fill("12,5");
    await expect.poll(given).toEqual({ not: { gt: ["estimated-margin", 12.5] } });
    await verbs().selectOption("not_below");
    await expect.poll(given).toEqual({ not: { lt: ["estimated-margin", 12.5] } });
  });

  it("offers a column the columns of its row, and nothing else", async () => {
    await show(
      { department: "receiving", field: "csm-items", column: "un-number" },
      { is: ["hazardous", true] },
    );
    await expect.poll(() => sentence().textContent()).toBe("Asked when “Dangerous goods” is answered yes.");
    await verbs().selectOption("no");
    await expect.poll(given).toEqual({ is: ["hazardous", false] });
    await pickers().fill("special");
    await page.getByText("No question here has these words.").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => pickers().inputValue()).toBe("Dangerous goods");
  });

  it("says what is wrong before it is anybody's rule", async () => {
    await show({ department: "all", field: "job-flags" });
    await button("Ask it only when…").click();
    await pickers().fill("rma-no");
    const waits = page.getByRole("option", { name: /waits for this question itself/ });
    await expect.poll(() => waits.first().getAttribute("aria-disabled")).toBe("true");
    await page.keyboard.press("Enter");
    await expect.poll(() => pickers().inputValue()).toBe("rma-no");

    await show({ department: "all", field: "job-flags" }, { is: ["rma-no", "x"] });
    await page.getByText("These wait for each other, so none is ever asked").waitFor();
    await show(deposit, { all: [{ lt: ["estimated-margin", 5] }, { gt: ["estimated-margin", 6] }] });
    await page.getByText("can never be true, whatever is answered").waitFor();
    await show(deposit, { is: ["gone", true] });
    await page.getByText("depends on something that is not asked: “gone”").waitFor();
    await expect.poll(() => pickers().getAttribute("aria-invalid")).toBe("true");
  });

  it("keeps what a file holds and nobody would build", async () => {
    const deep: Condition = {
      not: {
        all: [
          {
            any: [
              {
                all: [
                  { any: [{ is: ["hazmat-out", "x"] }, { any: [{ all: [] }] }] },
                  { has: ["job-flags", "rma"] },
                ],
              },
              { has: ["job-flags", "export"] },
            ],
          },
          { has: ["job-flags", "rush"] },
        ],
      },
    };
    await show(deposit, deep);
    await page.getByText("in every case", { exact: true }).waitFor();
    await chip("Blanket order").last().check();
    await expect.poll(async () => JSON.stringify(await given())).toContain('{"all":[]}');
    await expect
      .poll(async () => JSON.stringify(await given()))
      .toContain('{"hasAny":["job-flags",["blanket","rush"]]}');
  });

  it("is taken back from outside, and is not disturbed by its own echo", async () => {
    await show(deposit, { has: ["job-flags", "rush"] });
    await button("Add a comparison").click();
    await chip("Export").check();
    await expect.poll(() => pickers().count()).toBe(2);
    await page.evaluate(() => window.put({ is: ["billing-schedule", "milestones"] }));
    await expect.poll(() => pickers().count()).toBe(1);
    await expect.poll(() => chip("By milestones").isChecked()).toBe(true);
    await page.evaluate(() => window.put(undefined));
    await button("Ask it only when…").waitFor();
  });
});

describe("by keyboard and screen reader", () => {
  it("is built, moved and taken away without a mouse", async () => {
    await show(deposit);
    await button("Ask it only when…").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("special about");
    await page.getByRole("option", { name: "Special about this job" }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect.poll(given).toEqual({ has: ["job-flags", "customer-parts"] });
    await button("Add a comparison").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("billed");
    await page.keyboard.press("Enter");
    await chip("Per release").focus();
    await page.keyboard.press("Space");
    const up = button("Move this comparison up").last();
    await up.focus();
    await page.keyboard.press("Enter");
    await expect.poll(given).toEqual({
      all: [{ is: ["billing-schedule", "per-release"] }, { has: ["job-flags", "customer-parts"] }],
    });
    await page.getByText("Moved to place 1 of 2").waitFor({ state: "attached" });
    // It cannot go further up, so its next button has the focus.
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await button("Remove this comparison").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(given).toEqual({ has: ["job-flags", "customer-parts"] });
    await expect.poll(focused).toBe("Question it depends on");
    await button("Remove this comparison").focus();
    await page.keyboard.press("Enter");
    await expect.poll(given).toBe(null);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
      .toBe("Ask it only when…");
  });

  it.each([320, 900])("has nothing axe objects to, and nothing out of sight, at %i px", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await show(deposit, {
      all: [
        {
          any: [
            { has: ["job-flags", "rush"] },
            { not: { all: [{ is: ["billing-schedule", "milestones"] }, { gt: ["estimated-margin", 3] }] } },
          ],
        },
        { is: ["gone", "x"] },
      ],
    });
    await button("Add a comparison").last().click();
    await pickers().last().fill("e");
    await page.getByRole("listbox").waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    // The same parts at either width.
    if (width === 320) expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press("Escape");
  });

  it("wrote no error anywhere", () => {
    expect(errors).toEqual([]);
  });
});
