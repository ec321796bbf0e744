import { afterAll, beforeAll, expect, it } from "vitest";
import { harrow } from "../support/practice-crm.ts";
import { rowsOf, storedValues } from "../support/raw-database.ts";
import { repAt } from "../support/rep.ts";
import { openStory, questionsOf, type Story, showsDeal } from "../support/story.ts";

/** A page no adapter reads, and no access to any host: everything is typed. */
let story: Story;
beforeAll(async () => {
  story = await openStory(harrow, { granted: false });
});
afterAll(() => story?.close());

const made = { name: "Kessler – pump room refit" };
const heading = (name: string) => story.panel.getByRole("heading", { level: 1, name, exact: true });
const bound = () => rowsOf(story.panel, "checklists");

it("makes a deal of the page in front from what is typed", async () => {
  const { browser, crm, page, panel } = story;
  await page.goto(`${crm.elsewhere}#/deals/7`);
  await page.evaluate(() => {
    document.title = "Kessler \u202Epmup";
  });
  await browser.clickToolbar(page);
  await panel.getByRole("button", { name: "Use this page" }).press("Enter");
  const name = panel.getByRole("textbox", { name: "Deal" });
  await expect.poll(() => name.evaluate((one) => one === document.activeElement)).toBe(true);
  // A page's title is a page's words: nothing in it turns the rest of a line around.
  expect(await name.inputValue()).toBe("Kessler pmup");
  await name.fill(" ");
  await panel.getByRole("button", { name: "Start the checklist" }).click();
  await panel.getByText("Say what the deal is called.").waitFor();
  await panel.getByRole("textbox", { name: "Deal" }).fill(made.name);
  await panel.getByRole("textbox", { name: "Customer" }).fill("Kessler & Söhne GmbH");
  await panel.getByText("Commit", { exact: true }).click();
  await panel.getByRole("button", { name: "Start the checklist" }).click();
  await showsDeal(panel, made);
  await panel.getByText("Kessler & Söhne GmbH").waitFor();
  await panel.getByText(/· Commit$/).waitFor();
  await repAt(panel).choose("job-flags", "Rush");
  await repAt(panel).saved();
  expect(await storedValues(panel, "job-flags")).toEqual([["rush"]]);
});

it("is bound to that address: the next one of the same site is another deal", async () => {
  const { page, panel } = story;
  await page.evaluate(() => {
    location.hash = "#/deals/8";
  });
  await panel.getByRole("button", { name: "Use this page" }).waitFor();
  expect(await heading(made.name).count()).toBe(0);
  expect(await panel.locator("[data-field]").count()).toBe(0);
  await page.evaluate(() => {
    location.hash = "#/deals/7";
  });
  await showsDeal(panel, made);
});

it("follows what is typed of it later, for no page does", async () => {
  const { panel } = story;
  await panel.getByRole("button", { name: "Change name, customer or stage" }).click();
  const dialog = panel.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Deal" }).fill("Kessler refit, phase 1");
  await dialog.getByText("Won", { exact: true }).click();
  await dialog.getByRole("button", { name: "Save" }).click();
  await heading("Kessler refit, phase 1").waitFor();
  await panel.getByText(/· Won$/).waitFor();
  expect(await bound()).toHaveLength(1);
});

it("opens from the list beside another page, saying so, and is left when another tab comes to the front", async () => {
  const { browser, page, panel } = story;
  const other = await browser.context.newPage();
  await other.goto(harrow.address);
  await panel.getByRole("button", { name: /^Kessler refit/ }).click();
  await heading("Kessler refit, phase 1").waitFor();
  await panel.getByText("Opened from your list. The page in front is another.").waitFor();
  await questionsOf(panel);
  await repAt(panel).write("promises-made", "Delivered by crane on a Sunday");
  await repAt(panel).saved();
  await panel.getByRole("button", { name: "Back to the page in front" }).click();
  await panel.getByRole("heading", { name: "Click the Whitespot icon to read this page" }).waitFor();
  await panel.getByRole("button", { name: /^Kessler refit/ }).click();
  await heading("Kessler refit, phase 1").waitFor();
  await browser.clickToolbar(other);
  await showsDeal(panel, harrow);
  expect(await panel.getByText("Opened from your list").count()).toBe(0);
  await page.bringToFront();
  await heading("Kessler refit, phase 1").waitFor();
  await expect.poll(() => storedValues(panel, "promises-made")).toEqual(["Delivered by crane on a Sunday"]);
  expect(await bound()).toHaveLength(1);
  await other.close();
});
