import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchManager, type ManagerPage } from "../support/manager-page.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let manager: ManagerPage;
let page: Page;
let errors: string[];
let open: ManagerPage["open"];

const item = (name: string) =>
  page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name, exact: true }) });
const unfold = (name: string) => item(name).locator("summary").first().click();
const field = (label: string) => page.getByRole("main").getByLabel(label, { exact: true });
const headings = (level: number) =>
  page.getByRole("main").getByRole("listitem").getByRole("heading", { level }).allTextContents();
/** On disk, and not only on screen. */
const saved = () => page.getByRole("banner").getByText("Saved", { exact: true }).waitFor();
const undo = () => page.getByRole("main").getByRole("status").getByRole("button", { name: "Undo" });

beforeAll(async () => {
  manager = await launchManager();
  ({ page, errors, open } = manager);
});
afterAll(() => manager?.close());

describe("departments", () => {
  it("say what they ask and read, and lead to their questions", async () => {
    await open("#/departments");
    await expect
      .poll(() => item("Receiving").textContent())
      .toContain("Asks 11 questions · reads 21 answers");
    await expect.poll(() => item("Receiving").textContent()).toContain("4 with customer goods");
    await expect.poll(() => item("Installation").textContent()).toContain("includes Installation on site");
    await item("Receiving").getByRole("link", { name: "11 questions" }).click();
    await page.getByRole("heading", { level: 1, name: "Receiving" }).waitFor();
    await page.getByRole("link", { name: "Change this department" }).click();
    await item("Receiving").getByRole("heading", { name: "When Receiving takes part" }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Receiving");
  });

  it("are added and renamed, each under a name of its own", async () => {
    await open("#/departments");
    await field("New department").fill("quality");
    await page.getByRole("button", { name: "Add the department" }).click();
    await page.getByText("Another department is called so.").waitFor();
    await field("New department").fill("Paint shop");
    await field("New department").press("Enter");
    await item("Paint shop").waitFor();
    await expect.poll(() => field("New department").inputValue()).toBe("");
    const name = field("Name of the department “Paint shop”");
    await name.fill("Quality ");
    await name.blur();
    await item("Paint shop").getByText("Another department is called so.").waitFor();
    // What cannot be stored stays as it is typed.
    await expect.poll(() => name.inputValue()).toBe("Quality ");
    await name.fill("Painting");
    await item("Painting").waitFor();
    await saved();
    await page.reload();
    await item("Painting").waitFor();
  });

  it("change places by keyboard, and the focus goes along", async () => {
    await open("#/departments");
    await expect.poll(() => headings(2).then((all) => all.at(-1))).toBe("Painting");
    const up = page.getByRole("button", { name: "Move “Painting” up" });
    await up.press("Enter");
    await expect.poll(() => headings(2).then((all) => all.at(-2))).toBe("Painting");
    await page.getByText("“Painting” is now 11 of 12.").waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("Move “Painting” up");
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => headings(2).then((all) => all.at(-3))).toBe("Painting");
  });

  it("change places by dragging", async () => {
    await item("Painting").locator("[data-handle]").hover();
    await page.mouse.down();
    const { x = 0, y = 0, height = 0 } = (await item("Installation").boundingBox()) ?? {};
    await page.mouse.move(x + 200, y + height - 8, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => headings(2).then((all) => all.at(-1))).toBe("Painting");
  });

  it("go only when another one takes over what they ask and read; one undo brings all of it back", async () => {
    await open("#/departments");
    await unfold("Purchasing");
    await item("Purchasing")
      .getByText("it asks 3 questions, reads 30 answers, and is warned by 1 sense check")
      .waitFor();
    await item("Purchasing").getByRole("button", { name: "Move all of it" }).click();
    await item("Purchasing").getByText("Choose first which department takes over.").waitFor();
    await item("Purchasing").getByLabel("Who takes over").selectOption({ label: "Painting" });
    await item("Purchasing").getByRole("button", { name: "Move all of it" }).click();
    await item("Purchasing").waitFor({ state: "detached" });
    await expect.poll(() => item("Painting").textContent()).toContain("Asks 3 questions · reads 30 answers");
    await page.getByRole("link", { name: /^Problems/ }).click();
    await page.getByRole("main").getByText("Warning", { exact: true }).first().waitFor();
    await expect.poll(() => page.getByRole("main").getByText("Error", { exact: true }).count()).toBe(0);
    await page.goBack();
    await page.getByRole("banner").getByRole("button", { name: /^Undo/ }).click();
    await item("Purchasing").waitFor();
    await expect.poll(() => item("Painting").textContent()).toContain("Asks 0 questions");
    await unfold("Painting");
    await item("Painting").getByRole("button", { name: "Remove “Painting”" }).click();
    await item("Painting").waitFor({ state: "detached" });
    await undo().click();
    await item("Painting").waitFor();
  });
});

