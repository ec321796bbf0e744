import { waitFor } from "../../../test/support/wait-for.ts";
import type { KillableBrowser } from "./killable-browser.ts";

/** A busy machine takes thousands of deals in before it can say that one is not there. */
const patienceMs = 60_000;

/** What is to be found by what, and what by nothing any more. */
export type Sought = { there: { by: string; name: string }[]; gone?: string[] };

/** What search in the panel does not find although it is there, and what it finds although it is not. */
export async function searchLosses(
  browser: KillableBrowser,
  { there, gone = [] }: Sought,
): Promise<string[]> {
  const panel = await browser.context.newPage();
  panel.setDefaultTimeout(patienceMs);
  await panel.goto(browser.addressOf("extension/panel/index.html"));
  await panel.getByRole("navigation").getByRole("button", { name: "Search" }).click();
  const search = panel.getByRole("searchbox").or(panel.getByRole("combobox"));
  const listed = panel.locator("main").getByRole("button").or(panel.getByRole("option"));
  const says = async (by: string, what: () => Promise<boolean>): Promise<boolean> => {
    await search.fill(by);
    return waitFor(by, what, patienceMs).catch(() => false);
  };
  const losses: string[] = [];
  for (const { by, name } of there)
    if (!(await says(by, async () => (await listed.filter({ hasText: name }).count()) > 0)))
      losses.push(`search does not find ${name} by ${by}`);
  for (const by of gone) {
    const none = panel.getByRole("heading", { name: `No deal mentions “${by}”.` });
    if (!(await says(by, async () => (await none.count()) > 0))) losses.push(`search finds ${by}`);
  }
  await panel.close();
  return losses;
}
