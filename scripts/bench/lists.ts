import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { chromiumProgram } from "../../test/support/chromium-program.ts";
import type { Figure } from "../bench.ts";
import { share } from "./figures/share.ts";
import type { GoalName } from "./report/goals.ts";

/** My gaps and search over stored deals, on the disk of a real Chromium. */
export async function bench(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const deals of [10_000, 100_000]) figures.push(...(await withDeals(deals)));
  return figures;
}

async function withDeals(deals: number): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "whitespot-bench-"));
  const shared = { configFile: false, publicDir: false, logLevel: "error" } as const;
  const outDir = join(folder, "page");
  await build({
    ...shared,
    root: join(import.meta.dirname, "lists"),
    base: "./",
    build: { outDir, target: "chrome123" },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  const browser = await chromium.launchPersistentContext(join(folder, "profile"), chromiumProgram());
  /** A page of its own each time: nothing is left in memory from the one before. */
  const onNewPage = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.waitForFunction(() => "lists" in window);
    const result = await work(page);
    await page.close();
    return result;
  };
  try {
    const made = await onNewPage((page) => page.evaluate((count) => window.lists.seed(count), deals));
    const gaps = await onNewPage((page) => page.evaluate(() => window.lists.firstGaps(60)));
    const opened: { ready: number; first: number }[] = [];
    for (let n = 0; n < 9; n++)
      opened.push(await onNewPage((page) => page.evaluate(() => window.lists.ready())));
    const searches = await onNewPage((page) => page.evaluate(() => window.lists.searches()));
    const saves = await onNewPage((page) => page.evaluate(() => window.lists.saves(150)));
    const large = deals > 10_000;
    const at = `${deals.toLocaleString("en")} deals`;
    const ms = (what: string, value: number, goal?: GoalName): Figure => ({
      what: `${at}: ${what}`,
      value,
      unit: "ms",
      goal,
    });
    return [
      ms("first 50 of My gaps, p50", share(gaps, 0.5), large ? "lists-gaps-100000" : "lists-gaps-10000"),
      ms("first 50 of My gaps, p95", share(gaps, 0.95)),
      ms(
        "search ready, p50",
        share(
          opened.map(({ ready }) => ready),
          0.5,
        ),
        large ? "search-ready" : undefined,
      ),
      ms(
        "first answer after opening, p50",
        share(
          opened.map(({ first }) => first),
          0.5,
        ),
      ),
      ms("search, p50", share(searches, 0.5)),
      ms("search, p95", share(searches, 0.95), large ? "search-p95" : undefined),
      { what: `${at}: index`, value: made.bytes / 1e6, unit: "MB" },
      { what: `${at}: terms in it`, value: made.parts.count ?? 0, unit: "" },
      ms("index built in memory", made.built),
      ms("change to acknowledged, p50", share(saves.ours, 0.5)),
      ms("change to acknowledged, p95", share(saves.ours, 0.95), "store-change"),
      {
        what: `${at}: change against raw IndexedDB`,
        value: share(saves.ours, 0.5) / share(saves.plain, 0.5),
        unit: "×",
        goal: "store-raw",
      },
    ];
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
