import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchManager, type ManagerPage } from "../support/manager-page.ts";
import { pagesOfPdf } from "../support/pdf.ts";
import { putRaw } from "../support/raw-database.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let manager: ManagerPage;
let page: Page;
let errors: string[];
let open: ManagerPage["open"];

const row = (number: number, on = page) => on.getByRole("group", { name: `Need ${number}`, exact: true });
const says = (number: number, question: RegExp, on = page) => row(number, on).getByLabel(question);
const department = (name: string) =>
  page.getByRole("navigation", { name: "Departments" }).getByRole("link", { name });
/** Away from what was typed last, and on the disk. */
const saved = async () => {
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.locator(".draft-state-saved").getByText("Saved", { exact: true }).waitFor();
};
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

beforeAll(async () => {
  manager = await launchManager();
  ({ page, errors, open } = manager);
});
afterAll(() => manager?.close());

describe("an interview", () => {
  it("keeps each answer as it is typed, with who said so and when", async () => {
    await open("#/interview");
    await page.getByText("No white spots.").waitFor();
    await department("Receiving").click();
    await page.getByRole("heading", { level: 1, name: "Interview: Receiving" }).waitFor();
    await says(1, /What do you need/).fill("Which dock door may it come to?");
    await says(1, /Where is the gap/).fill("The driver calls from the gate.");
    await says(1, /Who said so/).fill("Dana");
    await expect.poll(() => department("Receiving").textContent()).toBe("Receiving 1");
    await saved();
    await page.reload();
    await expect.poll(() => says(1, /What do you need/).inputValue()).toBe("Which dock door may it come to?");
    await expect.poll(() => says(1, /Where is the gap/).inputValue()).toBe("The driver calls from the gate.");
    await expect.poll(() => says(1, /Asked on/).inputValue()).toBe(await page.evaluate(thisDay));
  });

  it("adds and removes needs with the focus in place, and gives back what was removed", async () => {
    await page.getByRole("button", { name: "Add a need" }).click();
    await expect.poll(() => says(2, /Who said so/).inputValue()).toBe("Dana");
    await page.keyboard.type("Photos of the crate");
    await expect.poll(() => says(2, /What do you need/).inputValue()).toBe("Photos of the crate");
    await saved();
    await page.getByRole("button", { name: "Remove need 1" }).click();
    await expect.poll(() => says(1, /What do you need/).inputValue()).toBe("Photos of the crate");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => says(1, /What do you need/).inputValue()).toBe("Which dock door may it come to?");
    await expect.poll(() => row(2).count()).toBe(1);
  });

  it("makes a question of a need once somebody says why, and leads to it", async () => {
    await row(1).getByRole("button", { name: "Make it a question" }).click();
    await row(1).getByText("Say what happens without it, or what is done with it").waitFor();
    // Where it is missing, the focus waits.
    await page.keyboard.type("The truck waits an hour.");
    await expect.poll(() => says(1, /What happens without it/).inputValue()).toBe("The truck waits an hour.");
    await row(1).getByRole("button", { name: "Make it a question" }).click();
    const link = page.getByRole("link", { name: "Which dock door may it come to?" });
    await link.waitFor();
    await expect.poll(focused).toBe("Which dock door may it come to?");
    await expect.poll(() => says(1, /What do you need/).inputValue()).toBe("Photos of the crate");
    await page.keyboard.press("Enter");
    const question = page.getByRole("article");
    await question.getByRole("heading", { level: 2, name: "Which dock door may it come to?" }).waitFor();
    await expect
      .poll(() => question.getByLabel("What goes wrong without the answer").inputValue())
      .toBe("The truck waits an hour.");
    await expect.poll(() => question.getByRole("checkbox", { name: "Receiving" }).isChecked()).toBe(true);
  });

  it("is counted where the department is looked at", async () => {
    await open("#/questions/receiving");
    await page.getByRole("link", { name: "1 white spot", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Interview: Receiving" }).waitFor();
    await expect.poll(() => says(1, /What do you need/).inputValue()).toBe("Photos of the crate");
  });

  it("makes questions of all that are ready, and takes them back as one", async () => {
    await says(1, /What happens without it/).fill("The claim is lost.");
    await page.getByRole("button", { name: "Add a need" }).click();
    await says(2, /What do you need/).fill("The weight of each crate");
    await says(2, /What do you do with it/).fill("We choose the truck.");
    await page.getByRole("button", { name: "Add a need" }).click();
    await says(3, /What do you need/).fill("Nobody says why");
    await page.getByRole("button", { name: "Make questions of all 2 that are ready" }).click();
    await page.getByRole("heading", { name: "2 needs are questions now" }).waitFor();
    await expect.poll(() => row(1).locator("textarea").first().inputValue()).toBe("Nobody says why");
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.getByRole("group", { name: /^Need \d/ }).count()).toBe(3);
    await expect.poll(() => page.getByRole("heading", { name: "are questions now" }).count()).toBe(0);
  });

  it("shows another window what is typed here", async () => {
    const other = await manager.chromium.context.newPage();
    await other.goto(manager.address("#/interview/receiving"));
    await expect.poll(() => says(3, /What do you need/, other).inputValue()).toBe("Nobody says why");
    await says(3, /What do you need/).fill("A drawing of the pallet");
    await expect.poll(() => says(3, /What do you need/, other).inputValue()).toBe("A drawing of the pallet");
    await other.close();
  });
});

