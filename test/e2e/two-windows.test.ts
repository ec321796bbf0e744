import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { harrow } from "../support/practice-crm.ts";
import { storedValues } from "../support/raw-database.ts";
import { repAt } from "../support/rep.ts";
import { openStory, questionsOf, retype, type Story, scrollTo } from "../support/story.ts";

const field = "shipping-label-instructions";
const otherField = "promises-made";

let story: Story;
let here: Page;
let there: Page;
beforeAll(async () => {
  story = await openStory(harrow);
  here = story.panel;
  there = await panelInNewWindow();
  for (const panel of [here, there]) for (const id of [otherField, field]) await scrollTo(panel, id);
});
afterAll(() => story?.close());

/** The same deal in a second browser window, with that window's own side panel beside it. */
async function panelInNewWindow(): Promise<Page> {
  const { browser, page } = story;
  // Another of the addresses Salesforce gives the record, so that the two tabs can be told apart.
  const address = harrow.address.replace("/Opportunity/", "/");
  const opening = browser.context.waitForEvent("page");
  await here.evaluate((url) => chrome.windows.create({ url }), address);
  const other = await opening;
  await other.waitForURL(address);
  const panel = await browser.openPanel(other);
  await questionsOf(panel);
  expect(await windowOf(panel)).not.toBe(await windowOf(here));
  await page.bringToFront();
  return panel;
}

const windowOf = (panel: Page) => panel.evaluate(async () => (await chrome.windows.getCurrent()).id);
const textIn = (panel: Page, id: string) => repAt(panel).card(id).locator("textarea");

it("shows in one window what is answered in the other, without a reload", async () => {
  await retype(here, field, "Vessel's name on every crate");
  await expect.poll(() => textIn(there, field).inputValue()).toBe("Vessel's name on every crate");
  await retype(there, otherField, "A witness run before packing");
  await expect.poll(() => textIn(here, otherField).inputValue()).toBe("A witness run before packing");
});

it("leaves focus, caret and half a word alone while the other window changes things", async () => {
  const mine = textIn(here, field);
  await mine.fill("Vessel's name on every crate");
  await mine.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(6, 6));
  await here.keyboard.type("XY");
  await retype(there, otherField, "No promise at all");
  await repAt(there).saved();
  await expect.poll(() => textIn(here, otherField).inputValue()).toBe("No promise at all");
  const state = await mine.evaluate((area: HTMLTextAreaElement) => ({
    focused: document.activeElement === area,
    caret: area.selectionStart,
    text: area.value,
  }));
  expect(state).toEqual({ focused: true, caret: 8, text: "VesselXY's name on every crate" });
});

it("keeps both when two questions are answered at the same moment, over and over", async () => {
  for (const round of [1, 2, 3, 4, 5]) {
    await Promise.all([retype(here, field, `label ${round}`), retype(there, otherField, `promise ${round}`)]);
    await expect.poll(() => storedValues(here, field)).toEqual([`label ${round}`]);
    await expect.poll(() => storedValues(here, otherField)).toEqual([`promise ${round}`]);
  }
  await expect.poll(() => textIn(there, field).inputValue()).toBe("label 5");
  await expect.poll(() => textIn(here, otherField).inputValue()).toBe("promise 5");
});
