import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What has the focus: its question in the panel, its words as they are read out, and whether one sees that it has it. */
export type Focused = {
  field: string | null;
  words: string;
  html: string;
  outlined: boolean;
  nowhere: boolean;
};

/** A person without a pointer at that page, which may still have to open: every step is a key. */
export function keyboardOn(page: () => Page) {
  const focused = (): Promise<Focused> =>
    page().evaluate(() => {
      const element = document.activeElement;
      const { labels } = element as HTMLInputElement;
      const words = element?.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element?.textContent;
      // A date is several stops in one; the browser rings the one within it.
      const isDate = element?.getAttribute("type") === "date";
      const drawn = [element, labels?.[0], element?.parentElement].filter((one) => one instanceof Element);
      return {
        field: element?.closest("[data-field]")?.getAttribute("data-field") ?? null,
        words: (words ?? "").trim(),
        html: element?.outerHTML.slice(0, 160) ?? "",
        outlined: isDate || drawn.some((one) => getComputedStyle(one).outlineStyle !== "none"),
        nowhere: element === null || element === document.body,
      };
    });

  /** A key that does something. Whatever it does, the focus is somewhere afterwards, so that the next key means something. */
  async function press(key: string): Promise<void> {
    await page().keyboard.press(key);
    await expect.poll(async () => (await focused()).nowhere, { message: `nowhere after ${key}` }).toBe(false);
  }

  /** A page that has just come to the front draws its ring a moment later, one that has lost the keyboard when it has it again. */
  async function seen(): Promise<boolean> {
    if (!(await page().evaluate(() => document.hasFocus()))) await page().keyboard.press("Shift");
    return (await focused()).outlined;
  }

  /** Tabs on until the focus is there: like a person, without ever going past the end twice. What was passed could be seen. */
  async function tabTo(what: string, there: (now: Focused) => boolean, key = "Tab"): Promise<Focused> {
    const passed: string[] = [];
    for (let step = 0; step < 300; step++) {
      await page().keyboard.press(key);
      const now = await focused();
      if (!now.nowhere && !now.outlined)
        await expect.poll(seen, { message: `the focus shows at ${now.html}` }).toBe(true);
      if (there(now)) return now;
      passed.push(now.words.slice(0, 30));
    }
    throw new Error(`No ${what} on the way by keyboard, only ${passed.slice(0, 40).join(" | ")}`);
  }

  return { focused, press, tabTo, type: (text: string) => page().keyboard.type(text) };
}
