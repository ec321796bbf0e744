import type { CDPSession, Page } from "playwright-core";
import { launchChromium } from "../../test/support/chromium.ts";
import type { Figure } from "../bench.ts";
import { share } from "./figures/share.ts";
import { bigPlaybook } from "./manager/big-playbook.ts";

const turns = 9;

/** The manager page of the built extension (`npm run build`) with 1,000 questions, 300 of them with a condition. */
export async function bench(): Promise<Figure[]> {
  const chromium = await launchChromium();
  try {
    const page = await chromium.context.newPage();
    await page.setViewportSize({ width: 1400, height: 900 });
    const address = chromium.addressOf("extension/manager/index.html");
    await page.goto(address);
    await page.locator(".question-card").first().waitFor();
    await page.evaluate(putPlaybook, bigPlaybook(2, 1000, 300));
    await page.addInitScript(watchUsable);
    const opened: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      await page.goto("about:blank");
      await page.goto(`${address}#/questions/quality`);
      await page.waitForFunction(() => "usable" in globalThis);
      opened.push(await page.evaluate<number>("globalThis.usable"));
    }
    const built = await page.locator(".question-card").count();
    return [
      { what: "open to usable, p50", value: share(opened, 0.5), unit: "ms", goal: "manager-usable" },
      { what: "open to usable, p95", value: share(opened, 0.95), unit: "ms" },
      { what: "questions built of 1,000", value: built, unit: "" },
      ...(await edits(page, await chromium.context.newCDPSession(page))),
    ];
  } finally {
    await chromium.close();
  }
}

/** Script of the page's main thread: for a key in a text, and for a change until it is stored and drawn. */
async function edits(page: Page, session: CDPSession): Promise<Figure[]> {
  await session.send("Performance.enable");
  const script = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0);
  };
  const cost = async (work: () => Promise<unknown>): Promise<number> => {
    const before = await script();
    await work();
    return (await script()) - before;
  };
  await page.locator(".question-card").nth(3).click();
  const why = page.getByRole("article").getByLabel("What goes wrong without the answer", { exact: true });
  await why.focus();
  const letters = "abcdefghijklmnopqrst";
  const keys = await cost(async () => {
    for (const letter of letters) await page.keyboard.press(letter);
  });
  await page.waitForTimeout(3000);
  const changes: number[] = [];
  for (let turn = 0; turn < turns; turn++)
    changes.push(
      await cost(async () => {
        await page.getByRole("article").getByRole("checkbox", { name: "Shipping" }).press("Space");
        await page.waitForTimeout(1500);
      }),
    );
  return [
    { what: "script for a key", value: keys / letters.length, unit: "ms", goal: "manager-key" },
    { what: "script for a change, counts and all, p50", value: share(changes, 0.5), unit: "ms" },
  ];
}

/** Runs in the page: the moment the first question can be read and pressed. */
function watchUsable(): void {
  const page = globalThis as unknown as { usable?: number };
  const observer = new MutationObserver(() => {
    if (document.querySelector(".question-card")) page.usable ??= performance.now();
  });
  addEventListener("DOMContentLoaded", () => observer.observe(document, { subtree: true, childList: true }));
}

/** Runs in the page: as if it had been published. */
async function putPlaybook(content: { number: number }): Promise<void> {
  const [info] = await indexedDB.databases();
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(info?.name ?? "");
    request.onsuccess = () => resolve(request.result);
  });
  const change = database.transaction("playbooks", "readwrite");
  const origin = { from: "draft" };
  change
    .objectStore("playbooks")
    .put({ number: content.number, content, publishedAt: "2026-11-22T12:00:00Z", by: "", note: "", origin });
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  database.close();
}
