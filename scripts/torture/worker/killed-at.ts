import type { Page } from "playwright-core";
import { launchGranted } from "../../../test/support/browser.ts";
import { harrow, hobart, openPracticeCrm, openWithin } from "../../../test/support/practice-crm.ts";
import { storedValues } from "../../../test/support/raw-database.ts";
import { repAt } from "../../../test/support/rep.ts";
import { questionsOf, retype, showsDeal } from "../../../test/support/story.ts";
import { waitFor } from "../../../test/support/wait-for.ts";
import { readyForFunctions } from "../panel.ts";
import { panelMessages } from "./messages.ts";

/** When the worker ends: before the message, while it is on its way, or right after it was answered. */
const moments = ["before", "during", "after"] as const;

export type Killed = { tried: number; lost: string[] };

const field = "shipping-label-instructions";

/** Putting a file into a page alone may take half a minute; nothing else does. */
const patience = 60_000;

type Kind = keyof typeof panelMessages;
type Less = {
  kinds?: Kind[];
  at?: readonly (typeof moments)[number][];
  patienceMs?: number;
  /** Does something to the panel before. */
  before?: (panel: Page) => Promise<unknown>;
};

/** Ends the worker at every message between pages, panel and worker: answers are saved, the panel follows, nothing waits for ever. */
export async function killedAtEachMessage(
  times: number,
  { kinds = Object.keys(panelMessages) as Kind[], at = moments, patienceMs = patience, before }: Less = {},
): Promise<Killed> {
  const crm = await openPracticeCrm();
  const browser = await launchGranted({ hosts: crm.hosts });
  const lost: string[] = [];
  let tried = 0;
  try {
    const page = await browser.context.newPage();
    await page.goto(harrow.address);
    const panel = await browser.openPanel(page);
    await questionsOf(panel);
    await readyForFunctions(panel);
    await repAt(panel).show(field);
    await before?.(panel);
    const session = await panel.context().newCDPSession(panel);
    await session.send("ServiceWorker.enable");
    const stop = (): Promise<unknown> => session.send("ServiceWorker.stopAllWorkers");
    const tabId = await panel.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1);

    for (let time = 0; time < times; time++) {
      for (const kind of kinds)
        for (const moment of kind === "attach" && times === 1 ? (["during"] as const) : at) {
          tried++;
          if (!(await isSettled({ panel, message: panelMessages[kind](tabId), moment, stop, patienceMs })))
            lost.push(`${kind}, worker ended ${moment}: it never settles`);
          const text = `${kind} ${moment} ${time}`;
          await retype(panel, field, text);
          const isStored = async () => (await storedValues(panel, field)).includes(text);
          if (!(await waitFor("the answer", isStored, Math.min(patienceMs, 15_000)).catch(() => false)))
            lost.push(`${kind}, worker ended ${moment}: the answer is not stored`);
        }
      for (const moment of at)
        for (const deal of [hobart, harrow]) {
          tried++;
          if (moment === "before") await stop();
          await openWithin(page, deal);
          if (moment === "during") await stop();
          const isShown = showsDeal(panel, deal).then(
            () => true,
            () => false,
          );
          if (!(await isShown)) lost.push(`another deal in front, worker ended ${moment}: not shown`);
          if (moment === "after") await stop();
        }
      await repAt(panel).show(field);
    }
  } finally {
    await browser.close();
    await crm.close();
  }
  return { tried, lost };
}

type Sent = {
  panel: Page;
  message: object;
  moment: (typeof moments)[number];
  stop: () => Promise<unknown>;
  patienceMs: number;
};

/** Answered, or refused: either way whoever sent it goes on. */
async function isSettled({ panel, message, moment, stop, patienceMs }: Sent): Promise<boolean> {
  if (moment === "before") await stop();
  const sent = panel.evaluate(
    ([what, patience]) =>
      Promise.race([
        chrome.runtime.sendMessage(what).then(
          () => true,
          () => true,
        ),
        new Promise<boolean>((late) => setTimeout(() => late(false), patience)),
      ]),
    [message, patienceMs] as const,
  );
  if (moment === "during") await stop();
  const settled = await sent;
  if (moment === "after") await stop();
  return settled;
}
