import { harrow, hobart, openWithin, type PracticeDeal } from "../../test/support/practice-crm.ts";
import { openStory, type Story, showsDeal } from "../../test/support/story.ts";
import { watchHeader } from "../../test/support/switches.ts";
import type { Figure } from "../bench.ts";
import { share } from "./figures/share.ts";

/** How soon the panel shows the deal that has come to the front: within a console, and between browser tabs. */

const switches = 50;

type Go = (deal: PracticeDeal) => Promise<void>;

async function times({ panel }: Story, go: Go): Promise<number[]> {
  const shownAfter = await watchHeader(panel);
  const took: number[] = [];
  for (let turn = 0; turn < switches; turn++) {
    const deal = turn % 2 === 0 ? hobart : harrow;
    const since = Date.now();
    await go(deal);
    took.push(await shownAfter(deal.name, since));
    // As a person does: the deal is looked at for a moment, and its page is read meanwhile.
    await panel.waitForTimeout(400);
  }
  return took;
}

const figures = (where: string, took: number[]): Figure[] => [
  { what: `${where}: p50`, value: share(took, 0.5), unit: "ms", goal: "screen-switch" },
  { what: `${where}: p95`, value: share(took, 0.95), unit: "ms", goal: "screen-switch" },
  {
    what: `${where}: the longest of ${switches}`,
    value: Math.max(...took),
    unit: "ms",
    goal: "screen-switch",
  },
];

export async function bench(): Promise<Figure[]> {
  const story = await openStory({ ...harrow, address: `${harrow.address}?app=console` });
  try {
    await openWithin(story.page, hobart);
    await showsDeal(story.panel, hobart);
    await openWithin(story.page, harrow);
    await showsDeal(story.panel, harrow);
    const inConsole = await times(story, (deal) => openWithin(story.page, deal));
    const second = await story.browser.context.newPage();
    await second.goto(hobart.address);
    await showsDeal(story.panel, hobart);
    await story.page.bringToFront();
    await showsDeal(story.panel, harrow);
    const tabs = await times(story, (deal) => (deal === harrow ? story.page : second).bringToFront());
    return [...figures("within a console", inConsole), ...figures("between two tabs", tabs)];
  } finally {
    await story.close();
  }
}
