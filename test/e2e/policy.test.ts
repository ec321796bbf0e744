import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { type Chromium, launchChromium } from "../support/chromium.ts";
import { firstRunPage } from "../support/first-run.ts";
import { canIsolatePolicy, type ManagedPolicy, managedPolicy } from "../support/managed-policy.ts";
import { startPlaybookServer } from "../support/playbook-server.ts";
import { harrow, openPracticeCrm, type PracticeCrm } from "../support/practice-crm.ts";

const intranet = "intranet.northfield.example";
const group = { ...starterPlaybook(), number: 7, name: "Group playbook" };
const policyText = {
  playbook: JSON.stringify(group),
  locked: ["publish", "departments:receiving", "fields:ship-to", "settings:marginFloorPct", "fileds:typo"],
  crms: [] as string[],
  company: { name: "Northfield Group", docks: [{ name: "Dock 4", address: "9 Mill Road" }] },
  paper: "a4",
  language: "en-GB",
  hidePrices: true,
};

// It needs a Chromium that sees a policy nobody else on this machine does.
describe.skipIf(!canIsolatePolicy)("a computer with an organisation's policy", () => {
  let crm: PracticeCrm;
  let server: Awaited<ReturnType<typeof startPlaybookServer>>;
  let policy: ManagedPolicy;
  let browser: Chromium;
  let manager: Page;
  beforeAll(async () => {
    crm = await openPracticeCrm();
    server = await startPlaybookServer({ openToAll: true });
    policy = await managedPolicy();
    await policy.set({ ...policyText, paper: "A5" });
    const hosts = { ...crm.hosts, [intranet]: server.port };
    browser = await launchChromium({ program: policy.program, firstRun: true, hosts });
  });
  afterAll(async () => {
    await browser?.close();
    await policy?.remove();
    await server?.close();
    await crm?.close();
  });

  it("is not asked for what the organisation has said", async () => {
    const welcome = await firstRunPage(browser.context);
    await welcome.getByText("Northfield Group").waitFor();
    await welcome.getByText("Dock 4 · 9 Mill Road").waitFor();
    await welcome.getByLabel("Your name").waitFor();
    expect(await welcome.getByRole("textbox").count()).toBe(1);
    await welcome.close();
  });

  it("shows a manager what is set and locked, and what could not be used", async () => {
    manager = await browser.context.newPage();
    manager.setDefaultTimeout(15_000);
    await manager.goto(browser.addressOf("extension/manager/index.html#/exchange"));
    for (const text of [
      "In the policy, and taken over",
      "Receiving and its questions",
      "The question “Ship to”",
      "It must be “letter” or “a4”.",
      "Whitespot does not know these parts: fileds:typo.",
      "British English",
    ])
      await manager.getByText(text).waitFor();
    expect(await violationsOn(manager)).toEqual([]);
    await manager.setViewportSize({ width: 320, height: 800 });
    expect(await sidewaysScroll(manager)).toBe(0);
  });

  it("shows what is locked as locked where it would be changed, and the rest open", async () => {
    const page = await browser.context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(browser.addressOf("extension/manager/index.html#/departments"));
    const receiving = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: "Receiving" }) });
    await receiving.getByText("Set by your organisation’s policy").waitFor();
    const name = (of: string) => page.getByLabel(`Name of the department “${of}”`);
    expect(await name("Receiving").isEditable()).toBe(false);
    expect(await name("Shipping").isEditable()).toBe(true);
    expect(await page.getByRole("button", { name: "Move “Receiving” up" }).count()).toBe(0);
    await page.getByRole("link", { name: "Stages and settings" }).click();
    await page.getByLabel("Margin target (%)").waitFor();
    expect(await page.getByLabel("Margin floor (%)").isEditable()).toBe(false);
    expect(await page.getByLabel("Margin target (%)").isEditable()).toBe(true);
    await page.close();
  });

  it("says of a CRM that is not allowed that it is not read, and offers to write the deal down", async () => {
    const page = await browser.context.newPage();
    await page.goto(harrow.address);
    const panel = await browser.openPanel(page);
    await panel.getByText("Your organisation has not allowed Whitespot to read Salesforce.").waitFor();
    await panel.getByRole("button", { name: "Use this page" }).waitFor();
    expect(await panel.getByRole("button", { name: "Turn on for Salesforce" }).count()).toBe(0);
    expect(await panel.getByText(harrow.name).count()).toBe(0);
    await page.close();
  });

  it("follows a change while it runs: the paper, the address, and what is allowed again", async () => {
    server.answers({ text: JSON.stringify({ ...group, number: 8, name: "Group playbook, spring" }) });
    const { crms: _, ...open } = policyText;
    await policy.set({ ...open, playbookAddress: `https://${intranet}/playbook.json` });
    await manager.getByText("It must be “letter” or “a4”.").waitFor({ state: "detached" });
    await manager.getByRole("button", { name: "Check now" }).click();
    // Open to every page, so nobody was asked for access to it.
    await manager.getByText("A new version came: it is version 8 here.").waitFor();
    expect(await manager.getByRole("button", { name: "Stop using it" }).count()).toBe(0);
    const printed = join(process.env.WHITESPOT_RUN_FOLDER ?? tmpdir(), "policy-paper.pdf");
    await writeFile(printed, await manager.pdf({ preferCSSPageSize: true }));
    expect(execFileSync("pdfinfo", [printed], { encoding: "utf8" })).toMatch(/Page size: .*A4/);
  });

  it("works on when the policy is taken away, and nothing is locked any more", async () => {
    await policy.set(null);
    await manager.getByText("No policy is set on this computer.").waitFor();
    await manager.getByLabel("Address of the playbook file").waitFor();
    const page = await browser.context.newPage();
    await page.goto(harrow.address);
    const panel = await browser.openPanel(page);
    await panel.getByRole("heading", { level: 1, name: harrow.name }).waitFor();
    await panel.getByRole("button", { name: "Turn on for Salesforce" }).waitFor();
    await page.close();
  });
});
