import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchManager, type ManagerPage } from "../support/manager-page.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let manager: ManagerPage;
let page: Page;
let errors: string[];
let open: ManagerPage["open"];

const detail = () => page.getByRole("article");
const control = (name: string) => detail().getByLabel(name, { exact: true });
const department = (name: string) =>
  page.getByRole("navigation", { name: "Departments" }).getByRole("link", { name });
const questions = (of: string) => page.getByRole("list", { name: of, exact: true }).getByRole("link");
const first = async (of: string, count: number) =>
  (await questions(of).locator("b").allTextContents()).slice(0, count).map((text) => text.slice(0, 22));
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
const unfoldAll = async () => {
  const folded = page.locator("article details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
};
const undo = () => page.getByRole("banner").getByRole("button", { name: /^Undo/ });

beforeAll(async () => {
  manager = await launchManager();
  ({ page, errors, open } = manager);
});
afterAll(() => manager?.close());

describe("a new question", () => {
  it("says at each place what it cannot be without, and keeps what was typed meanwhile", async () => {
    await open("#/questions/quality");
    await page.getByRole("link", { name: "Add question" }).click();
    const form = page.getByRole("form", { name: "New question" });
    await form.getByLabel("Question, as the rep reads it").fill("Which gauge measures it?");
    await form.getByLabel("Answered by").fill("");
    await form.getByRole("checkbox", { name: "Quality" }).press("Space");
    await form.getByRole("button", { name: "Add question" }).click();
    for (const sentence of [
      "Say what goes wrong without the answer.",
      "Say who answers it",
      "Choose at least one department",
    ])
      await form.getByText(sentence).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-invalid")))
      .toBe("true");
    // A look elsewhere, and back.
    await department("Shipping").click();
    await page.goBack();
    await expect
      .poll(() => form.getByLabel("Question, as the rep reads it").inputValue())
      .toBe("Which gauge measures it?");
  });

  it("stands in its list once nothing lacks, and everything about it is saved", async () => {
    const form = page.getByRole("form", { name: "New question" });
    await form.getByLabel("What goes wrong without the answer").fill("It is measured with the wrong one.");
    await form.getByLabel("Answered by").fill("estimator");
    await form.getByRole("checkbox", { name: "Quality" }).press("Space");
    await form.getByLabel("Kind of answer").selectOption({ label: "One of several" });
    await form.getByRole("textbox", { name: "New choices" }).fill("Ours\nTheirs\n");
    await form.getByRole("button", { name: "Add question" }).click();
    await detail().getByRole("heading", { level: 2, name: "Which gauge measures it?" }).waitFor();
    await expect.poll(() => first("Quality", 9).then((all) => all.at(-1))).toBe("Which gauge measures i");
    await expect.poll(() => department("Quality").textContent()).toBe("Quality 9");
    await page
      .getByText(/^Draft, 1 change/)
      .first()
      .waitFor();
    await page.reload();
    await expect.poll(() => control("Answered by").inputValue()).toBe("estimator");
    await detail().getByLabel("Choice: Theirs").waitFor();
  });
});

describe("a question", () => {
  it("is changed where it stands; what cannot be stored stays as it is typed and says why", async () => {
    await open("#/questions/receiving/inbound-arrival-call");
    await control("Called on the packet").fill("Call when it is here");
    await control("What goes wrong without the answer").fill("");
    await detail().getByText("A question nobody can give a reason for is not asked.").waitFor();
    await page.reload();
    await expect.poll(() => control("Called on the packet").inputValue()).toBe("Call when it is here");
    await expect.poll(() => control("What goes wrong without the answer").inputValue()).toMatch(/^Otherwise/);
  });

  it("refuses what would break another, naming it", async () => {
    await open("#/questions/-/job-flags");
    await control("Due from").selectOption({ label: "Release" });
    await detail()
      .getByText(/“Customer-supplied parts” is due from Commit, before “Special about this job”/)
      .waitFor();
    await expect.poll(() => control("Due from").inputValue()).toBe("quote");
    await expect
      .poll(() => detail().textContent())
      .toMatch(/It cannot be retired while these \d+ depend on it/);
    await expect.poll(() => detail().getByRole("button", { name: "Retire", exact: true }).count()).toBe(0);
  });

  it("is asked what another kind means before it changes", async () => {
    await open("#/questions/quality/which-gauge-measures-it");
    await control("Kind of answer").selectOption({ label: "Table" });
    await detail()
      .getByText(/Answers already given do not fit the new kind/)
      .waitFor();
    await detail().getByLabel("Columns").fill("Gauge\nPlace");
    await detail().getByRole("button", { name: "Change to “Table”" }).click();
    await detail().getByText("2 columns").waitFor();
    await detail().locator("summary").filter({ hasText: "Gauge" }).click();
    const column = detail().locator(".column-open");
    await column.getByLabel("Kind of answer").selectOption({ label: "Number" });
    await column.getByRole("button", { name: "Change to “Number”" }).click();
    await column.locator("summary").filter({ hasText: "What fits" }).click();
    await column.getByLabel("Smallest").fill("three");
    await column.getByText("This is not a number. It is not saved.").waitFor();
    await column.getByLabel("Smallest").fill("3");
    await column.locator("summary").filter({ hasText: "3 or more." }).waitFor();
  });

  it("moves by keyboard with its focus, and says where it is", async () => {
    await open("#/questions/accounting");
    const before = await first("Accounting", 3);
    await questions("Accounting").first().focus();
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(() => first("Accounting", 2)).toEqual([before[1], before[0]]);
    await expect.poll(async () => (await focused()).slice(0, 22)).toBe(before[0]);
    await page.locator("[aria-live]").filter({ hasText: "is now 2 of 7." }).waitFor({ state: "attached" });
    await page.keyboard.press("Alt+ArrowUp");
    await page.keyboard.press("Alt+ArrowUp");
    await page.locator("[aria-live]").filter({ hasText: "first already" }).waitFor({ state: "attached" });
    await expect.poll(() => first("Accounting", 3)).toEqual(before);
  });

  it("moves by being dragged, also to another department", async () => {
    await open("#/questions/-");
    const [one, two, three] = await first("Receiving", 3);
    const row = (at: number) =>
      page.getByRole("list", { name: "Receiving", exact: true }).getByRole("listitem").nth(at);
    await drag(row(0), row(2), "below");
    await expect.poll(() => first("Receiving", 3)).toEqual([two, three, one]);
    await drag(
      row(0),
      page.getByRole("list", { name: "Everyone", exact: true }).getByRole("listitem").first(),
      "below",
    );
    await expect.poll(() => first("Everyone", 2).then((all) => all[1])).toBe(two);
  });

  it("is retired to the question after it, taken back at once or brought back later", async () => {
    await open("#/questions/accounting");
    const [one = "", two = ""] = await first("Accounting", 2);
    await questions("Accounting").first().click();
    await detail()
      .getByRole("heading", { level: 2, name: new RegExp(`^${one}`) })
      .waitFor();
    await detail().getByRole("button", { name: "Retire", exact: true }).click();
    await detail()
      .getByRole("heading", { level: 2, name: new RegExp(`^${two}`) })
      .waitFor();
    await expect.poll(focused).toMatch(new RegExp(`^${two}`));
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => first("Accounting", 1)).toEqual([one]);
    await questions("Accounting").filter({ hasText: one }).click();
    await detail().getByRole("button", { name: "Retire", exact: true }).click();
    // By keyboard: where a mouse points, the notice with its Undo stands for some seconds.
    await page.locator("summary", { hasText: "1 retired question" }).press("Enter");
    await page.getByRole("button", { name: /^Bring back/ }).press("Enter");
    await detail()
      .getByRole("heading", { level: 2, name: new RegExp(`^${one}`) })
      .waitFor();
    await expect.poll(() => first("Accounting", 9).then((all) => all.at(-1))).toBe(one);
  });
});

