import type { Page } from "playwright-core";
import { type Browser, launchBrowser, launchGranted } from "./browser.ts";
import { openPracticeCrm, type PracticeCrm, type PracticeDeal } from "./practice-crm.ts";
import { waitFor } from "./wait-for.ts";

export type Story = { crm: PracticeCrm; browser: Browser; page: Page; panel: Page; close(): Promise<void> };

type Options = { granted?: boolean; networkLog?: string };

/** A tab with that deal in front and the real side panel beside it; Salesforce is turned on unless it is not `granted`. */
export async function openStory(
  deal: PracticeDeal,
  { granted = true, ...options }: Options = {},
): Promise<Story> {
  const crm = await openPracticeCrm();
  const launch = granted ? launchGranted : launchBrowser;
  const browser = await launch({ ...options, hosts: crm.hosts });
  const page = await browser.context.newPage();
  await page.goto(deal.address);
  const panel = await browser.openPanel(page);
  // Less than a test may take: then what was waited for is said.
  for (const one of [page, panel]) one.setDefaultTimeout(20_000);
  const close = async (): Promise<void> => {
    await browser.close();
    await crm.close();
  };
  await questionsOf(panel);
  return { crm, browser, page, panel, close };
}

/** The deal's questions are there, not only its name. */
export const questionsOf = (panel: Page): Promise<void> =>
  panel.getByRole("heading", { name: "Due now" }).waitFor();

/** The panel shows this deal and its questions. */
export async function showsDeal(panel: Page, { name }: Pick<PracticeDeal, "name">): Promise<void> {
  await panel.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  await questionsOf(panel);
}

/** Scrolls on until the question's card is built: the panel builds a few screens ahead. */
export const scrollTo = (panel: Page, field: string): Promise<boolean> =>
  waitFor(`the card of ${field}`, async () => {
    await panel.locator(".due-list > div").last().scrollIntoViewIfNeeded();
    return (await panel.locator(`[data-field="${field}"]`).count()) > 0;
  });

/** Types over what a card in sight holds and leaves it; nothing is scrolled, so an answered card stays where it is. */
export async function retype(panel: Page, field: string, text: string): Promise<void> {
  await panel.locator(`[data-field="${field}"]`).locator("input, textarea").first().fill(text);
  await panel.keyboard.press("Tab");
}

/** Saves new values of a record in the practice CRM, by Salesforce's field names, as its edit form does. */
export async function changeInCrm(page: Page, id: string, values: Record<string, string>): Promise<void> {
  // The panel shows a deal it knows before its page has begun.
  await page.waitForFunction("globalThis.practice !== undefined");
  await page.evaluate(
    ([record, changed]) =>
      (globalThis as unknown as { practice: { change(id: string, values: object): void } }).practice.change(
        record,
        changed,
      ),
    [id, values] as const,
  );
}
