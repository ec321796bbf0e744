import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Found = { violations: { id: string; nodes: { html: string }[] }[] };

/** What is right need not be listed. */
const terse = { resultTypes: ["violations"], selectors: false };

/** Dark differs from light in colours alone (a convention the tests hold), so there only they are looked at again. */
const options = {
  // The size of what is pressed is asked for from WCAG 2.2 on; axe leaves it out unless it is told.
  light: { ...terse, rules: { "target-size": { enabled: true } } },
  dark: { ...terse, runOnly: ["color-contrast", "link-in-text-block"] },
};

/**
 * What axe finds against WCAG 2.2 A and AA and its best practices, in light and in dark: one line each. It judges markup and colours,
 * which are the same in both browsers: of the stories "accessibility" has it look in Firefox too, the others in Chromium.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const lines: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    // Colours on their way from one scheme to the other are neither's.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options[colorScheme])})`)) as Found;
    for (const { id, nodes } of violations)
      lines.push(...nodes.map(({ html }) => `${colorScheme}, ${id}: ${html.slice(0, 200)}`));
  }
  await page.emulateMedia({ colorScheme: null });
  return lines;
}

/** How far the page reaches beyond the screen sideways, in CSS pixels. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
