import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { practiceDeal } from "../support/practice-crm.ts";
import { saveWholePacket } from "../support/saved-packet.ts";
import { changeInCrm, openStory, type Story } from "../support/story.ts";

/** Its account is called `"><script>window.__pwned=1</script>`. */
const bobby = practiceDeal("Bobby Tables");
const attack = '"><script>window.__pwned=1</script>';
/** Turns the rest of a line around, hides between letters, and would load a picture that does not exist. */
const name = 'Retrofit \u202Egnp.exe\u202C \u200B\u2066<img src=x onerror="window.__pwned=2">\uFEFF';

let story: Story;
beforeAll(async () => {
  story = await openStory(bobby);
});
afterAll(() => story?.close());

/** What an attack would leave behind: its mark, or an element made from text. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    pwned: (globalThis as { __pwned?: number }).__pwned,
    pictures: document.querySelectorAll("img[src=x], [onerror]").length,
    scripts: [...document.scripts].filter(({ text }) => text.startsWith("window.__pwned")).length,
  }));
const nothing = { pwned: undefined, pictures: 0, scripts: 0 };

it("shows names that are an attack as the text they are", async () => {
  const { page, panel } = story;
  await panel.locator(".deal-account", { hasText: attack }).waitFor();
  await changeInCrm(page, bobby.id, { Name: name });
  const title = panel.getByRole("heading", { level: 1 });
  await expect.poll(() => title.textContent()).toContain('<img src=x onerror="window.__pwned=2">');
  expect(await traces(panel)).toEqual(nothing);
  // A name that turns text around does so within its own line, never in the words beside it.
  expect(await title.evaluate((line) => getComputedStyle(line).unicodeBidi)).toMatch(/isolate|plaintext/);
});

it("hands on a packet in which they are text too, with scripts on", async () => {
  const { browser } = story;
  const file = await saveWholePacket(story, "Practice: the names are the point");
  expect(await readFile(file, "utf8")).not.toContain("<script>window.__pwned");
  const page = await browser.context.newPage();
  await page.goto(`file://${file}`);
  const text = (await page.locator("body").textContent()) ?? "";
  expect(text).toContain(attack);
  expect(text).toContain('<img src=x onerror="window.__pwned=2">');
  expect(await traces(page)).toEqual(nothing);
  await page.close();
});

it("lists them as text among the recent deals", async () => {
  const { crm, page, panel } = story;
  await page.goto(crm.list);
  await panel.getByRole("heading", { name: "Recent deals" }).waitFor();
  await panel.locator(".recent-account", { hasText: attack }).waitFor();
  expect(await traces(panel)).toEqual(nothing);
});
