import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { harrow } from "../support/practice-crm.ts";
import { rowsOf, storedValues } from "../support/raw-database.ts";
import { repAt } from "../support/rep.ts";
import { savedFile } from "../support/saved-file.ts";
import { openStory, retype, type Story, scrollTo, showsDeal } from "../support/story.ts";
import { waitFor } from "../support/wait-for.ts";

const field = "shipping-label-instructions";
const question = "What must be on the label and papers";

/** Two computers of one rep. */
let home: Story;
let away: Story;
let homePage: Page;
let awayPage: Page;
let fromHome: string;
beforeAll(async () => {
  home = await openStory(harrow);
  away = await openStory(harrow);
  for (const { panel } of [home, away]) await scrollTo(panel, field);
});
afterAll(async () => {
  await home?.close();
  await away?.close();
});

/** Only what the panel itself has saved is in a backup. */
async function answer({ page, panel }: Story, text: string): Promise<void> {
  await page.bringToFront();
  await retype(panel, field, text);
  await repAt(panel).saved();
  await expect.poll(() => storedValues(panel, field)).toEqual([text]);
}
/** The answered question, in its department's fold. */
async function openLine({ page, panel }: Story): Promise<void> {
  await page.bringToFront();
  await showsDeal(panel, harrow);
  const fold = panel.locator("details", { hasText: /^Shipping/ });
  await fold.locator("summary").first().click();
  await panel.locator("summary", { hasText: question }).click();
  await repAt(panel).card(field).waitFor();
}
async function openBackup({ browser }: Story): Promise<Page> {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(browser.addressOf("extension/backup/index.html"));
  await page.getByRole("heading", { name: "Save a backup" }).waitFor();
  return page;
}
const save = async ({ browser }: Story, page: Page): Promise<string> => {
  await page.bringToFront();
  const file = await savedFile(browser, () => page.getByRole("button", { name: "Save a backup" }).click());
  expect(file.name).toMatch(/^whitespot-backup-\d{4}-\d\d-\d\d\.zip$/);
  return file.path;
};
const choose = (page: Page, buffer: Buffer) =>
  page
    .getByLabel("Choose a backup file")
    .setInputFiles({ name: "backup.zip", mimeType: "application/zip", buffer });
const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const fits = async (page: Page): Promise<void> => {
  expect(await violationsOn(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 1200, height: 900 });
};

it("is reached from the settings, says that there is no backup yet, and saves one", async () => {
  await answer(home, "As first written");
  await home.panel.getByRole("button", { name: "Settings" }).click();
  await home.panel.getByRole("button", { name: "Save or restore a backup" }).click();
  homePage = await waitFor("the backup page", () =>
    home.browser.context.pages().find((one) => one.url().endsWith("extension/backup/index.html")),
  );
  homePage.setDefaultTimeout(20_000);
  await shows(homePage, "No backup yet.");
  await fits(homePage);
  fromHome = await save(home, homePage);
  await shows(homePage, /^Saved as whitespot-backup-/);
  await shows(homePage, "Last backup: today.");
  await openLine(home);
});

it("shows on another computer what is in it, and merges it", async () => {
  awayPage = await openBackup(away);
  await choose(awayPage, await readFile(fromHome));
  await shows(awayPage, "deal is only in the backup");
  expect(await rowsOf(awayPage, "answers")).toEqual([]);
  await fits(awayPage);
  await awayPage.getByRole("button", { name: "Merge" }).click();
  await shows(awayPage, "Merged.");
  expect(await storedValues(awayPage, field)).toEqual(["As first written"]);
});

it("lists what was changed on both, with both values, and keeps both in the history", async () => {
  await openLine(away);
  await answer(away, "Changed on the road");
  const fromAway = await readFile(await save(away, awayPage));
  await answer(home, "Changed at home");
  await homePage.bringToFront();
  await choose(homePage, fromAway);
  await homePage.getByRole("heading", { name: "1 value was changed in both" }).waitFor();
  const conflict = homePage.locator("fieldset", { hasText: harrow.name });
  await conflict.getByText("Changed at home").waitFor();
  await fits(homePage);
  await conflict.getByText("Changed on the road").click();
  await homePage.getByRole("button", { name: "Merge" }).click();
  await shows(homePage, "Merged.");
  expect(await storedValues(homePage, field)).toEqual(["Changed on the road"]);
  const history = JSON.stringify(await rowsOf(homePage, "history"));
  for (const text of ["As first written", "Changed at home", "Changed on the road"])
    expect(history).toContain(text);
});

it("changes nothing for a file that is cut, altered or something else, and says which", async () => {
  const before = await rowsOf(homePage, "answers");
  const whole = await readFile(fromHome);
  const altered = Buffer.from(whole);
  altered[200] = (altered[200] as number) ^ 1;
  for (const [file, sentence] of [
    [whole.subarray(0, -9), /^The file is cut off/],
    [altered, /^The file was damaged or altered/],
    [Buffer.from("<html>"), "This is no backup of Whitespot."],
  ] as const) {
    await choose(homePage, file);
    await shows(homePage, sentence);
    await shows(homePage, "Nothing was changed.");
  }
  await fits(homePage);
  expect(await rowsOf(homePage, "answers")).toEqual(before);
});

it("puts a backup in the place of everything after saving what was there, and other pages go on with it", async () => {
  await choose(homePage, await readFile(fromHome));
  await homePage.getByRole("button", { name: "Replace everything…" }).click();
  const dialog = homePage.getByRole("dialog");
  await dialog.getByText("First a backup of what is here now is saved").waitFor();
  const saved = await savedFile(home.browser, () =>
    dialog.getByRole("button", { name: "Save what is here, then replace" }).click(),
  );
  await shows(homePage, "Everything is as it was in the backup.");
  expect(await storedValues(homePage, field)).toEqual(["As first written"]);
  await home.panel.getByRole("heading", { name: "A backup was restored" }).waitFor();
  await home.page.bringToFront();
  await home.panel.getByRole("button", { name: "Reload" }).click();
  await showsDeal(home.panel, harrow);
  // And what was there comes back.
  await choose(homePage, await readFile(saved.path));
  await homePage.getByRole("button", { name: "Merge" }).click();
  await shows(homePage, "Merged.");
  expect(await storedValues(homePage, field)).toEqual(["Changed on the road"]);
});