describe("a department", () => {
  it("says what each level asks more, and asks it at once", async () => {
    await open("#/questions/shipping");
    const asked = page.locator(".list-head").getByText(/^A rep is asked:/);
    const before = (await asked.textContent()) ?? "";
    const onPlainJob = async () =>
      Number(/(\d+) on a plain job/.exec((await asked.textContent()) ?? "")?.[1]);
    const plain = await onPlainJob();
    await page.getByRole("radio", { name: /^Full: 18, \d+ more/ }).check({ force: true });
    await page.getByRole("radio", { name: /^Essential: \d+, \d+ fewer/ }).waitFor();
    await expect.poll(onPlainJob).toBeGreaterThan(plain);
    await undo().click();
    await expect.poll(() => asked.textContent()).toBe(before);
  });

  it("without a question says so, and leads to the first", async () => {
    await open("#/questions/purchasing");
    for (const left of [2, 1, 0]) {
      await questions("Purchasing").first().click();
      await detail().getByRole("button", { name: "Retire", exact: true }).click();
      await expect.poll(() => department("Purchasing").textContent()).toBe(`Purchasing ${left}`);
    }
    await page.getByText("No questions yet in this department.").waitFor();
    await page.getByRole("button", { name: "Add the first" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  });
});

describe("the table of who reads what", () => {
  it("switches readers by mouse and by keyboard, from cell to cell", async () => {
    await open("#/questions/shipping");
    await page.getByRole("button", { name: "As a table" }).click();
    const row = page.getByRole("row").nth(1);
    const cell = (name: RegExp) => row.getByRole("button", { name });
    await cell(/^Quality does not read it/).click();
    await cell(/^Quality reads it/).waitFor();
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toMatch(/^Shipping/);
    await page.keyboard.press("Control+End");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toMatch(/^Installation/);
  });

  it.each([1600, 900, 360, 320])("needs no sideways scrolling of the page at %i px", async (width) => {
    for (const hash of [
      "#/questions/-",
      "#/questions/quality/which-gauge-measures-it",
      "#/questions/quality/+",
    ]) {
      await open(hash, width);
      await unfoldAll();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0);
    }
  });

  it("breaks no rule of its own security policy and throws nothing", () => {
    expect(errors).toEqual([]);
  });
});

type Row = ReturnType<Page["locator"]>;

/** By the handle, in steps, as a hand does. */
async function drag(from: Row, to: Row, half: "above" | "below"): Promise<void> {
  const handle = await from.locator(".handle").boundingBox();
  const target = await to.boundingBox();
  if (!handle || !target) throw new Error("Nothing there to drag");
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  const y = half === "above" ? target.y + 8 : target.y + target.height - 16;
  await page.mouse.move(target.x + 80, y - 20, { steps: 4 });
  await page.mouse.move(target.x + 80, y, { steps: 4 });
  await page.mouse.up();
}
