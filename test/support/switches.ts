import type { Page } from "playwright-core";

/** Notes in the panel when each deal's name came to its header, by the clock of the machine. */
export async function watchHeader(panel: Page): Promise<(name: string, since: number) => Promise<number>> {
  await panel.evaluate(() => {
    const names: { name: string; at: number }[] = [];
    new MutationObserver(() => {
      const name = document.querySelector("h1")?.textContent ?? "";
      if (names.at(-1)?.name !== name) names.push({ name, at: Date.now() });
    }).observe(document, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { headerNames: names });
  });
  /** How many ms after `since` the header showed that name. */
  return async (name, since) => {
    const seen = await panel.waitForFunction(
      ([wanted, from]) => {
        const { headerNames } = globalThis as unknown as { headerNames: { name: string; at: number }[] };
        const last = headerNames.at(-1);
        return last?.name === wanted ? Math.max(last.at, from) : 0;
      },
      [name, since] as const,
      { polling: "raf" },
    );
    return Number(await seen.jsonValue()) - since;
  };
}