describe("stages", () => {
  it("say what is due, by when, and why some of them stay", async () => {
    await open("#/stages");
    await expect
      .poll(() => item("Commit").textContent())
      .toContain("Needed 2 working days before the CRM's close");
    await unfold("Release");
    await item("Release").getByText("a won deal comes here by itself with its first packet").waitFor();
    await page.getByRole("button", { name: "Move “Release” up" }).click();
    await page.getByText("Release begins with the packet of a won deal, so it stays behind Won.").waitFor();
    await expect.poll(() => headings(3)).toEqual(["Qualify", "Quote", "Commit", "Won", "Release"]);
  });

  it("are added, given a day, and removed with what is due from them handed on", async () => {
    await field("New stage").fill("Verbal: they said yes");
    await field("New stage").press("Enter");
    await expect.poll(() => headings(3)).toEqual(["Qualify", "Quote", "Commit", "Verbal", "Won", "Release"]);
    await unfold("Verbal");
    await item("Verbal").getByLabel("What is due here is needed by a day").check();
    await item("Verbal").getByLabel("Working days").fill("4");
    await expect.poll(() => item("Verbal").textContent()).toContain("Needed 4 working days before");
    await unfold("Commit");
    await item("Commit").getByLabel("What is due here is due from").selectOption({ label: "Verbal" });
    await item("Commit").getByLabel("“Negotiation/Review” then means").selectOption({ label: "Verbal" });
    await item("Commit").getByRole("button", { name: "Remove “Commit”" }).click();
    await expect.poll(() => headings(3)).toEqual(["Qualify", "Quote", "Verbal", "Won", "Release"]);
    await expect.poll(() => item("Verbal").textContent()).toContain("40 at every level");
    await expect.poll(() => field("What “Negotiation/Review” means").inputValue()).toBe("verbal");
  });

  it("go by a CRM's names, each once", async () => {
    await field("Another name in Salesforce").fill("Closed Won");
    await page.getByRole("button", { name: "Add the name" }).click();
    await page.getByText("Salesforce’s list has this name already.").waitFor();
    await field("Another name in Salesforce").fill("Handshake");
    await page.getByRole("main").getByLabel("Our stage").selectOption({ label: "Verbal" });
    await page.getByRole("button", { name: "Add the name" }).click();
    await expect.poll(() => field("What “Handshake” means").inputValue()).toBe("verbal");
    await page.getByRole("button", { name: "Remove “Handshake”" }).click();
    await expect.poll(() => field("What “Handshake” means").count()).toBe(0);
  });
});

