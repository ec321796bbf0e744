import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, launchBrowser, launchGranted } from "../support/browser.ts";
import { openPracticeCrm, openWithin, type PracticeCrm, practiceDeal } from "../support/practice-crm.ts";
import { repAt } from "../support/rep.ts";
import { showsDeal } from "../support/story.ts";

const deal = practiceDeal("Port Ellis Ferries – deck gear");
const origin = new URL(deal.address).origin;
const list = {
  ...deal,
  address: `${origin}/lightning/r/Opportunity/${deal.id}/related/OpportunityLineItems/view`,
};
const account = { ...deal, address: `${origin}/lightning/r/Account/001NF00000000P7YAI/view` };

describe("what a deal's other pages show", () => {
  let crm: PracticeCrm;
  let profile: string;
  let browser: Browser;
  let page: Page;
  let panel: Page;
  const rep = () => repAt(panel);
  const notice = () => panel.getByText("shows only the first rows of the products");
  const rows = () => rep().card("order-lines").locator("details.row-card");
  const shipTo = (part: string) => rep().card("ship-to").getByLabel(part, { exact: true });

  const arrive = async (launch = launchBrowser): Promise<void> => {
    browser = await launch({ profile, hosts: crm.hosts });
    page = await browser.context.newPage();
    await page.goto(deal.address);
    panel = await browser.openPanel(page);
    await showsDeal(panel, deal);
  };
  beforeAll(async () => {
    crm = await openPracticeCrm();
    profile = await mkdtemp(join(tmpdir(), "whitespot-lines-"));
    await arrive(launchGranted);
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  });

  it("is missing on the deal's own page, which says so and where it is", async () => {
    await notice().waitFor();
    expect(await panel.getByRole("link", { name: "Open the full list" }).getAttribute("href")).toBe(
      list.address,
    );
    await rep().show("order-lines");
    await expect.poll(() => rows().count()).toBe(3);
    await rep().card("order-lines").getByText("may not show every product").waitFor();
  });

  it("joins a deal nobody has begun, as soon as its full list was in front", async () => {
    await openWithin(page, list);
    await notice().waitFor({ state: "detached" });
    await openWithin(page, deal);
    await showsDeal(panel, deal);
    await rep().show("order-lines");
    await expect.poll(() => rows().count()).toBe(7);
    expect(await notice().count()).toBe(0);
  });

  it("fills the ship-to of a deal under way from its account's page, which names its deals", async () => {
    await rep().choose("job-newness", "New");
    await rep().saved();
    await openWithin(page, account);
    await panel.getByRole("heading", { name: "Account: Port Ellis Ferries" }).waitFor();
    await panel.getByRole("button", { name: deal.name }).waitFor();
    await openWithin(page, deal);
    await showsDeal(panel, deal);
    await rep().show("ship-to");
    await expect.poll(() => shipTo("Street").inputValue()).toBe("Pier 4, Commercial St");
    await expect.poll(() => shipTo("Postal code").inputValue()).toBe("04101");
    await rep().card("ship-to").getByText("from Salesforce").waitFor();
  });

  it("is all there after the browser was closed, beside a page that shows less", async () => {
    await browser.close();
    await arrive();
    await rep().show("order-lines");
    await expect.poll(() => rows().count()).toBe(7);
    expect(await notice().count()).toBe(0);
    await rep().show("ship-to");
    await expect.poll(() => shipTo("Street").inputValue()).toBe("Pier 4, Commercial St");
  });
});
