import type { CDPSession, Page } from "playwright-core";
import { type Chromium, launchChromium } from "../../test/support/chromium.ts";
import type { Figure } from "../bench.ts";
import { share } from "./figures/share.ts";
import { largePlaybook } from "./manager/large-playbook.ts";

/** The manager page with a playbook of 1,000 questions and 300 conditions: how soon it opens, and what one change costs. */
const opens = 7;
const edits = 20;

export async function bench(): Promise<Figure[]> {
  const chromium = await launchChromium();
  try {
    const page = await chromium.context.newPage();
    // Written for Node by tsx, the functions below name themselves by this.
    await page.addInitScript("globalThis.__name = (one) => one");
    await open(page, chromium, "");
    await page.evaluate(store, largePlaybook());
    const session = await chromium.context.newCDPSession(page);
    // Processor time: what else runs on the machine does not count.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const figures: Figure[] = [];
    for (const [name, hash] of [
      ["one question", "#/questions/receiving/inbound-ship-from"],
      ["all of them", "#/questions/-/inbound-ship-from"],
    ] as const) {
      const opened: number[] = [];
      for (let turn = 0; turn < opens; turn++) opened.push(await open(page, chromium, hash));
      const changed: number[] = [];
      for (let turn = 0; turn < edits; turn++) changed.push(await change(page, session, turn));
      figures.push(
        { what: `opened with ${name}, p50`, value: share(opened, 0.5), unit: "ms", limit: 1000 },
        {
          what: `a change drawn beside ${name}, processor time, p50`,
          value: share(changed, 0.5),
          unit: "ms",
          limit: 50,
        },
        { what: "p95 of that", value: share(changed, 0.95), unit: "ms" },
      );
    }
    return figures;
  } finally {
    await chromium.close();
  }
}

/** Milliseconds from the navigation until the page's heading is there. */
async function open(page: Page, chromium: Chromium, hash: string): Promise<number> {
  await page.goto("about:blank");
  await page.goto(chromium.addressOf(`extension/manager/index.html${hash}`));
  await page.locator("main:not([aria-busy=true]) :is(h1, h2):visible").first().waitFor();
  return page.evaluate(() => performance.now());
}

/** Another level for the question on screen, until it is painted. */
async function change(page: Page, session: CDPSession, turn: number): Promise<number> {
  // What is counted and stored after the last change is not this one's.
  await page.waitForTimeout(800);
  const before = await mainThread(session);
  await page.evaluate(chooseLevel, String((turn % 3) + 1));
  return (await mainThread(session)) - before;
}

async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}

/** Runs in the page. */
async function chooseLevel(level: string): Promise<void> {
  const choices = [...document.querySelectorAll<HTMLSelectElement>("article select")];
  const select = choices.find(({ value, options }) => options.length === 3 && /^[123]$/.test(value));
  if (!select) throw new Error("The question shows no level to choose");
  select.value = level;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}

/** Runs in the page: puts the playbook where the newest version is. */
async function store(content: object): Promise<void> {
  const database = await new Promise<IDBDatabase>((opened) => {
    const request = indexedDB.open("whitespot");
    request.onsuccess = () => opened(request.result);
  });
  const change = database.transaction("playbooks", "readwrite");
  const signed = { publishedAt: "", by: "", note: "", origin: { from: "draft" } };
  change.objectStore("playbooks").put({ number: 2, content, ...signed });
  await new Promise((done) => {
    change.oncomplete = done;
  });
  database.close();
}
