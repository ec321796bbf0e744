import type { Page } from "playwright-core";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { controlsLostInForcedColours, motionLeft, unseenFocus } from "./in-page.ts";

/**
 * What keeps somebody from using the page as it stands, one line each: by axe, by the names a screen reader says, on narrow screens,
 * with colours forced, with motion reduced and by the keyboard. `widths` in CSS pixels; the page is looked at in the first.
 */
export async function problemsOn(page: Page, widths: readonly number[]): Promise<string[]> {
  const problems = await violationsOn(page);
  problems.push(...(await nameless(page)), ...(await page.evaluate(motionLeft)));
  const { height = 900 } = page.viewportSize() ?? {};
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    const wide = await sidewaysScroll(page);
    if (wide > 0) problems.push(`${wide} px too wide at ${width} px`);
  }
  await page.setViewportSize({ width: widths[0] as number, height });
  await page.emulateMedia({ forcedColors: "active" });
  problems.push(...(await page.evaluate(controlsLostInForcedColours)));
  await page.emulateMedia({ forcedColors: null });
  // A key first: a browser shows where the focus is to whoever uses the keyboard.
  await page.keyboard.press("Shift+Tab");
  problems.push(...(await page.evaluate(unseenFocus)));
  return problems;
}

/** What a screen reader says the name of, by its role in the browser's own tree. */
const named = new Set(
  `button link textbox searchbox combobox checkbox radio switch slider spinbutton listbox option menuitem tab image img dialog
  alertdialog DisclosureTriangle Iframe meter progressbar Date InputTime Canvas`.split(/\s+/),
);

/** What has no name in the tree the browser gives to screen readers. */
async function nameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes.flatMap(({ ignored, role, name, properties = [] }) => {
    const has = (property: string) => properties.some(({ name, value }) => name === property && value.value);
    const isAsked = named.has(role?.value) || (has("focusable") && has("editable"));
    return !ignored && isAsked && !name?.value?.trim() ? [`a ${role?.value} without a name`] : [];
  });
}
