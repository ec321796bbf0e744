import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchManager, type ManagerPage } from "../support/manager-page.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let manager: ManagerPage;
let page: Page;
let errors: string[];
let open: ManagerPage["open"];

const department = (name: string) =>
  page.getByRole("navigation", { name: "Departments" }).getByRole("link", { name });
const detail = () => page.getByRole("article");

beforeAll(async () => {
  manager = await launchManager();
  ({ page, errors, open } = manager);
});
afterAll(() => manager?.close());

describe("the manager page", () => {
  it("shows every department with its questions, and what a rep is asked", async () => {
    await open("");
    await expect.poll(() => department("Receiving").textContent()).toBe("Receiving 11");
    await expect.poll(() => department("Shipping").textContent()).toBe("Shipping 18");
    const asked = page.getByRole("definition");
    await expect.poll(() => asked.first().textContent()).toBe("15");
    await expect.poll(() => asked.nth(1).textContent()).toBe("19");
    await department("Engineering").click();
    await page.getByRole("heading", { level: 1, name: "Engineering" }).waitFor();
    await page.getByText("7 questions", { exact: true }).waitFor();
    await expect.poll(() => department("Engineering").getAttribute("aria-current")).toBe("true");
  });

  it("says of a question why, for whom and when it is asked", async () => {
    await open("#/questions/receiving");
    await page.getByRole("link", { name: /Whom in our company should receiving call/ }).click();
    const control = (name: string) => detail().getByLabel(name, { exact: true });
    await expect.poll(() => control("Called on the packet").inputValue()).toBe("Called on arrival");
    await expect
      .poll(() => control("What goes wrong without the answer").inputValue())
      .toContain("One named person ends that");
    await expect.poll(() => control("Kind of answer").inputValue()).toBe("contact");
    for (const reader of ["Receiving", "Purchasing", "Production"])
      await expect.poll(() => detail().getByRole("checkbox", { name: reader }).isChecked()).toBe(true);
    for (const part of [
      "the deal's owner",
      "Asked when “Special about this job” includes Customer-supplied parts",
    ])
      await expect.poll(() => detail().textContent()).toContain(part);
  });

  it("leads from a condition to its question, and from there to all it opens", async () => {
    await open("#/questions/production/rush-premium");
    await detail().getByRole("link", { name: "Special about this job" }).click();
    await detail().getByRole("heading", { name: "Which of these apply to this job?" }).waitFor();
    const choice = detail()
      .getByRole("listitem")
      .filter({ has: page.getByLabel("Choice: Customer-supplied parts") });
    await expect.poll(() => choice.textContent()).toContain("19 questions");
    await detail().getByRole("link", { name: "Paid for the rush" }).click();
    await detail().getByRole("heading", { name: "What is the customer paying for the rush?" }).waitFor();
  });

  it("shows a table's columns with their own conditions", async () => {
    await open("#/questions/receiving/csm-items");
    await expect.poll(() => detail().textContent()).toContain("33 columns");
    const column = detail().locator("summary").filter({ hasText: "Hazard class" });
    await expect.poll(() => column.textContent()).toContain("Asked when “Dangerous goods” is answered yes.");
    await column.click();
    await detail().getByLabel("Choice: 3 Flammable liquid").waitFor();
  });

  it("finds by a word of a column's options, here and in other departments", async () => {
    await open("#/questions/receiving");
    await page.getByRole("searchbox").fill("flammables cabinet");
    await page.getByText("1 question found").waitFor();
    await page.getByRole("searchbox").fill("crane");
    await page.getByRole("link", { name: /more in other departments/ }).click();
    await page.getByRole("heading", { level: 2, name: "Installation" }).waitFor();
    await page.getByRole("searchbox").fill("no such thing at all");
    await page.getByRole("button", { name: "Show all again" }).click();
    await page.getByText("103 questions", { exact: true }).waitFor();
  });

  it("keeps its place when reloaded, and goes back", async () => {
    await open("#/questions/quality");
    await page.getByRole("link", { name: /How must material be traced/ }).click();
    await page.reload();
    await detail().getByRole("heading", { name: "How must material be traced?" }).waitFor();
    await expect.poll(() => department("Quality").getAttribute("aria-current")).toBe("true");
    await page.goBack();
    await detail().waitFor({ state: "detached" });
    await page.goForward();
    await detail().getByRole("heading", { name: "How must material be traced?" }).waitFor();
  });

  it("can be used by keyboard alone", async () => {
    await open("#/questions/accounting");
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.keyboard.press("Tab");
    await expect.poll(focused).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    // One stop for Tab in the whole list: its first question.
    for (let tab = 0; tab < 40 && !(await focused()).startsWith("Who insures"); tab++)
      await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await detail().getByRole("heading", { name: "Taxable, exempt, resale or export?" }).waitFor();
    // The list stays on a wide screen, so the focus stays in it.
    await expect.poll(focused).toContain("Taxable, exempt");
  });

  it("takes the focus along where the question stands in place of the list", async () => {
    await open("#/questions/accounting", 640);
    await page.getByRole("link", { name: /When do we bill/ }).click();
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    await page.getByRole("link", { name: "Back to Accounting" }).click();
    await page.getByRole("link", { name: /When do we bill/ }).waitFor();
  });

  it("says what a sense check does", async () => {
    await open("#/checks/po-difference-open");
    const check = page.getByRole("listitem").filter({ hasText: "The order still differs from the quote" });
    await expect.poll(() => check.textContent()).toMatch(/Refuses the packet.*Prints STOP/);
  });

  it("shows what does not add up, and leads there", async () => {
    await open("#/problems");
    await page.getByRole("link", { name: "Open “Customer's tooling”" }).click();
    await expect.poll(() => detail().textContent()).toContain("which does not read its table");
  });

  it("says so when the address names a question that is gone", async () => {
    await open("#/questions/receiving/long-ago");
    await page.getByText("This playbook has no question “long-ago”.").waitFor();
  });

  it("breaks no rule of its own security policy and throws nothing", () => {
    expect(errors).toEqual([]);
  });

  it("says what to do when the stored playbook cannot be read", async () => {
    await open("");
    await page.evaluate(breakPlaybook);
    await page.reload();
    await page.getByRole("heading", { name: "The playbook cannot be read" }).waitFor();
    await page.getByRole("main").getByText("Nothing was changed, and no answer is lost.").waitFor();
    await page.getByRole("button", { name: "Read it again" }).waitFor();
  });
});

/** Runs in the page: puts something else where the newest playbook is. */
async function breakPlaybook(): Promise<void> {
  const [info] = await indexedDB.databases();
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(info?.name ?? "");
    request.onsuccess = () => resolve(request.result);
  });
  const change = database.transaction("playbooks", "readwrite");
  change.objectStore("playbooks").put({ number: 99, content: { schema: "something else" } });
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  database.close();
}
