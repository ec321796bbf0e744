import type { Page } from "playwright-core";
import { filesUnder } from "../conventions/source-files.ts";

/** What no state here shows: a page that could not start, an organisation's policy (test/e2e/policy.test.ts), and what a lent page is made of. */
const elsewhere = ["ui/startup-error.css", "manager/by-policy.css", "panel/diagnosis/how-built.css"];

/** Every class that anything on the page has now. */
export const classesOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set([...document.querySelectorAll("[class]")].flatMap((one) => [...one.classList])),
  ]);

/** The style sheets of which nothing was seen: parts of the extension that no state shows. */
export function sheetsUnseen(seen: ReadonlySet<string>): string[] {
  const styles = filesUnder("extension").filter(({ path }) => path.endsWith(".css"));
  return styles
    .filter(({ path }) => !elsewhere.some((one) => path.endsWith(one)))
    .filter(({ code }) => {
      const named = [...code.replace(/@[^{;]*;/g, "").matchAll(/\.([a-z][\w-]*)[^{}]*\{/g)];
      return named.length > 0 && !named.some(([, name = ""]) => seen.has(name));
    })
    .map(({ path }) => path);
}
