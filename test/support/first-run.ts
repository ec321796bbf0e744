import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { waitFor } from "./wait-for.ts";

/** The page that opens by itself after the installation. */
export const firstRunPage = (context: BrowserContext, patienceMs?: number): Promise<Page> =>
  waitFor(
    "the first-run page",
    () => context.pages().find((page) => page.url().endsWith("/extension/welcome/index.html")),
    patienceMs,
  );

/** Beside a profile's own files: it does not open there any more, and nobody needs to wait for it. */
const noteIn = (profile: string): string => join(profile, "whitespot-welcomed");

/** Goes through the first run by its last step, so that it stays away from copies of this profile. */
export async function endFirstRun(page: Page, profile: string): Promise<void> {
  await page.getByRole("button", { name: "Ready" }).click();
  await page.getByText("Saved", { exact: true }).waitFor();
  await page.close();
  await writeFile(noteIn(profile), "");
}

/** Closes the first-run page, if one opens in this profile: it would come to the front of what a test opens. */
export async function closeFirstRun(context: BrowserContext, profile: string): Promise<void> {
  if (!existsSync(noteIn(profile))) await (await firstRunPage(context)).close();
}
