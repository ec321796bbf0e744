import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, launchBrowser } from "../support/browser.ts";
import { harrow, hobart, openPracticeCrm, openWithin, type PracticeCrm } from "../support/practice-crm.ts";
import { type Rep, repAt } from "../support/rep.ts";
import { answerTheEssentials } from "../support/worked-rep.ts";

/** One rep, one profile, several days: each test goes on where the one before ended. */
describe("a rep logging a deal", () => {
  let crm: PracticeCrm;
  let profile: string;
  let browser: Browser;
  let page: Page;
  let panel: Page;
  let rep: Rep;

  async function arrive(): Promise<void> {
    browser = await launchBrowser({ hosts: crm.hosts, profile });
    page = await browser.context.newPage();
    await page.goto(harrow.address);
    panel = await browser.openPanel(page);
    await panel.setViewportSize({ width: 360, height: 900 });
    await panel.locator("h1", { hasText: harrow.name }).waitFor();
    rep = repAt(panel);
  }
  beforeAll(async () => {
    crm = await openPracticeCrm();
    profile = await mkdtemp(join(tmpdir(), "whitespot-rep-"));
    await arrive();
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  });

  it("is asked fourteen questions on a deal nobody has begun, and told how long it takes", async () => {
    await panel.getByText("14 questions, about").waitFor();
    await expect
      .poll(() => panel.locator("[data-field]").first().getAttribute("data-field"))
      .toBe("job-flags");
  });

  it("sees who asks and what goes wrong without the answer", async () => {
    const card = rep.card("promises-made");
    await card.getByText("Unwritten promises come out of margin or out of trust.").waitFor();
    await card.getByText(/For .*Estimating/).waitFor();
  });

  it("finds what the page shows filled in, and marked as coming from there", async () => {
    await rep.choose("job-flags", "Customer-supplied parts");
    await rep.show("inbound-arrival-call");
    const card = rep.card("inbound-arrival-call");
    await expect.poll(() => card.getByLabel("Name", { exact: true }).inputValue()).toBe("J. Rivera");
    await card.getByText("from Salesforce").waitFor();
    await rep.choose("job-flags", "Customer-supplied parts");
    await card.waitFor({ state: "detached" });
  });

  it("answers the essential questions in all four ways, and everything is on the disk before it says saved", async () => {
    await answerTheEssentials(rep);
    await panel.getByText("1 due before handoff").waitFor();
  });

  it("switches to another deal and back: nothing of one shows on the other", async () => {
    await openWithin(page, hobart);
    await panel.locator("h1", { hasText: hobart.name }).waitFor();
    await panel.getByText(/\d+ due before handoff/).waitFor();
    expect(await panel.getByText("DE-4512").count()).toBe(0);
    await rep.choose("job-newness", "Repeat, no change");
    await rep.saved();
    await openWithin(page, harrow);
    await panel.locator("h1", { hasText: harrow.name }).waitFor();
    await panel.getByText("1 due before handoff").waitFor();
    await rep.show("job-newness");
    const isNew = rep.card("job-newness").getByLabel("New", { exact: true });
    await expect.poll(() => isNew.isChecked()).toBe(true);
  });

  it("closes the browser, opens it again, and everything is there", async () => {
    await browser.close();
    await arrive();
    await panel.getByText("1 due before handoff").waitFor();
    await rep.card("customer-po-number").getByText("Waiting on Dana Whitlock").waitFor();
    await rep.show("csm-items");
    await rep.card("csm-items").getByText("Diesel engine 4.5 L, dry").waitFor();
    await rep.show("promises-made");
    await rep.card("promises-made").getByText("To be confirmed with Dana Whitlock").waitFor();
    await rep.show("ship-to");
    const city = rep.card("ship-to").getByLabel("City", { exact: true });
    await expect.poll(() => city.inputValue()).toBe("Baltimore");
    await openWithin(page, hobart);
    await panel.locator("h1", { hasText: hobart.name }).waitFor();
    await rep.show("job-newness");
    const repeat = rep.card("job-newness").getByLabel("Repeat, no change", { exact: true });
    await expect.poll(() => repeat.isChecked()).toBe(true);
  });

  it("issues the packet with a gap only by name and reason, without it once nothing is missing", async () => {
    await openWithin(page, harrow);
    await panel.locator("h1", { hasText: harrow.name }).waitFor();
    await panel.getByRole("button", { name: "Issue packet…" }).click();
    const dialog = panel.getByRole("dialog");
    await dialog.getByLabel("Issued by").fill("Jo Rivera");
    await dialog.getByRole("button", { name: "Issue with gaps" }).click();
    await dialog.getByText("Say why it cannot wait.").waitFor();
    await panel.keyboard.press("Escape");
    await rep.write("customer-po-number", "HM-77310");
    await rep.saved();
    await panel.getByRole("button", { name: "Issue packet…" }).click();
    await dialog.getByLabel("Issued by").fill("Jo Rivera");
    await dialog.getByRole("button", { name: "Issue", exact: true }).click();
    await dialog.getByText(/^HP-\d\d-JR0001$/).waitFor();
    await panel.keyboard.press("Escape");
    await panel.getByText(/Last packet: revision A/).waitFor();
  });

  it("finds the files of the packet again, as they were issued", async () => {
    await panel.getByRole("button", { name: /Last packet: revision A/ }).click();
    const dialog = panel.getByRole("dialog");
    await dialog.getByText(/^HP-\d\d-JR0001$/).waitFor();
    await dialog.getByRole("button", { name: "Save: Receiving" }).waitFor();
    await panel.keyboard.press("Escape");
  });

  it("issues revision B, sees what it changes before, and compares both in a tab", async () => {
    await rep.write("customer-po-number", "HM-77311");
    await rep.saved();
    await panel.getByRole("button", { name: "Issue packet…" }).click();
    const dialog = panel.getByRole("dialog");
    await dialog.getByText("1 change against revision A").first().waitFor();
    await dialog.getByLabel("Why it is issued again").fill("The customer renumbered the order");
    await dialog.getByRole("button", { name: "Issue", exact: true }).click();
    await dialog.getByText("revision B").waitFor();
    await panel.keyboard.press("Escape");
    await panel.getByRole("button", { name: /Last packet: revision B/ }).click();
    await dialog.getByText("SUPERSEDED by B").waitFor();
    await dialog.getByRole("button", { name: "Revision B: compare with…" }).click();
    const tab = browser.context.waitForEvent("page");
    await dialog.getByRole("button", { name: "Open the comparison" }).click();
    const comparison = await tab;
    await comparison.getByRole("row", { name: /Order number HM-77310 HM-77311/ }).waitFor();
    await comparison.getByText("The customer renumbered the order").waitFor();
    await comparison.close();
    await panel.keyboard.press("Escape");
  });
});
