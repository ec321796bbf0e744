import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readBackup } from "../../src/backup/read-backup.ts";
import { readManifest } from "../../src/backup/unzip.ts";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { harrow } from "../support/practice-crm.ts";
import { openAtVersion, putRaw, removeRaw, storedValues } from "../support/raw-database.ts";
import { repAt } from "../support/rep.ts";
import { savedFile } from "../support/saved-file.ts";
import { openStory, questionsOf, retype, type Story, scrollTo, showsDeal } from "../support/story.ts";

let story: Story;
let panel: Page;
beforeAll(async () => {
  story = await openStory(harrow);
  panel = story.panel;
  await repAt(panel).choose("job-flags", "Customer-supplied parts");
  await repAt(panel).saved();
  await scrollTo(panel, "shipping-label-instructions");
});
afterAll(() => story?.close());

const field = "shipping-label-instructions";
const typed = () => repAt(panel).card(field).locator("textarea").inputValue();

/** The answered question, in its department's fold. */
async function openLine() {
  await panel
    .locator("details", { hasText: /^Shipping/ })
    .locator("summary")
    .first()
    .click();
  await panel.locator("summary", { hasText: "What must be on the label and papers" }).click();
  await repAt(panel).card(field).waitFor();
}

/** In each case nothing may read as saved, and what was typed stays where it was typed. */
async function isNotSaved(sentence: string, text: string) {
  await panel.getByText(sentence).waitFor();
  await panel.getByText("Not saved", { exact: true }).waitFor();
  expect(await panel.getByText("Saved", { exact: true }).count()).toBe(0);
  await expect.poll(typed).toBe(text);
  expect(await storedValues(panel, field)).not.toContain(text);
}

/** The debugger's small quota does nothing to an extension with `unlimitedStorage`, so the page refuses as a full disk does. */
const fillDisk = () =>
  panel.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("Encountered full disk while writing.", "QuotaExceededError");
    };
    Object.assign(globalThis, { freeDisk: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
const freeDisk = () => panel.evaluate(() => (globalThis as unknown as { freeDisk(): void }).freeDisk());

it("says that the disk is full, keeps what was typed on screen, and saves it once there is room", async () => {
  await fillDisk();
  await retype(panel, field, "Typed on a full disk");
  await isNotSaved("The disk of this computer is full.", "Typed on a full disk");
  await freeDisk();
  await panel.getByRole("button", { name: "Try again" }).click();
  await repAt(panel).saved();
  await expect.poll(() => storedValues(panel, field)).toEqual(["Typed on a full disk"]);
});

it("goes on with a begun deal when a playbook that cannot be read arrives", async () => {
  await putRaw(panel, "playbooks", { number: 98, content: { schema: "something else" } });
  await retype(panel, field, "Typed under the old playbook");
  await repAt(panel).saved();
  await expect.poll(() => storedValues(panel, field)).toEqual(["Typed under the old playbook"]);
});

it("says at the next start what is wrong with the playbook, and that nothing is lost", async () => {
  await panel.reload();
  await panel.getByRole("heading", { name: "The playbook cannot be used" }).waitFor();
  await panel.getByText("Nothing is lost: what you entered is kept on this computer.").waitFor();
  expect(await panel.locator("[data-field]").count()).toBe(0);
  await removeRaw(panel, "playbooks", 98);
  await panel.getByRole("button", { name: "Reload" }).click();
  await showsDeal(panel, harrow);
  expect(await storedValues(panel, field)).toEqual(["Typed under the old playbook"]);
});

it("says that it was updated meanwhile, and keeps the answer on screen", async () => {
  await openLine();
  await putRaw(panel, "settings", { name: "schema", value: 99 });
  await retype(panel, field, "Typed after the update");
  await isNotSaved(
    "A newer Whitespot was started in another window. Reload to go on.",
    "Typed after the update",
  );
});

it("saves the answer that could not be saved when the deal is opened again", async () => {
  // The newer release is gone again, as after an update taken back.
  await putRaw(panel, "settings", { name: "schema", value: 1 });
  await panel.reload();
  await showsDeal(panel, harrow);
  await repAt(panel).saved();
  await expect.poll(() => storedValues(panel, field)).toEqual(["Typed after the update"]);
  const waiting = () => panel.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
  await expect.poll(waiting).toEqual([]);
});

it("deletes at its start what a restore that was broken off left behind", async () => {
  await panel.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("whitespot-restoring", 10);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await panel.reload();
  await questionsOf(panel);
  const names = () => panel.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(names).toEqual(["whitespot"]);
});

it("does not begin in a database whose rules are newer", async () => {
  await putRaw(panel, "settings", { name: "schema", value: 99 });
  await panel.reload();
  await panel.getByRole("heading", { name: "Whitespot was updated meanwhile" }).waitFor();
  expect(await panel.locator("[data-field]").count()).toBe(0);
  await putRaw(panel, "settings", { name: "schema", value: 1 });
  await panel.getByRole("button", { name: "Reload" }).click();
  await questionsOf(panel);
});

it("lets a newer release have the database, and does not begin in it afterwards", async () => {
  await openAtVersion(panel, 1000);
  await panel.getByRole("heading", { name: "Whitespot was updated meanwhile" }).waitFor();
  await panel.getByRole("button", { name: "Reload" }).click();
  await panel.getByText("A newer Whitespot was started in another window. Reload to go on.").waitFor();
  await panel.getByText("Nothing is lost: what you entered is kept on this computer.").waitFor();
  expect(await panel.locator("[data-field]").count()).toBe(0);
  expect(await storedValues(panel, field)).toEqual(["Typed after the update"]);
});

it("saves what can be read although it may not be opened", async () => {
  const file = await savedFile(story.browser, () =>
    panel.getByRole("button", { name: "Save what can be read" }).click(),
  );
  await panel.getByText(/^Saved, with \d+ rows\. Everything could be read\.$/).waitFor();
  const bytes = new Uint8Array(await readFile(file.path));
  const manifest = readManifest(bytes);
  expect(manifest).toMatchObject({ ok: true, value: { kind: "rescue", database: 100 } });
  const rescued = readBackup(bytes, 100);
  expect(rescued.ok && JSON.stringify(rescued.value.rows.answers)).toContain("Typed after the update");
});

it.each([
  ["desk", "Packets cannot be opened now"],
  ["labels", "Labels cannot be read"],
  ["backup", "Whitespot's data cannot be read"],
  ["welcome", "Whitespot cannot open its storage just now"],
])("offers the same on the page of its own: %s", async (name, title) => {
  const page = await story.browser.context.newPage();
  await page.goto(story.browser.addressOf(`extension/${name}/index.html`));
  await page.getByRole("heading", { name: title }).waitFor();
  await page.getByText("Nothing is lost: what you entered is kept on this computer.").waitFor();
  const file = await savedFile(story.browser, () =>
    page.getByRole("button", { name: "Save what can be read" }).click(),
  );
  await page.getByText(/^Saved, with \d+ rows\. Everything could be read\.$/).waitFor();
  const rescued = readBackup(new Uint8Array(await readFile(file.path)), 100);
  expect(rescued.ok && JSON.stringify(rescued.value.rows.answers)).toContain("Typed after the update");
  expect(await violationsOn(page)).toEqual([]);
  for (const width of [320, 480]) {
    await page.setViewportSize({ width, height: 700 });
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
  }
  await page.close();
});
