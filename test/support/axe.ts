import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Found = { violations: { id: string; nodes: { html: string }[] }[] };

/** Dark differs from light in these alone (a convention the tests hold), so there only they are looked at again. */
export const colourRules = ["color-contrast", "link-in-text-block"];
/** The size of what is pressed is asked for from WCAG 2.2 on; axe leaves it out unless it is told. */
export const sizeRule = "target-size";

type Asked = {
  /** Only these rules; all but those of `colourRules` and `sizeRule` otherwise. */
  only?: string[];
  /** Only what is in that list of elements of the page's own; the whole page otherwise. */
  within?: "newLooks" | "tightTargets";
};

declare global {
  interface Window {
    axe?: { run: (context: unknown, options: object) => Promise<Found> };
    newLooks?: Element[];
    tightTargets?: Element[];
  }
}

/** What axe finds there, one line each. It is brought into the page once: that takes longer than most of what it does there. */
export async function axeOn(page: Page, { only, within }: Asked = {}): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe);
  const rest = Object.fromEntries([...colourRules, sizeRule].map((rule) => [rule, { enabled: false }]));
  const options = {
    // What is right need not be listed.
    resultTypes: ["violations"],
    selectors: false,
    ...(only ? { runOnly: only } : { rules: rest }),
  };
  const { violations } = await page.evaluate(
    async ([options, within]) => {
      // Colours on their way from one scheme to the other are neither's; what never ends is not waited for, and what is called off has ended.
      const ending = document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(ending.map(({ finished }) => finished));
      const context = within ? { include: window[within] } : document;
      return (window.axe as NonNullable<Window["axe"]>).run(context, options);
    },
    [options, within] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** What `look` gives with the page in dark. */
export async function inDark(page: Page, look: () => Promise<string[]>): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const lines = await look();
  await page.emulateMedia({ colorScheme: null });
  return lines.map((line) => `dark, ${line}`);
}

/**
 * What axe finds against WCAG 2.2 A and AA and its best practices, in light and in dark: one line each. It judges markup and colours,
 * which are the same in both browsers: only the story "accessibility" has it look in Firefox too.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  const everything = [...(await axeOn(page)), ...(await axeOn(page, { only: [...colourRules, sizeRule] }))];
  return [...everything, ...(await inDark(page, () => axeOn(page, { only: colourRules })))];
}

/** How far the page reaches beyond the screen sideways, in CSS pixels. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