describe("the sheet", () => {
  it.each(["A4", "Letter"])(
    "asks the four questions on the first page of %s, with nothing of the screen",
    async (format) => {
      await open("#/interview/receiving");
      const pages = await pagesOfPdf(await page.pdf({ format, preferCSSPageSize: true }));
      const texts = [
        "Northfield Machine & Installation",
        "What does Receiving need from sales?",
        ...["need from us?", "do with it?", "the gap?", "happens without it?"],
        "Photos of the crate",
        "What Receiving asks for today",
        "Called on arrival",
      ];
      for (const text of texts) expect(pages[0]).toContain(text);
      expect(pages.join()).toContain("NDA limits");
      for (const text of ["Draft", "Make it a question", "Customer service"])
        expect(pages.join()).not.toContain(text);
    },
  );

  it.each(["A4", "Letter"])("fits one page of %s where nothing is noted yet", async (format) => {
    await open("#/interview/purchasing");
    expect(await pagesOfPdf(await page.pdf({ format, preferCSSPageSize: true }))).toHaveLength(1);
  });

  it("has a page of its own for each department", async () => {
    await open("#/interview");
    await page.getByRole("heading", { level: 1, name: "Interview", exact: true }).waitFor();
    const pages = await pagesOfPdf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
    const titles = pages.flatMap((text) => /What does (.+) need from sales\?/.exec(text)?.[1] ?? []);
    expect(titles, pages.join()).toEqual([
      "Receiving",
      "Estimating",
      "Production",
      "Engineering",
      "Purchasing",
      "Quality",
      "Shipping",
      "Customer service",
      "Accounting",
      "Installation",
    ]);
  });

  it("can be read, and not changed, where the organisation keeps it as it is", async () => {
    await open("#/interview/receiving");
    const value = { policy: { locked: ["whiteSpots"] }, problems: [], readAt: "2026-11-22T12:00:00Z" };
    await putRaw(page, "settings", { name: "policy", value });
    await open("#/interview/receiving");
    await page.getByText("Set by your organisation’s policy").waitFor();
    await expect.poll(() => says(1, /What do you need/).getAttribute("readonly")).not.toBeNull();
    for (const name of [/^Make it/, /^Remove need/, "Add a need"])
      await expect.poll(() => page.getByRole("button", { name }).count()).toBe(0);
  });

  it("breaks no rule of its own security policy and throws nothing", () => {
    expect(errors).toEqual([]);
  });
});

/** Runs in the page: today on its calendar. */
function thisDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
