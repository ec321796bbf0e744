import type { Bidi } from "./bidi.ts";
import { type InsideContext, type InsideModules, inside } from "./firefox-inside.ts";

/** What Firefox's driver leaves undone of its commands; each takes the command's own parameters. */

declare const ChromeUtils: InsideModules;

type Manager = { NavigableManager: { getBrowsingContextById(id?: string): InsideContext | null } };

/** Gives the keyboard to the page that is clicked or typed in: the driver's clicks and keys do not, unlike a person's. */
export const focusPage = (bidi: Bidi, command: { context?: string }): Promise<void> =>
  inside(bidi, focusInside, command);

/** Shows the named pages in light or dark, a command this Firefox does not know. */
export const setColorScheme = (
  bidi: Bidi,
  command: { contexts?: string[]; features?: object },
): Promise<void> => inside(bidi, colourInside, command);

function focusInside({ context: id }: { context?: string }): void {
  const { NavigableManager } = ChromeUtils.importESModule<Manager>(
    "chrome://remote/content/shared/NavigableManager.sys.mjs",
  );
  const page = NavigableManager.getBrowsingContextById(id)?.embedderElement;
  if (!page || (page.ownerDocument.activeElement === page && page.ownerDocument.hasFocus())) return;
  page.ownerDocument.defaultView?.focus();
  page.focus();
}

function colourInside({ contexts = [], features }: { contexts?: string[]; features?: object }): void {
  const { NavigableManager } = ChromeUtils.importESModule<Manager>(
    "chrome://remote/content/shared/NavigableManager.sys.mjs",
  );
  for (const id of contexts) {
    const context = NavigableManager.getBrowsingContextById(id);
    const scheme = (features as Record<string, string | null>)["prefers-color-scheme"];
    if (context) context.prefersColorSchemeOverride = scheme ?? "none";
  }
}
