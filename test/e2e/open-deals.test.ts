import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { violationsOn } from "../support/axe.ts";
import { inFirefox } from "../support/browser.ts";
import { harrow } from "../support/practice-crm.ts";
import { storedValues } from "../support/raw-database.ts";
import { openStory, type Story, showsDeal } from "../support/story.ts";

let story: Story;
let manager: Page;
beforeAll(async () => {
  story = await openStory(harrow);
});
afterAll(() => story?.close());

const promise = "Painted before it is packed";
const promises = () => story.panel.locator("[data-field=promises-made]");

/** The question the rep has answered is asked no more, and another is. */
function nextPlaybook(): string {
  const starter = starterPlaybook();
  const [gone] = starter.fields.filter(({ id }) => id === "promises-made");
  if (!gone) throw new Error("The starter playbook asks what was promised");
  const door = {
    ...gone,
    id: "which-door",
    label: "Door",
    question: "Which door does the crew use?",
    kind: "text",
    limits: undefined,
    needBy: undefined,
  };
  const fields = starter.fields.flatMap((field) => (field.id === "promises-made" ? [door] : [field]));
  return JSON.stringify({ ...starter, fields, retired: [gone] });
}

it("keeps a deal under way on the version it began with", async () => {
  await promises().getByRole("textbox").fill(promise);
  await promises().getByText("Answered").waitFor();
  await expect.poll(() => storedValues(story.panel, "promises-made")).toEqual([promise]);

  manager = await story.browser.context.newPage();
  manager.setDefaultTimeout(20_000);
  await manager.goto(story.browser.addressOf("extension/manager/index.html#/exchange"));
  const file = { name: "next.json", mimeType: "application/json", buffer: Buffer.from(nextPlaybook()) };
  await manager.getByLabel("Choose a file…").setInputFiles(file);
  await manager.getByRole("button", { name: "Put into the draft" }).click();
  await manager.getByText("is in the draft. Undo takes it back.").waitFor();
  await manager.getByRole("button", { name: "Publish…" }).click();
  const dialog = manager.getByRole("dialog");
  await dialog.getByLabel("What changes, and why").fill("The crew waited outside.");
  await dialog.getByLabel("Your name").fill("P. Osei");
  await dialog.getByRole("button", { name: "Publish version 2" }).click();
  await dialog.waitFor({ state: "detached" });
  await manager.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Versions" }).click();
  await manager.getByRole("link", { name: "Move 1 open deal…" }).waitFor();
});

it("shows what changes for it before it changes, and moves it when told to", async () => {
  await manager.getByRole("link", { name: "Move 1 open deal…" }).click();
  await manager.getByText("1 open deal goes by an older version.").waitFor();
  await manager.getByLabel("All open deals").check();
  const deal = manager.getByRole("listitem").filter({ hasText: harrow.name });
  await deal.getByText("1 question added · 1 no longer asked").click();
  await deal.getByText("Which door does the crew use?").waitFor();
  if (!inFirefox) expect(await violationsOn(manager)).toEqual([]);

  await deal.getByLabel("Stays on version 1").check();
  await expect
    .poll(() => manager.getByRole("button", { name: "Move 0 deals to version 2" }).isDisabled())
    .toBe(true);
  await deal.getByLabel("Stays on version 1").uncheck();
  await manager.getByRole("button", { name: "Move 1 deal to version 2" }).click();
  await manager.getByText("1 deal goes by version 2 now. Every answer was kept.").waitFor();

  await story.page.bringToFront();
  await showsDeal(story.panel, harrow);
  await story.panel.locator("[data-field=which-door]").waitFor({ state: "attached" });
  await promises().waitFor({ state: "detached" });
  expect(await storedValues(story.panel, "promises-made")).toEqual([promise]);
  await story.panel.getByRole("button", { name: "History", exact: true }).click();
  await story.panel.getByText("Version of the questions").first().waitFor();
});
