import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inFirefox } from "../support/browser.ts";
import { harrow, hobart, openWithin, type PracticeDeal } from "../support/practice-crm.ts";
import { rowsOf } from "../support/raw-database.ts";
import { repAt } from "../support/rep.ts";
import { openStory, type Story, scrollTo, showsDeal } from "../support/story.ts";
import { watchHeader } from "../support/switches.ts";

/**
 * What is random is when the panel, the background and the database get their turns. Fifty switches each way are for that; in Firefox,
 * where a switch takes three times as long, ten show that the same code hears of its tabs and pages in time.
 */
const switches = inFirefox ? 10 : 50;
/** How fast they are is `npm run bench -- switches`; a machine that runs tests may be busy with anything. */
const timeout = 180_000;
const field = "promises-made";
/** Placeholders, one for each deal: they are kept but count as missing, so the card stays in "Due now" however often it is typed in. */
const typed = (deal: PracticeDeal, times: number): string => (deal === harrow ? "x" : "?").repeat(times);

const inConsole = (deal: PracticeDeal): PracticeDeal => ({ ...deal, address: `${deal.address}?app=console` });
const other = (deal: PracticeDeal): PracticeDeal => (deal === harrow ? hobart : harrow);

let story: Story;
let panel: Page;
let shownAfter: Awaited<ReturnType<typeof watchHeader>>;
beforeAll(async () => {
  story = await openStory(inConsole(harrow));
  panel = story.panel;
  shownAfter = await watchHeader(panel);
});
afterAll(() => story?.close());

/** Every value the question was ever given, with the deal it was given for. */
async function everGiven(): Promise<{ deal: PracticeDeal; value: string }[]> {
  const history = (await rowsOf(panel, "history")) as { checklist: string; field: string; new: unknown }[];
  return history
    .filter((entry) => entry.field === field)
    .map(({ checklist, new: given }) => ({
      deal: checklist.endsWith(harrow.id) ? harrow : hobart,
      value: (given as { value: string }).value,
    }));
}

/**
 * Goes back and forth. Every fifth time somebody is in the middle of a word, and goes on typing as soon as the next deal is
 * there; what they type grows from `from` on, so that each text is one of a kind.
 */
async function goBackAndForth(go: (deal: PracticeDeal) => Promise<void>, from: number): Promise<void> {
  const write = async (deal: PracticeDeal, turn: number): Promise<void> => {
    await scrollTo(panel, field);
    await repAt(panel)
      .card(field)
      .locator("textarea")
      .fill(typed(deal, from + turn / 5));
  };
  let deal = harrow;
  for (let turn = 1; turn <= switches; turn++) {
    const typing = turn % 5 === 0;
    if (typing) await write(deal, turn);
    deal = other(deal);
    const since = Date.now();
    await go(deal);
    await shownAfter(deal.name, since);
    if (!typing) continue;
    await write(deal, turn);
    await panel.keyboard.press("Tab");
  }
  await repAt(panel).saved();
}

/** Both texts of every fifth switch: what was being typed when the deal changed, and what was typed into the next. */
async function everyAnswerAtHome(from: number): Promise<void> {
  const given = (await everGiven()).filter(
    ({ value }) => value.length > from && value.length <= from + switches / 5,
  );
  const wanted = [harrow, hobart].flatMap((deal) =>
    Array.from({ length: switches / 5 }, (_, time) => `${deal.name}: ${typed(deal, from + time + 1)}`),
  );
  expect(given.map(({ deal, value }) => `${deal.name}: ${value}`).toSorted()).toEqual(wanted.toSorted());
}

describe("a console with two deals open", { timeout }, () => {
  it("shows the deal in front, time and again, and takes no answer for the other", async () => {
    // Each has been read once; both stay in the page.
    for (const deal of [hobart, harrow]) {
      await openWithin(story.page, deal);
      await showsDeal(panel, deal);
    }
    expect(await story.page.locator(".lafPageHost.active").count()).toBe(2);
    await goBackAndForth((deal) => openWithin(story.page, deal), 0);
    await everyAnswerAtHome(0);
  });

  it("reads a subtab, under whichever primary tab it was opened", async () => {
    const { pathname } = new URL(hobart.address);
    await openWithin(story.page, hobart);
    await showsDeal(panel, hobart);
    await openWithin(story.page, {
      ...harrow,
      address: `${harrow.address}?ws=${encodeURIComponent(pathname)}`,
    });
    await showsDeal(panel, harrow);
    await openWithin(story.page, harrow);
    await showsDeal(panel, harrow);
  });
});

describe("two tabs with a deal each", { timeout }, () => {
  it("shows the deal of the tab in front, time and again, and takes no answer for the other", async () => {
    const second = await story.browser.context.newPage();
    await second.goto(hobart.address);
    await showsDeal(panel, hobart);
    await story.page.bringToFront();
    await showsDeal(panel, harrow);
    const bringToFront = (deal: PracticeDeal) => (deal === harrow ? story.page : second).bringToFront();
    await goBackAndForth(bringToFront, 10);
    await everyAnswerAtHome(10);
    await second.close();
  });
});
