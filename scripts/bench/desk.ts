import type { Page } from "playwright-core";
import { launchChromium } from "../../test/support/chromium.ts";
import type { Figure } from "../bench.ts";
import { putOpened } from "./desk/put-opened.ts";
import { share } from "./figures/share.ts";

const packets = 10_000;
const turns = 9;

/** The desk page of the built extension (`npm run build`) of somebody who opened 10,000 packet files, each with what was in it. */
export async function bench(): Promise<Figure[]> {
  const chromium = await launchChromium();
  try {
    const page = await chromium.context.newPage();
    const address = chromium.addressOf("extension/desk/index.html");
    const time = async (): Promise<number[]> => {
      const took: number[] = [];
      for (let turn = 0; turn < turns; turn++) took.push(await usable(page, address));
      return took;
    };
    await page.addInitScript(watchUsable);
    await page.goto(address);
    await page.locator(".drop-zone").first().waitFor();
    const empty = await time();
    await putOpened(page, packets);
    const full = await time();
    const built = await page.locator(".desk-packet").count();
    const find = page.getByRole("searchbox");
    await find.fill("HP-40-00");
    const session = await chromium.context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const cost = async (): Promise<number> => {
      const { metrics } = await session.send("Performance.getMetrics");
      return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0);
    };
    const before = await cost();
    const letters = "a12b34c56d";
    for (const letter of letters) await find.press(letter);
    const perKey = ((await cost()) - before) / letters.length;
    const at = `${packets.toLocaleString("en")} packets`;
    return [
      { what: "nothing opened yet: usable, p50", value: share(empty, 0.5), unit: "ms" },
      { what: `${at}: usable, p50`, value: share(full, 0.5), unit: "ms", goal: "desk-usable" },
      { what: `${at}: usable, p95`, value: share(full, 0.95), unit: "ms" },
      { what: `${at}: built of them`, value: built, unit: "" },
      { what: `${at}: script per key in its search`, value: perKey, unit: "ms" },
    ];
  } finally {
    await chromium.close();
  }
}

async function usable(page: Page, address: string): Promise<number> {
  await page.goto("about:blank");
  await page.goto(address);
  await page.waitForFunction(() => "usable" in globalThis);
  return page.evaluate<number>("globalThis.usable");
}

/** Runs in the page: the moment files can be dropped and, where there are any, the first packet can be pressed. */
function watchUsable(): void {
  const page = globalThis as unknown as { usable?: number };
  const observer = new MutationObserver(() => {
    if (document.querySelector(".desk-packet, .desk-empty")) page.usable ??= performance.now();
  });
  addEventListener("DOMContentLoaded", () => observer.observe(document, { subtree: true, childList: true }));
}
