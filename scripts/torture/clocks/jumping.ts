import type { Page } from "playwright-core";
import { chainBreaks, type HistoryEntry } from "../../../src/checklist/history.ts";
import { launchChromium } from "../../../test/support/chromium.ts";
import { harrow, openPracticeCrm } from "../../../test/support/practice-crm.ts";
import { rowsOf, storedValues } from "../../../test/support/raw-database.ts";
import { repAt } from "../../../test/support/rep.ts";
import { retype } from "../../../test/support/story.ts";
import { dealAt } from "../panel.ts";
import { issue } from "../windows/work.ts";
import { shiftClock } from "./shift-clock.ts";

const day = 86_400_000;

/** How far off the clock is at each step: back a day, a year ahead, right, an empty battery's 1970, a century ahead, an hour. */
const jumps = (): number[] => [
  0,
  -day,
  365 * day,
  0,
  -Date.now() + day,
  100 * 365 * day,
  3_600_000,
  -3_600_000,
];

const field = "shipping-label-instructions";

export type Jumped = { tried: number; wrong: string[]; spoiled: string[] };

/**
 * One deal worked on while its clock jumps: what was done later stands later, whatever the clock said. `spoil` alters something after it
 * was looked at; `spoiled`: what is wrong then.
 */
export async function jumpingClock(
  times: number,
  most = jumps().length,
  spoil?: (panel: Page) => Promise<unknown>,
): Promise<Jumped> {
  const crm = await openPracticeCrm();
  const browser = await launchChromium({ hosts: crm.hosts });
  const wrong: string[] = [];
  const typed: string[] = [];
  try {
    const { panel } = await dealAt(browser, harrow);
    panel.on("pageerror", (error) => wrong.push(`thrown: ${error.message}`));
    await repAt(panel).show(field);
    for (let time = 0; time < times; time++)
      for (const [step, jump] of jumps().slice(0, most).entries()) {
        await shiftClock(panel, jump);
        typed.push(`step ${time}.${step}`);
        await retype(panel, field, typed.at(-1) as string);
        await repAt(panel).saved();
        await issue(panel);
      }
    wrong.push(...(await wrongIn(panel, typed)));
    await spoil?.(panel);
    return { tried: typed.length, wrong, spoiled: spoil ? await wrongIn(panel, typed) : [] };
  } finally {
    await browser.close();
    await crm.close();
  }
}

type Issued = { packet: string; revision: string; content: object };

/** Answers, history and packets in another order than they were typed and issued in. */
async function wrongIn(panel: Page, typed: string[]): Promise<string[]> {
  const wrong: string[] = [];
  const [stored] = await storedValues(panel, field);
  if (stored !== typed.at(-1)) wrong.push(`the answer is ${stored}`);
  const history = (await rowsOf(panel, "history")) as HistoryEntry[];
  history.sort((a, b) => a.seq - b.seq);
  for (const { kind, from } of chainBreaks(history)) wrong.push(`history ${kind} from ${from}`);
  const order = history
    .filter((entry) => entry.field === field)
    .map((entry) => (entry.new as { value: string }).value);
  if (JSON.stringify(order) !== JSON.stringify(typed)) wrong.push(`the history says ${order}`);
  const packets = (await rowsOf(panel, "packets")) as Issued[];
  if (new Set(packets.map(({ packet }) => packet)).size !== 1) wrong.push("the packet has several numbers");
  packets.sort((a, b) => a.revision.length - b.revision.length || (a.revision < b.revision ? -1 : 1));
  for (const [at, text] of typed.entries())
    if (!JSON.stringify(packets[at]?.content ?? null).includes(text))
      wrong.push(`revision ${at + 1} is not of ${text}`);
  const newest = packets.at(-1)?.revision;
  if (!(await panel.locator(".deal-footer").innerText()).includes(`revision ${newest},`))
    wrong.push(`${newest} is not shown as the last packet`);
  return wrong;
}
