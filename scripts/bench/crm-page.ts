import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { CDPSession, Page } from "playwright-core";
import { bundleReading } from "../../test/crm/bundle.ts";
import { openWorld } from "../../test/crm/isolated-world.ts";
import { builtForChrome, type Chromium, launchChromium } from "../../test/support/chromium.ts";
import { grantedProfile } from "../../test/support/granted-profile.ts";
import type { Figure } from "../bench.ts";
import { heavyPage } from "./crm-page/heavy-page.ts";
import { share } from "./figures/share.ts";

/** What Whitespot costs the CRM's own page: a heavy page loaded with it and without it, turn about. */

const loads = 8;
const reads = 50;
const site = "https://northfield.lightning.force.com/lightning";
const deal = `${site}/r/Opportunity/006NF0000000147YAA/view`;
const list = `${site}/o/Opportunity/list`;

type Cost = { mainThread: number; script: number; layouts: number; heap: number };

const compressed = (name: string): number =>
  gzipSync(readFileSync(join(builtForChrome, "extension/content", name))).length / 1024;

async function openPage(browser: Chromium): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.context.newPage();
  const body = heavyPage();
  await page.route(`${site}/**`, (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
  const session = await browser.context.newCDPSession(page);
  await session.send("Performance.enable");
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
    mainThread: of("TaskDuration") * 1000,
    script: of("ScriptDuration") * 1000,
    layouts: of("LayoutCount"),
  };
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return { ...cost, heap: usedSize / 1024 / 1024 };
}

async function added(address: string): Promise<Cost> {
  const with_ = await launchChromium({ profile: await grantedProfile() });
  const without = await launchChromium();
  const costs: { with: Cost[]; without: Cost[] } = { with: [], without: [] };
  try {
    const watched = await openPage(with_);
    const plain = await openPage(without);
    await load(watched, address);
    await load(plain, address);
    for (let turn = 0; turn < loads; turn++) {
      costs.with.push(await load(watched, address));
      costs.without.push(await load(plain, address));
    }
  } finally {
    await with_.close();
    await without.close();
  }
  // The best of each: whatever else the machine does only adds.
  const best = (all: Cost[], fact: keyof Cost): number => Math.min(...all.map((cost) => cost[fact]));
  const less = (fact: keyof Cost): number => best(costs.with, fact) - best(costs.without, fact);
  return {
    mainThread: less("mainThread"),
    script: less("script"),
    layouts: less("layouts"),
    heap: less("heap"),
  };
}

async function readTimes(): Promise<number[]> {
  const browser = await launchChromium();
  try {
    const { page } = await openPage(browser);
    await page.goto(deal);
    const world = await openWorld(page, await bundleReading());
    return await world.run<number[]>(`(async () => {
      const took = [];
      for (let turn = 0; turn < ${reads + 5}; turn++) {
        const since = performance.now();
        crm.adapters[0].read(document, new URL(location.href));
        took.push(performance.now() - since);
        await new Promise((wake) => setTimeout(wake, 20));
      }
      return took.slice(5);
    })()`);
  } finally {
    await browser.close();
  }
}

/** What a page of 23,000 elements costs more with Whitespot than without it. */
export async function bench(): Promise<Figure[]> {
  const onList = await added(list);
  const onDeal = await added(deal);
  const times = await readTimes();
  const figure = (what: string, value: number, unit: string, limit?: number): Figure => ({
    what,
    value,
    unit,
    limit,
  });
  return [
    figure("on every page: index.js, compressed", compressed("index.js"), "KB", 6),
    ...["read.js", "pill.js", "diagnose.js"].map((name) =>
      figure(`on demand: ${name}, compressed`, compressed(name), "KB"),
    ),
    figure("a page that is no deal: main thread", onList.mainThread, "ms", 3),
    figure("a page that is no deal: script", onList.script, "ms"),
    figure("a page that is no deal: layouts", onList.layouts, "", 0),
    figure("a page that is no deal: heap", onList.heap, "MB", 0.2),
    figure("a deal's page, read: main thread", onDeal.mainThread, "ms"),
    figure("a deal's page, read: script", onDeal.script, "ms"),
    figure("a deal's page, read: layouts", onDeal.layouts, ""),
    figure("a deal's page, read: heap", onDeal.heap, "MB"),
    figure("one reading, p50", share(times, 0.5), "ms", 10),
    figure("one reading, p95", share(times, 0.95), "ms"),
  ];
}
