import type { CDPSession, Page } from "playwright-core";
import { axeOn, colourRules, inDark, sidewaysScroll, sizeRule } from "../support/axe.ts";
import { controlsLostInForcedColours, motionLeft, unseenFocus } from "./in-page.ts";
import { findNewLooks, findTightTargets } from "./new-looks.ts";

/** Looks of text that were judged already, in light and in dark. */
export type Known = Set<number>;

/**
 * What keeps somebody from using the page as it stands, one line each: by axe, by the names a screen reader says, on narrow screens,
 * with colours forced, with motion reduced and by the keyboard. `widths` in CSS pixels; the page is looked at in the first.
 */
export async function problemsOn(page: Page, widths: readonly number[], known: Known): Promise<string[]> {
  const problems = [...(await byAxe(page, known)), ...(await nameless(page))];
  problems.push(...(await page.evaluate(motionLeft)));
  const { height = 900 } = page.viewportSize() ?? {};
  const [first = 0, ...others] = widths;
  for (const width of [first, ...others]) {
    if (width !== first) await page.setViewportSize({ width, height });
    const wide = await sidewaysScroll(page);
    if (wide > 0) problems.push(`${wide} px too wide at ${width} px`);
  }
  if (others.length > 0) await page.setViewportSize({ width: first, height });
  await page.emulateMedia({ forcedColors: "active" });
  problems.push(...(await page.evaluate(controlsLostInForcedColours)));
  await page.emulateMedia({ forcedColors: null });
  // A key first: a browser shows where the focus is to whoever uses the keyboard.
  await page.keyboard.press("Shift+Tab");
  problems.push(...(await page.evaluate(unseenFocus)));
  return problems;
}

/** What is wrong with the markup, wherever it is; with sizes where they could be; with colours where they are new. */
async function byAxe(page: Page, known: Known): Promise<string[]> {
  const problems = await axeOn(page);
  if ((await page.evaluate(findTightTargets)) > 0)
    problems.push(...(await axeOn(page, { only: [sizeRule], within: "tightTargets" })));
  const colours = async (): Promise<string[]> => {
    const looks = await page.evaluate(findNewLooks, [...known]);
    for (const look of looks) known.add(look);
    return looks.length > 0 ? axeOn(page, { only: colourRules, within: "newLooks" }) : [];
  };
  problems.push(...(await colours()), ...(await inDark(page, colours)));
  return problems;
}

/** What a screen reader says the name of, by its role in the browser's own tree. */
const named = new Set(
  `button link textbox searchbox combobox checkbox radio switch slider spinbutton listbox option menuitem tab image img dialog
  alertdialog DisclosureTriangle Iframe meter progressbar Date InputTime Canvas`.split(/\s+/),
);

const sessions = new WeakMap<Page, CDPSession>();

/** What has no name in the tree the browser gives to screen readers. */
async function nameless(page: Page): Promise<string[]> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes.flatMap(({ ignored, role, name, properties = [] }) => {
    const has = (property: string) => properties.some(({ name, value }) => name === property && value.value);
    const isAsked = named.has(role?.value) || (has("focusable") && has("editable"));
    return !ignored && isAsked && !name?.value?.trim() ? [`a ${role?.value} without a name`] : [];
  });
}
