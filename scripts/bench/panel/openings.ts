import type { Page } from "playwright-core";

const turns = 11;

/** Milliseconds since the page was asked for, of each opening. */
export type Openings = {
  panel: { painted: number[]; usable: number[] };
  plain: { usable: number[] };
  empty: { painted: number[] };
};

/** Opens the panel, the plain form and the empty page in the same place, turn about; the first of each is not counted. */
export async function openings(
  panel: Page,
  addressOf: (path: string) => string,
  deal: { questions: number; checklist: string },
): Promise<Openings> {
  const plain = `plain.html#${encodeURIComponent(JSON.stringify([deal.questions, deal.checklist]))}`;
  const opened: Openings = {
    panel: { painted: [], usable: [] },
    plain: { usable: [] },
    empty: { painted: [] },
  };
  const open = async (path: string): Promise<void> => {
    await panel.goto("about:blank");
    await panel.goto(addressOf(path));
  };
  await panel.addInitScript(watchUsable);
  for (let turn = 0; turn <= turns; turn++) {
    await open("empty.html");
    const empty = await paintedAt(panel);
    await open(plain);
    const plainUsable = await usableAt(panel);
    await open("extension/panel/index.html");
    const ours = { usable: await usableAt(panel), painted: await paintedAt(panel) };
    if (turn === 0) continue;
    opened.empty.painted.push(empty);
    opened.plain.usable.push(plainUsable);
    opened.panel.painted.push(ours.painted);
    opened.panel.usable.push(ours.usable);
  }
  return opened;
}

async function paintedAt(page: Page): Promise<number> {
  const found = await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  );
  return (await found.jsonValue()) ?? Number.NaN;
}

async function usableAt(page: Page): Promise<number> {
  const found = await page.waitForFunction(() => globalThis.usable);
  return (await found.jsonValue()) ?? Number.NaN;
}

declare global {
  var usable: number | undefined;
}

/** Runs in the page: the moment the first question's control can be typed in and is on the screen. */
function watchUsable(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector("[data-field] :is(input, textarea, select):enabled")) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        globalThis.usable = performance.now();
      }),
    );
  });
  observer.observe(document, { subtree: true, childList: true });
}
