import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { violationsOn } from "../support/axe.ts";
import { inFirefox } from "../support/browser.ts";
import { harrow, openWithin, practiceDeal } from "../support/practice-crm.ts";
import { rowsOf, storedAnswers } from "../support/raw-database.ts";
import { type Rep, repAt } from "../support/rep.ts";
import { openStory, type Story, showsDeal } from "../support/story.ts";

/** What a customer always requires: kept by a rep, changed by a manager, taken by the deals under way and to come. */
let story: Story;
let rep: Rep;
let manager: Page;
beforeAll(async () => {
  story = await openStory(harrow);
  rep = repAt(story.panel);
  manager = await story.browser.context.newPage();
  manager.setDefaultTimeout(20_000);
  await manager.goto(`${story.browser.addressOf("extension/manager/index.html")}#/customers`);
});
afterAll(() => story?.close());

const next = practiceDeal("Harrow Marine - spare");
const labels = "shipping-label-instructions";
const text = "Two labels per box, in English";
/** The same page in every browser, and axe takes half a minute for it in Firefox. */
const accessible = async (page: Page): Promise<void> => {
  if (!inFirefox) expect(await violationsOn(page)).toEqual([]);
};
const front = () => story.page.bringToFront();

it("has nobody to show before the first deal", async () => {
  await manager.getByRole("heading", { name: "No customers yet" }).waitFor();
  await accessible(manager);
});

it("lets a rep keep an answer for the customer", async () => {
  const { panel } = story;
  await front();
  await rep.write(labels, text);
  const card = rep.card(labels);
  await card.getByRole("button", { name: /^More for:/ }).click();
  await card.getByRole("button", { name: "Keep as standing requirement of Harrow Marine Inc" }).click();
  await card.getByText(/^as in customer profile/).waitFor();
  await rep.saved();
  expect(await rowsOf(panel, "profiles")).toMatchObject([{ requirements: { [labels]: { value: text } } }]);
});

it("starts the customer's next deal with it", async () => {
  const { page, panel } = story;
  await openWithin(page, next);
  await showsDeal(panel, next);
  await rep.show(labels);
  await rep
    .card(labels)
    .getByText(/^from customer profile/)
    .waitFor();
  expect(await rep.card(labels).locator("textarea").inputValue()).toBe(text);
  await openWithin(page, harrow);
  await showsDeal(panel, harrow);
});

it("lets a manager add a requirement and see deal by deal what changes, before it does", async () => {
  await manager.bringToFront();
  await manager.getByRole("link", { name: /^Harrow Marine Inc/ }).click();
  await manager.getByRole("heading", { name: "Harrow Marine Inc" }).waitFor();
  await manager.getByRole("button", { name: "Add a standing requirement" }).click();
  await manager.getByRole("searchbox", { name: "Which question?" }).fill("pays the freight");
  await manager.getByRole("button", { name: /pays the freight/ }).click();
  await manager.locator("[data-field=freight-terms] select").selectOption({ label: "Collect" });
  await manager.getByRole("textbox", { name: "Note" }).fill("The dock closes at noon.");
  await manager.getByText("1 open deal of Harrow Marine Inc differs from its profile").waitFor();
  await manager.getByText("Saved", { exact: true }).waitFor();
  await manager.getByRole("button", { name: "Update 1 open deal…" }).click();
  const line = manager.getByRole("checkbox", { name: /Freight.*not answered.*Collect/ });
  expect(await line.isChecked()).toBe(true);
  await accessible(manager);
  expect(await storedAnswers(manager, "freight-terms")).toEqual([]);
  await manager.getByRole("button", { name: "Update 1 deal", exact: true }).click();
  await manager.getByText("1 deal updated").waitFor();
  expect(await storedAnswers(manager, "freight-terms")).toMatchObject([
    { value: "collect", source: { from: "profile" } },
  ]);
});

it("asks the rep why a deal is an exception, and has the answer before the reason", async () => {
  const { panel } = story;
  await front();
  await panel.getByText("The dock closes at noon.").waitFor();
  await rep.show("freight-terms");
  const card = rep.card("freight-terms");
  await card.getByText(/^from customer profile/).waitFor();
  await card.locator("select").selectOption({ label: "Prepaid, included in price" });
  const why = card.getByRole("textbox", { name: "Why is this deal an exception?" });
  await why.waitFor();
  await panel.getByText("An exception to the profile of Harrow Marine Inc has no reason yet").waitFor();
  await expect
    .poll(() => storedAnswers(panel, "freight-terms"))
    .toMatchObject([{ value: "prepaid-included" }]);
  await why.fill("Goes with our own truck");
  await panel.keyboard.press("Tab");
  await panel.getByText(/has no reason yet/).waitFor({ state: "detached" });
  await rep.saved();
  const rows = (await rowsOf(panel, "checklists")) as { standings?: Record<string, { why?: string }> }[];
  expect(rows.map(({ standings }) => standings?.["freight-terms"]?.why)).toEqual(["Goes with our own truck"]);
  await card.getByRole("button", { name: /^History of/ }).click();
  await panel.getByRole("dialog").getByText("Because: Goes with our own truck").waitFor();
  await panel.keyboard.press("Escape");
});

it("tells the deal of a changed profile; the rep takes it or keeps the deal's", async () => {
  const { panel } = story;
  await manager.bringToFront();
  await manager.locator(`[data-field=${labels}] textarea`).fill("Two labels per box, in German");
  await manager.getByText("Saved", { exact: true }).waitFor();
  await front();
  const news = panel.getByRole("region", { name: "The profile of Harrow Marine Inc changed" });
  await news.getByRole("button", { name: "Keep this deal's: Outbound labels and papers" }).click();
  await news.waitFor({ state: "detached" });
  await panel.getByRole("button", { name: "Undo" }).click();
  await news.getByRole("button", { name: "Take it: Outbound labels and papers" }).click();
  await news.waitFor({ state: "detached" });
  await expect
    .poll(() => storedAnswers(panel, labels))
    .toMatchObject([{ value: "Two labels per box, in German", source: { from: "profile" } }]);
});
