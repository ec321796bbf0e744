import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { harrow, hobart, openWithin } from "../support/practice-crm.ts";
import { rowsOf } from "../support/raw-database.ts";
import { repAt } from "../support/rep.ts";
import { changeInCrm, openStory, type Story, scrollTo, showsDeal } from "../support/story.ts";

let story: Story;
let page: Page;
let panel: Page;
beforeAll(async () => {
  story = await openStory(harrow);
  ({ page, panel } = story);
});
afterAll(() => story?.close());

/** Some of it is said only after a wait of ten seconds, and a busy machine takes its time besides. */
const says = (sentence: string | RegExp) => panel.getByText(sentence).waitFor({ timeout: 40_000 });
const recordOf = async (id: string) => {
  const rows = (await rowsOf(panel, "checklists")) as { key: string; record: Record<string, unknown> }[];
  return rows.find(({ key }) => key.endsWith(id))?.record;
};

describe("a page that stays a skeleton", () => {
  it("says so after a while, loses nothing that is stored, and is read once it is drawn", async () => {
    await scrollTo(panel, "freight-terms");
    await repAt(panel).choose("freight-terms", "Prepaid, included in price");
    await repAt(panel).saved();
    const before = await recordOf(harrow.id);
    expect(before).toMatchObject({ name: harrow.name, stage: "Closed Won" });

    await page.goto(`${harrow.address}?latency=never`);
    await says("Salesforce has not shown this deal yet.");
    await showsDeal(panel, harrow);
    expect(await recordOf(harrow.id)).toEqual(before);

    await page.evaluate("practice.draw()");
    await panel.getByText("Salesforce has not shown this deal yet.").waitFor({ state: "detached" });
    expect(await recordOf(harrow.id)).toEqual(before);
  });
});

describe("a deal that was deleted", () => {
  const gone = harrow.address.replace(harrow.id, "006NF0000000999YAA");

  it("is told in the page's own words", async () => {
    await page.goto(gone);
    await says(/Salesforce shows this in place of the deal: “This record isn't available\. It was deleted/);
    await says(/Salesforce did not show: .*amount.*You can type what is asked\./);
  });

  it("can be typed beside, though nothing is known of it", async () => {
    await panel.getByLabel("What is this deal called?").fill("Winch, by hand");
    await panel.keyboard.press("Tab");
    await repAt(panel).saved();
    expect(await recordOf("006NF0000000999YAA")).toMatchObject({ name: "Winch, by hand" });
  });

  it("lets its page be looked at and saved, without a word of what it says", async () => {
    await panel.getByRole("button", { name: "Show how this page is built" }).click();
    const text = (await panel.getByRole("region", { name: "How this page is built" }).textContent()) ?? "";
    expect(text).toContain("https://*.lightning.force.com/lightning/r/Opportunity/{id}/view");
    expect(text).toContain("not-yet");
    expect(text).not.toMatch(/deleted|access|northfield/i);
    const folder = await mkdtemp(join(tmpdir(), "whitespot-saved-"));
    await story.browser.saveDownloadsTo(folder);
    await panel.getByRole("button", { name: "Save as a file" }).click();
    const saved = () => readFile(join(folder, "whitespot-page.txt"), "utf8").catch(() => "");
    await expect.poll(saved).toBe(text);
    await rm(folder, { recursive: true });
    await panel.keyboard.press("Escape");
    await panel.locator("dialog").waitFor({ state: "detached" });
  });
});

describe("a page that makes a part of itself anew every 50 ms", () => {
  it("is read all the same, and followed", async () => {
    await page.goto(`${harrow.address}?churn=50`);
    await showsDeal(panel, harrow);
    await changeInCrm(page, harrow.id, { Name: "Harrow Marine, renamed" });
    await showsDeal(panel, { name: "Harrow Marine, renamed" });
    await changeInCrm(page, harrow.id, { Name: harrow.name });
  });
});

describe("text meant to mislead", () => {
  it("runs nothing, shows in its own order, and a name nobody can see is asked for", async () => {
    await page.goto(harrow.address);
    await showsDeal(panel, harrow);
    await changeInCrm(page, harrow.id, { Name: "<img src=x onerror=alert(1)>\u202Egnp.exe\u200B" });
    await showsDeal(panel, { name: "<img src=x onerror=alert(1)>gnp.exe" });
    expect(await panel.locator("h1 img").count()).toBe(0);
    await changeInCrm(page, hobart.id, { Name: "\u200B\u2060\uFEFF\u200D" });
    await openWithin(page, hobart);
    await panel.getByLabel("What is this deal called?").waitFor();
    await openWithin(page, harrow);
    await changeInCrm(page, harrow.id, { Name: harrow.name });
    await showsDeal(panel, harrow);
  });

  it("does not slow the reading down when it is 2 MB long", async () => {
    await page.evaluate(
      ([id]) => {
        const practice = (globalThis as unknown as { practice: { change(id: string, values: object): void } })
          .practice;
        practice.change(id as string, {
          Description: "long text ".repeat(200_000),
          NextStep: "x".repeat(2_000_000),
        });
      },
      [harrow.id],
    );
    await changeInCrm(page, harrow.id, { Name: "Harrow Marine, long" });
    await showsDeal(panel, { name: "Harrow Marine, long" });
    expect(JSON.stringify(await recordOf(harrow.id)).length).toBeLessThan(20_000);
    await changeInCrm(page, harrow.id, { Name: harrow.name });
  });
});
