import type { Page } from "playwright-core";
import { chainBreaks, type HistoryEntry } from "../../../src/checklist/history.ts";
import { launchChromium } from "../../../test/support/chromium.ts";
import { harrow, openPracticeCrm } from "../../../test/support/practice-crm.ts";
import { rowsOf, storedAnswers } from "../../../test/support/raw-database.ts";
import { repAt } from "../../../test/support/rep.ts";
import { questionsOf, scrollTo } from "../../../test/support/story.ts";
import { waitFor } from "../../../test/support/wait-for.ts";
import { shiftClock } from "../clocks/shift-clock.ts";
import { readyForFunctions } from "../panel.ts";
import { type Step, table, texts, work } from "./work.ts";

/** `spoiled`: what is counted once something was taken away on purpose. */
export type Outcome = { edits: number; lost: string[]; spoiled: string[] };

type Below = (most: number) => number;

/**
 * So many real panels, each in a window of its own beside the same deal, all at work at once; `clocksOff`: by how many ms each clock is
 * wrong; `spoil` takes something away after it was counted.
 */
export async function severalPanels(
  count: number,
  steps: number,
  below: Below,
  clocksOff: number[] = [],
  spoil?: (panel: Page) => Promise<unknown>,
): Promise<Outcome> {
  const crm = await openPracticeCrm();
  const browser = await launchChromium({ hosts: crm.hosts });
  try {
    const page = await browser.context.newPage();
    await page.goto(harrow.address);
    const panels = [await browser.openPanel(page)];
    await questionsOf(panels[0] as Page);
    await repAt(panels[0] as Page).choose("job-flags", "Customer-supplied parts");
    while (panels.length < count) panels.push(await another(panels.length));
    for (const [number, panel] of panels.entries()) {
      await readyForFunctions(panel);
      await shiftClock(panel, clocksOff[number] ?? 0);
      for (const field of [texts[0], table, texts[1]]) await scrollTo(panel, field);
    }
    const written: Step[] = [];
    for (let number = 0; number < steps; number++)
      await Promise.all(
        panels.map(async (panel, by) => {
          const step = next(`${number}.${by} of ${count}`, below);
          if ((await work(panel, step)) && "text" in step) written.push(step);
        }),
      );
    await work(panels[0] as Page, { kind: "issue" });
    const lost = await lostIn(panels, written);
    await spoil?.(panels[0] as Page);
    return { edits: written.length, lost, spoiled: spoil ? await lostIn(panels, written) : [] };

    /** Another of the addresses Salesforce gives the record, so that the tabs can be told apart. */
    async function another(number: number): Promise<Page> {
      const address = `${harrow.address.replace("/Opportunity/", "/")}?window=${number}`;
      const opening = browser.context.waitForEvent("page");
      await (panels[0] as Page).evaluate((url) => chrome.windows.create({ url }), address);
      const opened = await opening;
      await opened.waitForURL(address);
      const panel = await browser.openPanel(opened);
      await questionsOf(panel);
      return panel;
    }
  } finally {
    await browser.close();
    await crm.close();
  }
}

function next(text: string, below: Below): Step {
  const field = texts[below(texts.length)] as string;
  const kinds: Step[] = [
    { kind: "write", field, text: `text ${text}` },
    { kind: "write", field, text: `text ${text}` },
    { kind: "write", field, text: `text ${text}` },
    { kind: "clear", field },
    { kind: "undo" },
    { kind: "add-row", text: `row ${text}` },
    { kind: "add-row", text: `row ${text}` },
    { kind: "remove-row" },
  ];
  return kinds[below(kinds.length)] as Step;
}

/** Edits that are in no history, answers that are not what the history says last, chains that break, panels that show another thing. */
async function lostIn(panels: Page[], steps: Step[]): Promise<string[]> {
  const [first] = panels as [Page];
  const history = (await rowsOf(first, "history")) as HistoryEntry[];
  history.sort((a, b) => a.seq - b.seq);
  const whole = JSON.stringify(history.map((link) => link.new));
  const lost = steps.flatMap((step) =>
    "text" in step && !whole.includes(step.text) ? [`${step.text} is nowhere`] : [],
  );
  for (const { kind, from } of chainBreaks(history)) lost.push(`history ${kind} from ${from}`);
  for (const field of texts) {
    const [answer] = await storedAnswers(first, field);
    const last = history.filter((entry) => entry.field === field).at(-1)?.new ?? null;
    if (JSON.stringify(answer ?? null) !== JSON.stringify(last))
      lost.push(`${field} is not what its history says`);
    const text = answer && "value" in answer ? String(answer.value) : "";
    for (const [by, panel] of panels.entries()) {
      // Once answered it may have moved to its department's fold.
      await repAt(panel).show(field);
      const shown = () => panel.locator(`[data-field="${field}"] textarea`).first().inputValue();
      if (!(await waitFor("the panel", async () => (await shown()) === text).catch(() => false)))
        lost.push(`panel ${by} shows "${await shown()}" and not "${text}" for ${field}`);
    }
  }
  const rows = await storedAnswers(first, table);
  const stored = rows.flatMap((answer) => ("value" in answer ? (answer.value as unknown[]) : [])).length;
  for (const [by, panel] of panels.entries()) {
    await repAt(panel).show(table);
    const shown = () => panel.locator(`[data-field="${table}"] details`).count();
    if (!(await waitFor("the rows", async () => (await shown()) === stored).catch(() => false)))
      lost.push(`panel ${by} shows ${await shown()} rows of ${stored}`);
  }
  return lost;
}
