import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { harrow, practiceDeal } from "../support/practice-crm.ts";
import { rowsOf, storedValues } from "../support/raw-database.ts";
import { repAt } from "../support/rep.ts";
import {
  changeInCrm,
  openStory,
  questionsOf,
  retype,
  type Story,
  scrollTo,
  showsDeal,
} from "../support/story.ts";

const nameless = "006NF0000000174YAA";
const namelessAddress = harrow.address.replace(harrow.id, nameless);
const lost = practiceDeal("Harrow Marine - spare");

let story: Story;
beforeAll(async () => {
  story = await openStory(harrow);
});
afterAll(() => story?.close());

const goTo = (address: string) => story.page.goto(address);
const said = () => story.panel.locator("body").textContent();

describe("a deal without a name", () => {
  const label = "What is this deal called?";

  it("is asked for one, and lets it be typed in peace", async () => {
    const { panel } = story;
    await goTo(namelessAddress);
    await panel.getByLabel(label).pressSequentially("Winch re");
    // Longer than any pause after which something typed is saved.
    await panel.waitForTimeout(800);
    // The window goes behind another: the focus stays within it.
    await panel
      .getByLabel(label)
      .evaluate((input) => input.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
    await panel.keyboard.type("build, pier 3");
    await panel.keyboard.press("Tab");
    await showsDeal(panel, { name: "Winch rebuild, pier 3" });
    await repAt(panel).saved();
  });

  it("keeps the name when it is opened again", async () => {
    const { panel } = story;
    await goTo(harrow.address);
    await showsDeal(panel, harrow);
    await goTo(namelessAddress);
    await showsDeal(panel, { name: "Winch rebuild, pier 3" });
    await panel.reload();
    await showsDeal(panel, { name: "Winch rebuild, pier 3" });
  });

  it("lets a name typed wrong be put right", async () => {
    const { panel } = story;
    await panel.getByRole("button", { name: "Change the name" }).click();
    await panel.getByLabel(label).fill("Winch rebuild, pier 4");
    await panel.keyboard.press("Enter");
    await showsDeal(panel, { name: "Winch rebuild, pier 4" });
    // A keyboard goes on from where it was.
    await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe("Change");
    await repAt(panel).saved();
    await panel.reload();
    await showsDeal(panel, { name: "Winch rebuild, pier 4" });
  });
});

/** How many questions the footer calls due. */
const dueSaid = async (panel: Page): Promise<number> =>
  Number.parseInt((await panel.locator("footer strong").textContent()) ?? "", 10);

describe("a stage nobody has heard of", () => {
  beforeEach(async () => {
    await goTo(harrow.address);
    await showsDeal(story.panel, harrow);
  });

  it("is asked about once, and remembered", async () => {
    const { page, panel } = story;
    const question = panel.getByText("Salesforce says “Verbal yes”. Which of our stages is that?");
    await changeInCrm(page, harrow.id, { StageName: "Verbal yes" });
    await question.waitFor();
    // Before the first answer, when nothing of this deal is stored yet.
    const before = await dueSaid(panel);
    await panel.getByRole("button", { name: "Commit", exact: true }).click();
    await question.waitFor({ state: "detached" });
    await expect.poll(() => dueSaid(panel)).toBeGreaterThan(before);
    await panel.reload();
    await questionsOf(panel);
    await expect.poll(() => dueSaid(panel)).toBeGreaterThan(before);
    expect(await question.count()).toBe(0);
    await changeInCrm(page, harrow.id, { StageName: "Closed Won" });
  });
});

describe("text beyond its limit", () => {
  const pasted = "PO 4711 ".repeat(1250);

  it("is kept with a sentence, counts as missing, and is there again after reopening", async () => {
    const { panel } = story;
    const card = repAt(panel).card("customer-po-number");
    await scrollTo(panel, "customer-po-number");
    await retype(panel, "customer-po-number", pasted);
    const sentence = card.getByText("Too long: at most 40 characters, this has 9,999.");
    await sentence.waitFor();
    await repAt(panel).saved();
    await expect.poll(() => storedValues(panel, "customer-po-number")).toEqual([pasted]);
    expect(await card.getByText("Answered").count()).toBe(0);
    await panel.reload();
    await questionsOf(panel);
    await scrollTo(panel, "customer-po-number");
    await sentence.waitFor();
    await expect.poll(() => card.locator("input").inputValue()).toBe(pasted);
  });

  it("beyond what can be stored stays on screen, and never reads as saved", async () => {
    const { panel } = story;
    const card = repAt(panel).card("customer-po-number");
    await retype(panel, "customer-po-number", "x".repeat(20_001));
    await card.getByText("Too long to save: at most 20,000 characters fit, this has 20,001.").waitFor();
    expect(await card.locator("input").inputValue()).toHaveLength(20_001);
    expect(await storedValues(panel, "customer-po-number")).toEqual([pasted]);
    await retype(panel, "customer-po-number", "4711");
    await card.getByText("Answered", { exact: true }).waitFor();
  });
});

describe("a lost deal", () => {
  it("has nothing due, however little is known of it", async () => {
    const { panel } = story;
    await goTo(lost.address);
    await showsDeal(panel, lost);
    await expect.poll(said).toContain("This deal is lost. Nothing is due.");
    expect(await said()).not.toMatch(/\d+ questions?, about|due before handoff/);
    expect(await panel.locator(".due-list [data-field]").count()).toBe(0);
    const checklists = (await rowsOf(panel, "checklists")) as { key: string }[];
    expect(checklists.map(({ key }) => key)).not.toContainEqual(expect.stringContaining(lost.id));
  });
});
