import type { Page } from "playwright-core";
import { share } from "../figures/share.ts";

/** Milliseconds. `script`: of one key on the page's main thread, of several bursts the one in the middle: a pause saves. */
export type Typing = { script: number; toPaint: number[]; acknowledged: number[] };

const letters = "abcdefgh";
const keys = 40;
const changes = 20;

/** Types in the first text the panel shows, then changes it over and over. */
export async function typing(panel: Page): Promise<Typing> {
  const session = await panel.context().newCDPSession(panel);
  await session.send("Performance.enable");
  const script = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0);
  };
  const control = panel.locator('[data-field] :is(input[type="text"], textarea)').first();
  await control.focus();
  const bursts: number[] = [];
  for (let burst = 0; burst < 5; burst++) {
    const before = await script();
    for (const letter of letters) await panel.keyboard.press(letter);
    bursts.push(((await script()) - before) / letters.length);
  }
  await panel.evaluate(watchKeys);
  for (let key = 0; key < keys; key++) {
    await panel.keyboard.press(letters[key % letters.length] as string);
    await panel.waitForFunction((done) => globalThis.keysPainted.length > done, key);
  }
  const toPaint = await panel.evaluate(() => globalThis.keysPainted);
  await panel.evaluate(watchSaved);
  for (let change = 0; change < changes; change++) {
    await control.focus();
    await panel.keyboard.press("k");
    await panel.keyboard.press("Tab");
    await panel.waitForFunction((done) => globalThis.saved.length > done, change);
  }
  const acknowledged = await panel.evaluate(() => globalThis.saved);
  await session.detach();
  return { script: share(bursts, 0.5), toPaint, acknowledged };
}

declare global {
  /** From a key to the picture with it. */
  var keysPainted: number[];
  /** From leaving a control to "Saved". */
  var saved: number[];
}

/** Runs in the page. */
function watchKeys(): void {
  globalThis.keysPainted = [];
  addEventListener("keydown", ({ timeStamp }) =>
    requestAnimationFrame(() => setTimeout(() => globalThis.keysPainted.push(performance.now() - timeStamp))),
  );
}

/** Runs in the page. */
function watchSaved(): void {
  globalThis.saved = [];
  let left: number | null = null;
  addEventListener("focusout", ({ timeStamp }) => {
    left = timeStamp;
  });
  new MutationObserver(() => {
    if (left === null || !document.querySelector(".saved svg")) return;
    globalThis.saved.push(performance.now() - left);
    left = null;
  }).observe(document.body, { subtree: true, childList: true });
}