describe("what the rules know of the company", () => {
  it("is a number, or keeps what was typed and says so", async () => {
    await open("#/stages/settings");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Settings");
    await field("Margin floor (%)").fill("a fifth");
    await page.getByText("This is not a number. It is not saved.").waitFor();
    await field("Margin floor (%)").fill("31");
    await page.getByText("This is above the margin target.").waitFor();
    await field("Margin target (%)").fill("130");
    await page.getByText("Write a number from 0 to 100.").waitFor();
    await field("Our own country").focus();
    await field("Our own country").selectOption("DE");
    await expect.poll(() => field("Our own country").inputValue()).toBe("DE");
    await saved();
    await page.reload();
    await expect.poll(() => field("Margin floor (%)").inputValue()).toBe("31");
    await expect.poll(() => field("Margin target (%)").inputValue()).toBe("28");
    await expect.poll(() => field("Our own country").inputValue()).toBe("DE");
  });

  it("is stored while it is typed, and goes on as it was begun", async () => {
    const target = field("Margin target (%)");
    await target.fill("40.");
    await page.getByText("This is above the margin target.").waitFor({ state: "detached" });
    await saved();
    await target.press("End");
    await target.pressSequentially("5");
    await saved();
    await expect.poll(() => target.inputValue()).toBe("40.5");
    await field("Company").fill("Hansen ");
    await saved();
    await field("Company").pressSequentially("Ltd");
    await saved();
    await expect.poll(() => field("Company").inputValue()).toBe("Hansen Ltd");
  });

  it("shows what the next number will be while its pattern is typed", async () => {
    const year = String(new Date().getFullYear() % 100);
    await field("Packet numbers").fill("P{yy}{month}");
    await page.getByText("Only {yy}, {rep} and one counter").waitFor();
    await field("Packet numbers").fill("P{yy}-{nnn}");
    await page.getByText(`Next here: P${year}-001. Without {rep}, the initials`).waitFor();
  });

  it("takes numbers of a manager's own, kept while something reads them", async () => {
    await field("Name of a new setting").fill("Crane days");
    await field("Number").fill("many");
    await page.getByRole("button", { name: "Add the setting" }).click();
    await page.getByText("This is not a number.").waitFor();
    await field("Number").fill("7");
    await page.getByRole("button", { name: "Add the setting" }).click();
    await expect.poll(() => field("Crane days").inputValue()).toBe("7");
    await unfold("Verbal");
    await item("Verbal").getByLabel("Days in hand").selectOption("Crane days");
    await page.getByText("Read by “Verbal: they said yes”.").waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Remove “Crane days”" }).count()).toBe(0);
  });

  it("leaves who typed on meanwhile where they are, however long the disk takes", async () => {
    await page.evaluate(async () => {
      const opening = indexedDB.open("whitespot");
      const db = await new Promise<IDBDatabase>((done) => {
        opening.onsuccess = () => done(opening.result);
      });
      const store = db.transaction("draftChanges", "readwrite").objectStore("draftChanges");
      Object.assign(window, { busy: true });
      store.count().onsuccess = function again() {
        if ("busy" in window && window.busy) store.count().onsuccess = again;
        else db.close();
      };
    });
    await field("Another dock").fill("Yard");
    await field("Another dock").press("Enter");
    await item("Yard").waitFor();
    await field("Another dock").fill("Yard 2");
    await field("Company").focus();
    await page.evaluate(() => Object.assign(window, { busy: false }));
    await saved();
    await expect.poll(() => field("Company").evaluate((one) => one === document.activeElement)).toBe(true);
    await expect.poll(() => field("Another dock").inputValue()).toBe("Yard 2");
    await field("Another dock").fill("");
    await page.getByRole("button", { name: "Remove “Yard”" }).click();
    await item("Yard").waitFor({ state: "detached" });
  });

  it("has docks, and facts that only some departments see", async () => {
    await field("Another dock").fill("Gate B");
    await field("Another dock").press("Enter");
    await item("Gate B").getByLabel("Hours").fill("Sat 8-12");
    await page.getByRole("button", { name: "Move “Gate B” up" }).click();
    await expect.poll(() => page.locator(".dock h4").allTextContents()).toEqual(["Gate B", "Dock 3"]);
    const amount = page.getByRole("group", { name: "The amount of the deal" });
    await amount.getByRole("checkbox", { name: "Shipping" }).check();
    await saved();
    await page.reload();
    await expect.poll(() => field("Margin target (%)").inputValue()).toBe("40.5");
    await expect.poll(() => field("Company").inputValue()).toBe("Hansen Ltd");
    await expect.poll(() => amount.getByRole("checkbox", { name: "Shipping" }).isChecked()).toBe(true);
    await expect.poll(() => item("Gate B").getByLabel("Hours").inputValue()).toBe("Sat 8-12");
    await page.getByRole("button", { name: "Show it to everybody: The amount of the deal" }).click();
    await amount.waitFor({ state: "detached" });
  });
});

describe("both pages", () => {
  it("break no rule of their own security policy and throw nothing", () => {
    expect(errors).toEqual([]);
  });
});
