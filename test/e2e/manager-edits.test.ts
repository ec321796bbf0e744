import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { violationsOn } from "../support/axe.ts";
import { inFirefox } from "../support/browser.ts";
import { harrow, hobart } from "../support/practice-crm.ts";
import { openStory, type Story, scrollTo, showsDeal } from "../support/story.ts";

let story: Story;
let manager: Page;
beforeAll(async () => {
  story = await openStory(harrow);
  manager = await story.browser.context.newPage();
  manager.setDefaultTimeout(20_000);
  await manager.goto(story.browser.addressOf("extension/manager/index.html#/questions/shipping"));
  await questions().first().waitFor();
});
afterAll(() => story?.close());

const asked = "Which door may the truck use?";
const questions = () => manager.getByRole("list", { name: "Shipping", exact: true }).getByRole("link");
const article = () => manager.getByRole("article");
const first = async (count: number) =>
  (await questions().locator("b").allTextContents()).slice(0, count).map((text) => text.slice(0, 24));
const focused = () => manager.evaluate(() => document.activeElement?.textContent ?? "");

/** Where the window has no room for it beside the question, the list is one step back. */
async function toList(): Promise<void> {
  await article().waitFor();
  const back = manager.getByRole("link", { name: "Back to Shipping" });
  if ((await back.count()) > 0) await back.click();
  await questions().first().waitFor();
}

/** Goes on by Tab until the focus is on what is meant. */
async function tabTo(name: string): Promise<void> {
  const there = () =>
    manager.evaluate((wanted) => {
      const at = document.activeElement;
      const label =
        at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
          ? at.labels?.[0]
          : null;
      return (label ?? at)?.textContent?.trim() === wanted;
    }, name);
  for (let step = 0; step < 30 && !(await there()); step++) await manager.keyboard.press("Tab");
  expect(await there(), name).toBe(true);
}

it("adds a question by keyboard alone, in well under a minute", async () => {
  const began = Date.now();
  await manager.getByRole("link", { name: "Add question" }).focus();
  await manager.keyboard.press("Enter");
  await expect.poll(() => manager.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  await manager.keyboard.type(asked);
  await tabTo("What goes wrong without the answer");
  await manager.keyboard.type("It waits in the street.");
  await tabTo("Estimating");
  await manager.keyboard.press("Space");
  await tabTo("Kind of answer");
  await manager.keyboard.type("Text");
  await tabTo("Due from");
  await manager.keyboard.type("Quote");
  await tabTo("Add question");
  await manager.keyboard.press("Enter");
  await article().getByRole("heading", { level: 2, name: asked }).waitFor();
  expect(Date.now() - began).toBeLessThan(60_000);
  await toList();
  await expect.poll(async () => (await first(99)).at(-1)).toBe(asked.slice(0, 24));
  await questions().last().click();
  await manager.getByText("Draft, 1 change since version 1").first().waitFor();
});

it("asks it only on some jobs, by clicking", async () => {
  await article().getByRole("button", { name: "Ask it only when…" }).click();
  await article().getByRole("combobox", { name: "Question it depends on" }).fill("Special about");
  await manager
    .getByRole("option", { name: /Special about this job/ })
    .first()
    .click();
  await article().getByText("Drop shipment", { exact: true }).click();
  await article()
    .getByText(/Asked when “Special about this job” includes Drop shipment/)
    .first()
    .waitFor();
  await article().getByRole("button", { name: "Done" }).click();
});

it("takes another place by keyboard, and says which", async () => {
  await toList();
  const before = await first(99);
  await questions().last().focus();
  await manager.keyboard.press("Alt+ArrowUp");
  await expect.poll(async () => (await first(99)).at(-2)).toBe(asked.slice(0, 24));
  await expect.poll(focused).toContain(asked);
  await manager
    .locator("[aria-live]")
    .filter({ hasText: `is now ${before.length - 1} of ${before.length}.` })
    .waitFor({ state: "attached" });
  await manager.keyboard.press("Enter");
});

it("is retired, brought back, and each step is undone and done again", async () => {
  await article().getByRole("heading", { level: 2, name: asked }).waitFor();
  await article().getByRole("button", { name: "Retire", exact: true }).click();
  await article().getByRole("heading", { level: 2, name: asked }).waitFor({ state: "detached" });
  await toList();
  await expect.poll(() => first(99)).not.toContain(asked.slice(0, 24));
  await manager.getByText("1 retired question", { exact: true }).click();
  await manager.getByRole("button", { name: "Bring back Which door may the truck use" }).click();
  await article().getByRole("heading", { level: 2, name: asked }).waitFor();
  await toList();
  const bar = manager.getByRole("banner");
  await bar.getByRole("button", { name: /^Undo/ }).click();
  await manager.getByText("1 retired question", { exact: true }).waitFor();
  await bar.getByRole("button", { name: /^Redo/ }).click();
  await expect.poll(() => first(99)).toContain(asked.slice(0, 24));
  if (!inFirefox) expect(await violationsOn(manager)).toEqual([]);
});

it("is asked by the panel once it is published, where its condition holds", async () => {
  await manager.getByRole("button", { name: "Publish…" }).click();
  const dialog = manager.getByRole("dialog");
  await dialog.getByLabel("What changes, and why").fill("Trucks waited in the street.");
  await dialog.getByLabel("Your name").fill("P. Osei");
  await dialog.getByRole("button", { name: "Publish version 2" }).click();
  await dialog.waitFor({ state: "detached" });
  await story.page.bringToFront();
  await story.page.goto(hobart.address);
  await showsDeal(story.panel, hobart);
  await scrollTo(story.panel, "job-flags");
  expect(await story.panel.locator("[data-field=which-door-may-the-truck-use]").count()).toBe(0);
  await story.panel.locator("[data-field=job-flags]").getByText("Drop shipment", { exact: true }).click();
  await scrollTo(story.panel, "which-door-may-the-truck-use");
  await story.panel
    .locator("[data-field=which-door-may-the-truck-use]")
    .getByText("It waits in the street.")
    .first()
    .waitFor({ state: "attached" });
});
