import { mkdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../test/support/chromium.ts";
import { firstRunPage } from "../test/support/first-run.ts";
import { grantedProfile } from "../test/support/granted-profile.ts";
import { harrow, hobart, openPracticeCrm } from "../test/support/practice-crm.ts";
import { repAt } from "../test/support/rep.ts";
import { changeInCrm, showsDeal } from "../test/support/story.ts";
import { answerTheEssentials } from "../test/support/worked-rep.ts";
import { issue } from "./story.ts";

/** The pictures of docs/a-reps-day.md, from the built extension beside the practice CRM. */
const out = join(import.meta.dirname, "../docs/pictures");
mkdirSync(out, { recursive: true });
const panelSize = { width: 360, height: 860 };

const crm = await openPracticeCrm();
const profile = await grantedProfile();
const browser = await launchChromium({ profile, hosts: crm.hosts });
const page = await browser.context.newPage();
await page.setViewportSize({ width: 1000, height: 860 });

await page.goto(harrow.address);
// The button stands beside the page's own body.
await page.locator("html > div").waitFor({ state: "attached" });
await page.waitForTimeout(1000);
const closed = await page.screenshot();
const panel = await browser.openPanel(page);
await panel.setViewportSize(panelSize);
await showsDeal(panel, harrow);
const stage = { browser, panel };
const folder = await mkdtemp(join(tmpdir(), "whitespot-pictures-"));
await beside("1-first-run.png", [await firstRun()]);
await beside("2-the-button-in-the-page.png", [closed]);
await beside("3-beside-the-deal.png", [await page.screenshot(), await panel.screenshot()]);

await answerTheEssentials(repAt(panel));
await repAt(panel).saved();
await beside("7-goods-that-come.png", await customerPack());
await issue(stage, join(folder, "packet"), "Jo Rivera", "The buyer sends the order on Tuesday");
await panel.keyboard.press("Escape");
await changeInCrm(page, harrow.id, { CloseDate: "2026-12-18", Amount: "240000" });
await panel.evaluate(() => scrollTo(0, 0));
await panel.getByText("240,000").first().waitFor();
const drift = await panel.screenshot();
await panel.getByRole("button", { name: "History", exact: true }).click();
await panel.getByRole("dialog").waitFor();
const history = await panel.screenshot();
await panel.keyboard.press("Escape");

const other = await browser.context.newPage();
await other.goto(hobart.address);
await showsDeal(panel, hobart);
await repAt(panel).choose("job-flags", "Rush");
await repAt(panel).saved();
await panel.getByRole("button", { name: /^My gaps/ }).click();
await panel.getByRole("button", { name: new RegExp(harrow.name) }).waitFor();
const gaps = await panel.screenshot();
await panel.getByRole("button", { name: "Search", exact: true }).click();
await panel.getByRole("searchbox").or(panel.getByRole("combobox")).fill("harow 4512");
await panel.waitForTimeout(800);
const search = await panel.screenshot();
await beside("4-what-changed-and-when.png", [drift, history]);
await beside("5-all-deals.png", [gaps, search]);

await other.goto(crm.elsewhere);
await browser.clickToolbar(other);
await panel.getByRole("button", { name: "Use this page" }).click();
await panel.getByRole("textbox", { name: "Deal" }).waitFor();
const byHand = await panel.screenshot();
await panel.getByRole("button", { name: "Settings" }).click();
await panel.waitForTimeout(500);
await beside("6-any-page.png", [byHand, await panel.screenshot()]);
await browser.close();
await crm.close();
await rm(folder, { recursive: true });

/** The customer pack of the deal in front, and the page its labels are printed from. */
async function customerPack(): Promise<Buffer[]> {
  await panel.getByRole("button", { name: /^Customer pack/ }).click();
  await panel.getByText("How to send goods to us").first().scrollIntoViewIfNeeded();
  const sheet = await panel.screenshot();
  const opened = browser.context.waitForEvent("page");
  await panel.getByRole("button", { name: "Print labels" }).click();
  const labels = await opened;
  await labels.setViewportSize({ width: 1000, height: 860 });
  await labels.getByText(/labels on/).waitFor();
  const printed = await labels.screenshot();
  await labels.close();
  await page.bringToFront();
  await panel.getByRole("button", { name: "Back to the deal" }).click();
  return [sheet, printed];
}

/** Pictures side by side on grey, as one file. */
async function beside(name: string, pictures: Buffer[]): Promise<void> {
  const paper: Page = await browser.context.newPage();
  await paper.setContent(
    `<body style="margin:0;display:inline-flex;gap:20px;padding:20px;background:#e9ebee">${pictures
      .map((picture) => `<img src="data:image/png;base64,${picture.toString("base64")}">`)
      .join("")}`,
  );
  await paper.locator("body").screenshot({ path: join(out, name) });
  await paper.close();
}

/** The first-run page of a fresh installation, at its practice deal. */
async function firstRun(): Promise<Buffer> {
  const fresh = await launchChromium({ firstRun: true });
  const welcome = await firstRunPage(fresh.context);
  await welcome.setViewportSize({ width: 1000, height: 860 });
  await welcome.getByRole("button", { name: "A practice deal" }).click();
  await welcome.getByRole("button", { name: "Open the panel" }).waitFor();
  const picture = await welcome.screenshot();
  await fresh.close();
  return picture;
}
