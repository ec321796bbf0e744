import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { harrow } from "../support/practice-crm.ts";
import { repAt } from "../support/rep.ts";
import { openStory, type Story, scrollTo, showsDeal } from "../support/story.ts";

let story: Story;
let panel: Page;
beforeAll(async () => {
  story = await openStory(harrow);
  panel = story.panel;
});
afterAll(() => story?.close());

/** Axe is content in light and dark, and at the narrowest a side panel gets nothing needs sideways scrolling. */
async function isAccessible() {
  await panel.setViewportSize({ width: 320, height: 900 });
  await expect.poll(() => sidewaysScroll(panel)).toBe(0);
  expect(await violationsOn(panel)).toEqual([]);
}

describe("the real side panel passes axe in light and dark, and fits 320 px", () => {
  it("with the questions that are due", async () => {
    await expect.poll(() => panel.locator("[data-field]").count()).toBeGreaterThan(5);
    await isAccessible();
  });

  it("with a form of an honest state open", async () => {
    const card = repAt(panel).card("job-flags");
    await card.getByRole("button", { name: "Not known yet" }).click();
    await card.getByLabel("Waiting on whom?").waitFor();
    await isAccessible();
    await card.getByRole("button", { name: "Cancel" }).click();
  });

  it("with a table's row open", async () => {
    await repAt(panel).choose("job-flags", "Customer-supplied parts");
    await scrollTo(panel, "csm-items");
    const card = repAt(panel).card("csm-items");
    await card.getByRole("button", { name: /^Add / }).click();
    await card.locator("details[open] .row-body").waitFor();
    await isAccessible();
  });

  it("with a warning, a department unfolded and everything saved", async () => {
    await repAt(panel).saved();
    await panel.locator("summary", { hasText: /^Shipping/ }).click();
    await panel.locator(".fold[open] .fold-body").waitFor();
    await isAccessible();
  });

  it("with the packet about to be issued, and with its files", async () => {
    await panel.getByRole("button", { name: "Issue packet…" }).click();
    await panel.getByRole("button", { name: "Issue with gaps" }).click();
    await panel.getByText("Say why it cannot wait.").waitFor();
    await isAccessible();
    await panel.getByLabel("Why it goes out with gaps").fill("The dock needs it today");
    await panel.getByRole("button", { name: "Issue with gaps" }).click();
    await panel.getByText(/^HP-.* revision A$/).waitFor();
    await isAccessible();
    await panel.keyboard.press("Escape");
  });

  it("beside a page it has not seen, and one that is no deal", async () => {
    const { browser, crm } = story;
    const other = await browser.context.newPage();
    await other.goto(crm.elsewhere);
    await panel.getByRole("heading", { name: "Click the Whitespot icon to read this page" }).waitFor();
    await isAccessible();
    await other.goto(crm.list);
    await panel.getByRole("heading", { name: "No deal on this page" }).waitFor();
    await isAccessible();
    await other.close();
    await showsDeal(panel, harrow);
  });
});
