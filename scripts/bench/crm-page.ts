import { readFileSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { CDPSession, Page } from "playwright-core";
import { bundleReading } from "../../test/crm/bundle.ts";
import { worldOf } from "../../test/crm/isolated-world.ts";
import { builtForChrome, type Chromium, launchChromium } from "../../test/support/chromium.ts";
import { grantedProfile } from "../../test/support/granted-profile.ts";
import type { Figure } from "../bench.ts";
import { heavyPage } from "./crm-page/heavy-page.ts";
import { firesTimer, runsCodeOf, tasksWith } from "./crm-page/thread-time.ts";
import { share } from "./figures/share.ts";
import type { GoalName } from "./report/goals.ts";

/**
 * What Whitespot costs the CRM's own page: a heavy page loaded without it, with an extension whose script is empty (the floor: what
 * the browser takes for any script of any extension), and with it, turn about.
 */

const loads = 15;
const traced = 9;
const reads = 10;
const pages = 5;
const site = "https://northfield.lightning.force.com/lightning";
const deal = `${site}/r/Opportunity/006NF0000000147YAA/view`;
const list = `${site}/o/Opportunity/list`;

type Cost = { script: number; layouts: number; heap: number };

const compressed = (name: string): number =>
  gzipSync(readFileSync(join(builtForChrome, "extension/content", name))).length / 1024;

async function openPage(browser: Chromium): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.context.newPage();
  const body = heavyPage();
  await page.route(`${site}/**`, (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
  const session = await browser.context.newCDPSession(page);
  // Processor time: what else runs on the machine does not count.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("HeapProfiler.enable");
  return { page, session };
}

/** Loads the page and lets it rest, so that whatever begins on load has ended. */
async function load({ page, session }: { page: Page; session: CDPSession }, address: string): Promise<Cost> {
  await page.goto("about:blank");
  await page.goto(address);
  await page.waitForTimeout(1200);
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const cost = {
    script: of("ScriptDuration") * 1000,
    layouts: of("LayoutCount"),
  };
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return { ...cost, heap: usedSize / 1024 / 1024 };
}

type Added = { floor: Cost; ours: Cost };

async function added(address: string): Promise<Added> {
  const empty = await withEmptyScript();
  const browsers = [
    await launchChromium(),
    await launchChromium({ profile: await grantedProfile(), built: empty }),
    await launchChromium({ profile: await grantedProfile() }),
  ];
  const costs: Cost[][] = [];
  try {
    const pages = await Promise.all(browsers.map(openPage));
    for (const page of pages) await load(page, address);
    for (let turn = 0; turn < loads; turn++) {
      const inTurn: Cost[] = [];
      for (const page of pages) inTurn.push(await load(page, address));
      costs.push(inTurn);
    }
  } finally {
    for (const browser of browsers) await browser.close();
    await rm(empty, { recursive: true });
  }
  // Of loads side by side: whatever else the machine does slows both.
  const more = (which: number, fact: keyof Cost): number =>
    share(
      costs.map((inTurn) => (inTurn[which]?.[fact] ?? Number.NaN) - (inTurn[0]?.[fact] ?? Number.NaN)),
      0.5,
    );
  const all = (which: number): Cost => ({
    script: more(which, "script"),
    layouts: more(which, "layouts"),
    heap: more(which, "heap"),
  });
  return { floor: all(1), ours: all(2) };
}

/** The extension as it is built, its page script empty. */
async function withEmptyScript(): Promise<string> {
  const built = await mkdtemp(join(tmpdir(), "whitespot-empty-"));
  await cp(builtForChrome, built, { recursive: true });
  await writeFile(join(built, "extension/content/index.js"), "");
  return built;
}

/** Processor time of every task on the page's main thread that runs our code, from the load until the page is at rest. */
async function ownTasks(address: string): Promise<number[]> {
  const browser = await launchChromium({ profile: await grantedProfile() });
  try {
    const { page } = await openPage(browser);
    const took: number[] = [];
    for (let turn = 0; turn <= traced; turn++) {
      await page.goto("about:blank");
      const tasks = await tasksWith(browser, page, runsCodeOf(browser.addressOf("")), async () => {
        await page.goto(address);
        await page.waitForTimeout(1200);
      });
      took.push(tasks.reduce((sum, one) => sum + one, 0));
    }
    // The first load also compiles.
    return took.slice(1);
  } finally {
    await browser.close();
  }
}

/** Each reading in a task of its own, in the extension's own world: any other is denied closed shadow roots, and need not ask for them. */
async function readTimes(): Promise<{ first: number; later: number[] }> {
  const browser = await launchChromium({ profile: await grantedProfile() });
  const firsts: number[] = [];
  const laters: number[] = [];
  try {
    const { page } = await openPage(browser);
    const script = await bundleReading();
    for (let opened = 0; opened < pages; opened++) {
      // As it is a list, nothing of ours reads it beside the reading that is timed.
      await page.goto("about:blank");
      await page.goto(list);
      const world = await worldOf(browser.addressOf(""), page, script);
      const times = await tasksWith(browser, page, firesTimer, () =>
        world.run<void>(`(async () => {
          for (let turn = 0; turn < ${reads + 5}; turn++) {
            await new Promise((wake) => setTimeout(wake, 20));
            crm.adapters[0].read(document, new URL("${deal}"));
          }
        })()`),
      );
      firsts.push(times[0] ?? Number.NaN);
      laters.push(...times.slice(5));
    }
    return { first: share(firsts, 0.5), later: laters };
  } finally {
    await browser.close();
  }
}

/** What a page of 23,000 elements costs more with Whitespot than without it. */
export async function bench(): Promise<Figure[]> {
  const onList = await added(list);
  const onDeal = await added(deal);
  const ownOnList = await ownTasks(list);
  const ownOnDeal = await ownTasks(deal);
  const { first, later } = await readTimes();
  const figure = (what: string, value: number, unit: string, goal?: GoalName): Figure => ({
    what,
    value,
    unit,
    goal,
  });
  return [
    figure("on every page: index.js, compressed", compressed("index.js"), "KB"),
    ...["read.js", "pill.js", "diagnose.js", "attach.js"].map((name) =>
      figure(`on demand: ${name}, compressed`, compressed(name), "KB"),
    ),
    figure("a page that is no deal: tasks that run our script, p50", share(ownOnList, 0.5), "ms", "crm-load"),
    figure(
      "a page that is no deal: tasks that run our script, p95",
      share(ownOnList, 0.95),
      "ms",
      "crm-load",
    ),
    figure("a page that is no deal: script", onList.ours.script, "ms"),
    figure("a page that is no deal: layouts", onList.ours.layouts, "", "crm-layouts"),
    figure("a page that is no deal: heap", onList.ours.heap, "MB", "crm-heap"),
    figure("an empty script: heap", onList.floor.heap, "MB"),
    figure("a deal's page, read: tasks that run our script, p50", share(ownOnDeal, 0.5), "ms"),
    figure("a deal's page, read: script", onDeal.ours.script, "ms"),
    figure("a deal's page, read: layouts", onDeal.ours.layouts, ""),
    figure("a deal's page, read: heap", onDeal.ours.heap, "MB"),
    figure("the first reading of a page, p50", first, "ms"),
    figure("one reading, p50", share(later, 0.5), "ms", "crm-read"),
    figure("one reading, p95", share(later, 0.95), "ms", "crm-read"),
  ];
}
