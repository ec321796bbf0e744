import { afterAll, beforeAll, expect, it } from "vitest";
import { parseFront } from "../../extension/messages/front.ts";
import { type Browser, launchGranted } from "../support/browser.ts";
import { harrow, hobart, openPracticeCrm, openWithin, type PracticeCrm } from "../support/practice-crm.ts";

let crm: PracticeCrm;
let browser: Browser;
beforeAll(async () => {
  crm = await openPracticeCrm();
  browser = await launchGranted({ hosts: crm.hosts });
});
afterAll(async () => {
  await browser?.close();
  await crm?.close();
});

/** The names of the deals that open tabs show, asked from a page of the extension that closes again. */
async function dealsSeen(): Promise<string[]> {
  const own = await browser.context.newPage();
  await own.goto(browser.addressOf("extension/manager/index.html"));
  const session = await own.evaluate(() => chrome.storage.session.get(null));
  await own.close();
  const fronts = Object.values(session).map(parseFront);
  return fronts.flatMap((front) => (front.kind === "record" ? (front.record.name ?? []) : []));
}

/** Every button of ours in the page, by its host; what was there before the update is marked. */
const buttons = "[...document.querySelectorAll('html > div')].map((one) => one.title || 'shown')";
const markButton = "document.querySelector('html > div').title = 'of the old version'";

it("goes on reading an open page after an update, and leaves no error in it", async () => {
  const page = await browser.context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(harrow.address);
  await expect.poll(dealsSeen).toEqual([harrow.name]);
  await expect.poll(() => page.evaluate(buttons)).toEqual(["shown"]);
  await page.evaluate(markButton);

  await browser.update();
  // The button of the old version listens to nobody any more.
  await expect.poll(() => page.evaluate(buttons)).toEqual(["shown"]);
  await expect.poll(dealsSeen).toEqual([harrow.name]);
  await page.bringToFront();
  await openWithin(page, hobart);
  await expect.poll(dealsSeen).toEqual([hobart.name]);
  expect(complaints).toEqual([]);
});
