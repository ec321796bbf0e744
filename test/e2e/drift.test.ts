import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, launchGranted } from "../support/browser.ts";
import { harrow, openPracticeCrm, type PracticeCrm } from "../support/practice-crm.ts";
import { removeRaw, rowsOf } from "../support/raw-database.ts";
import { type Rep, repAt } from "../support/rep.ts";

type Values = Record<string, unknown>;

/** One deal, one day: somebody else changes it in Salesforce while the rep works on it. Each test goes on from the one before. */
describe("a deal that changes in Salesforce", () => {
  let crm: PracticeCrm;
  let browser: Browser;
  let page: Page;
  let panel: Page;
  let rep: Rep;
  beforeAll(async () => {
    crm = await openPracticeCrm();
    browser = await launchGranted({ hosts: crm.hosts });
    page = await browser.context.newPage();
    await page.goto(harrow.address);
    panel = await browser.openPanel(page);
    await panel.setViewportSize({ width: 360, height: 900 });
    await panel.locator("h1", { hasText: harrow.name }).waitFor();
    rep = repAt(panel);
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.close();
  });

  const saveInCrm = (values: Values) =>
    page.evaluate(
      ([id, to]) =>
        (globalThis as unknown as { practice: { change(id: string, to: Values): void } }).practice.change(
          id,
          to,
        ),
      [harrow.id, values] as const,
    );
  const ownedBy = (Owner: string) => saveInCrm({ Owner });
  const changed = () => panel.getByRole("region", { name: /^Salesforce changed since/ });
  const inPacket = (revision: string) =>
    panel.getByRole("region", { name: new RegExp(`^Packet ${revision} says otherwise`) });
  const owner = () => changed().locator(".drift-line", { hasText: "Called on arrival" });
  const field = "inbound-arrival-call";
  const dialog = () => panel.getByRole("dialog");

  it("follows it without a word until the rep has begun", async () => {
    await saveInCrm({ Name: `${harrow.name} (2)`, Owner: "Kim Dunn" });
    await panel.locator("h1", { hasText: "(2)" }).waitFor();
    await rep.choose("job-flags", "Customer-supplied parts");
    await rep.saved();
    await rep.show(field);
    expect(await rep.card(field).getByLabel("Name", { exact: true }).inputValue()).toBe("Kim Dunn");
    expect(await changed().count()).toBe(0);
  });

  it("says what was and what is, and stays quiet once the rep keeps theirs until it changes again", async () => {
    await ownedBy("S. Lund");
    await owner().waitFor();
    expect(await owner().locator("dd").allTextContents()).toEqual(["Kim Dunn", "S. Lund"]);
    await rep.card(field).getByText("Salesforce shows: S. Lund").waitFor();
    await owner()
      .getByRole("button", { name: /^Keep mine/ })
      .click();
    await changed().waitFor({ state: "detached" });
    await ownedBy("J. Rivera");
    await owner().waitFor();
    expect(await owner().locator("dd").allTextContents()).toEqual(["Kim Dunn", "J. Rivera"]);
  });

  it("takes it when told to, also after the panel was closed meanwhile", async () => {
    await panel.reload();
    await owner()
      .getByRole("button", { name: /^Take it/ })
      .click();
    await changed().waitFor({ state: "detached" });
    await rep.show(field);
    await expect
      .poll(() => rep.card(field).getByLabel("Name", { exact: true }).inputValue())
      .toBe("J. Rivera");
  });

  it("never touches what was typed, and calls it no news", async () => {
    await rep.fill(field, { Name: "Jo Rivera", Phone: "+1 513 555 0142" });
    await rep.saved();
    await rep.card(field).getByText("Salesforce shows: J. Rivera").waitFor();
    expect(await changed().count()).toBe(0);
    await ownedBy("S. Lund");
    await owner().waitFor();
    expect(await rep.card(field).getByLabel("Name", { exact: true }).inputValue()).toBe("Jo Rivera");
  });

  it("says that the packet says otherwise, and is content with the next revision", async () => {
    await panel.getByRole("button", { name: "Issue packet…" }).click();
    await issue();
    await owner().getByText("Checklist, packet A").waitFor();
    await saveInCrm({ Amount: "199,000.00" });
    await inPacket("A").getByText("Amount").waitFor();
    await owner()
      .getByRole("button", { name: /^Take it/ })
      .click();
    const lines = () => inPacket("A").locator("dd").allTextContents();
    await expect.poll(lines).toEqual(["USD 186,000", "USD 199,000", "Jo Rivera, +1 513 555 0142", "S. Lund"]);
    await inPacket("A").getByRole("button", { name: "Re-issue…" }).click();
    await issue();
    await panel.getByText(/Last packet: revision B/).waitFor();
    await panel.locator(".drift").waitFor({ state: "detached" });
  });

  it("says of a product line what the packet says and what the page says, and takes the page's", async () => {
    await saveInCrm({ Quantities: { "00kNF0000000021YAA": 6 } });
    const line = changed().locator(".drift-line", { hasText: "engine by customer · Quantity" });
    await line.waitFor();
    expect(await line.locator("dt").allTextContents()).toEqual(["Checklist, packet B", "Salesforce"]);
    expect(await line.locator("dd").allTextContents()).toEqual(["4", "6"]);
    await line.getByRole("button", { name: /^Take it/ }).click();
    await changed().waitFor({ state: "detached" });
    await expect
      .poll(() => inPacket("B").locator(".drift-line").allTextContents())
      .toEqual([expect.stringContaining("engine by customer · Quantity")]);
    expect(await inPacket("B").locator("dd").allTextContents()).toEqual(["4", "6"]);
    await inPacket("B")
      .getByRole("button", { name: /^Leave it/ })
      .click();
    await panel.locator(".drift").waitFor({ state: "detached" });
  });

  it("has all of it in its history, newest first, with who took it", async () => {
    await panel.getByRole("button", { name: "History", exact: true }).click();
    await dialog().getByText("Whole: nothing was changed or taken out.").waitFor();
    await dialog().getByText("left so in the packet; known by then: 6").waitFor();
    await dialog().getByLabel("Question").selectOption({ label: "Called on arrival" });
    await dialog().getByText("kept; Salesforce said: S. Lund").waitFor();
    const taken = dialog().getByRole("article").filter({ hasText: "taken from Salesforce" });
    await expect.poll(() => taken.count()).toBe(2);
    expect(await taken.locator(".history-values bdi").allTextContents()).toEqual([
      "Jo Rivera, +1 513 555 0142",
      "S. Lund",
      "Kim Dunn",
      "J. Rivera",
    ]);
    expect(await taken.first().textContent()).toContain("Jo Rivera");
    await panel.keyboard.press("Escape");
  });

  it("says so when an entry was taken out of the database", async () => {
    const entries = (await rowsOf(panel, "history")) as { checklist: string; seq: number }[];
    await removeRaw(panel, "history", [entries[2]?.checklist ?? "", entries[2]?.seq ?? 0]);
    await panel.getByRole("button", { name: "History", exact: true }).click();
    await dialog().getByRole("alert").getByText("Entry 3 is missing").waitFor();
    await panel.keyboard.press("Escape");
  });

  async function issue(): Promise<void> {
    await dialog().getByLabel("Issued by").fill("Jo Rivera");
    await dialog().getByLabel("Why it goes out with gaps").fill("The steel is ordered today.");
    await dialog().getByRole("button", { name: "Issue with gaps" }).click();
    await dialog()
      .getByText(/^HP-\d\d-JR0001$/)
      .waitFor();
    await panel.keyboard.press("Escape");
  }
});
