import { afterAll, beforeAll, expect, it } from "vitest";
import { harrow, hobart } from "../support/practice-crm.ts";
import { rowsOf, storedValues } from "../support/raw-database.ts";
import { repAt } from "../support/rep.ts";
import { changeInCrm, openStory, type Story, showsDeal } from "../support/story.ts";

/** No access to any host: what the panel knows, a click on the icon told it. */
let story: Story;
beforeAll(async () => {
  story = await openStory(harrow, { granted: false });
});
afterAll(() => story?.close());

const said = async () => (await story.panel.locator("body").textContent()) ?? "";

/** Nothing of a deal that is not in front: no name as the title, no question, nothing to issue. */
async function showsNoForm() {
  const { panel } = story;
  expect(await panel.getByRole("heading", { level: 1, name: /Harrow|Hobart/ }).count()).toBe(0);
  expect(await panel.locator("[data-field]").count()).toBe(0);
  expect(await panel.getByRole("button", { name: "Issue packet…" }).count()).toBe(0);
}

it("tells on an unknown page what to do, and offers the deals worked on last", async () => {
  const { browser, crm, page, panel } = story;
  await repAt(panel).choose("job-flags", "Customer-supplied parts");
  await repAt(panel).saved();
  await page.goto(crm.elsewhere);
  await browser.clickToolbar(page);
  await panel.getByRole("heading", { name: "Not a page Whitespot can read" }).waitFor();
  await expect.poll(said).toContain("Open a deal in your CRM, or go on with one of those below.");
  await showsNoForm();
  await panel.getByRole("heading", { name: "Recent deals" }).waitFor();
  await expect.poll(said).toContain(harrow.name);
});

it("says beside a deal nobody let it read how to let it, never with the last deal's form", async () => {
  const { browser, page, panel } = story;
  await page.goto(harrow.address);
  await browser.clickToolbar(page);
  await showsDeal(panel, harrow);

  const other = await browser.context.newPage();
  await other.goto(hobart.address);
  await panel.getByRole("heading", { name: "Click the Whitespot icon to read this page" }).waitFor();
  await panel.getByRole("heading", { name: "Turn on for Salesforce?" }).waitFor();
  const turnOn = panel.getByRole("button", { name: "Turn on for Salesforce" });
  await expect.poll(() => turnOn.isEnabled()).toBe(true);
  await showsNoForm();
  expect(await said()).not.toContain(hobart.name);

  await page.bringToFront();
  await showsDeal(panel, harrow);
  // Answered before, so it is asked no more.
  expect(await panel.locator(".due-list [data-field=job-flags]").count()).toBe(0);
  expect(await storedValues(panel, "job-flags")).toEqual([["customer-parts"]]);
  await other.close();
});

it("puts the offer away for good once it is refused", async () => {
  const { browser, panel } = story;
  const other = await browser.context.newPage();
  await other.goto(hobart.address);
  await panel.getByRole("button", { name: "Not now" }).click();
  await expect
    .poll(() => rowsOf(panel, "settings"))
    .toContainEqual({ name: "turnOnDismissed", value: ["salesforce"] });
  await panel.reload();
  await panel.getByRole("heading", { name: "Click the Whitespot icon to read this page" }).waitFor();
  await panel.getByRole("heading", { name: "Recent deals" }).waitFor();
  expect(await panel.getByRole("heading", { name: "Turn on for Salesforce?" }).count()).toBe(0);
  await other.close();
});

it("does not follow what was never lent: a deal changed in another tab stays unread", async () => {
  const { browser, page, panel } = story;
  const other = await browser.context.newPage();
  await other.goto(hobart.address);
  await panel.getByRole("heading", { name: "Click the Whitespot icon to read this page" }).waitFor();
  await changeInCrm(other, hobart.id, { Name: "Never to be read" });
  await page.bringToFront();
  await showsDeal(panel, harrow);
  expect(JSON.stringify(await panel.evaluate(() => chrome.storage.session.get(null)))).not.toMatch(
    /Hobart|Never to be read/,
  );
  await other.close();
});
