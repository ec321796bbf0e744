import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyPaper } from "../packet/every-paper.ts";
import { openPanelPages } from "../panel/panel-page.ts";
import { type Chromium, launchChromium } from "../support/chromium.ts";
import { type Known, problemsOn } from "./look.ts";
import { managerStates } from "./manager-states.ts";
import { otherStates } from "./other-states.ts";
import { panelStates } from "./panel-states.ts";
import { classesOn, sheetsUnseen } from "./shown.ts";

/** A panel is never wider than this; a page is also looked at as by somebody who has doubled a small laptop's size, and in 320 px. */
const panelWidths = [320] as const;
const pageWidths = [1280, 640, 320] as const;

async function quiet(page: Page): Promise<Page> {
  page.setDefaultTimeout(20_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  return page;
}

/** Every class seen on any of them. */
const seen = new Set<string>();
/** Every look of text that was judged. */
const known: Known = new Set();
async function looksRight(page: Page, widths: readonly number[]): Promise<void> {
  for (const name of await classesOn(page)) seen.add(name);
  expect(await problemsOn(page, widths, known)).toEqual([]);
}

describe("the panel's parts", { timeout: 60_000 }, () => {
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const pages = await openPanelPages();
    close = pages.close;
    page = await quiet(await pages.open("plain", { width: 320 }));
  });
  afterAll(() => close?.());

  it.each(panelStates)("$name", async ({ reach }) => {
    await reach(page);
    await looksRight(page, panelWidths);
  });
});

describe("the extension's pages", { timeout: 60_000 }, () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium();
    page = await quiet(await chromium.context.newPage());
    await page.goto(chromium.addressOf("icons/16.png"));
  });
  afterAll(() => chromium?.close());

  describe.each([
    ["manager", managerStates, pageWidths],
    ["labels", otherStates.labels, pageWidths],
    ["desk", otherStates.desk, pageWidths],
    ["panel", otherStates.panel, panelWidths],
    ["backup", otherStates.backup, pageWidths],
    ["welcome", otherStates.welcome, pageWidths],
    ["over a database that may not be opened", otherStates.trouble, panelWidths],
  ] as const)("%s", (_name, states, widths) => {
    it.each(states)("$name", async ({ reach }) => {
      await page.setViewportSize({ width: widths[0], height: 900 });
      await reach(page);
      await looksRight(page, widths);
    });
  });
});

describe("what we write for a browser", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "whitespot-papers-"));
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const pages = await openPanelPages();
    close = pages.close;
    page = await quiet(await pages.open("plain"));
  });
  afterAll(async () => {
    await close?.();
    rmSync(folder, { recursive: true });
  });

  // The e-mail is a part of one: the mail program's own page is around it.
  const { "customer's e-mail": _, ...pages } = everyPaper();

  it.each(Object.entries(pages))("%s", async (name, html) => {
    const path = join(folder, `${name}.html`);
    writeFileSync(path, html);
    await page.setViewportSize({ width: pageWidths[0], height: 900 });
    await page.goto(pathToFileURL(path).href);
    await looksRight(page, pageWidths);
  });
});

describe("what is seen so", () => {
  it("is everything there is", () => {
    expect(sheetsUnseen(seen), "Nothing in test/access shows it: add a state that does.").toEqual([]);
  });
});
