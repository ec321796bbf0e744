import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "../support/browser.ts";
import { harrow, hobart, openPracticeCrm, openWithin, type PracticeCrm } from "../support/practice-crm.ts";
import { launchWithKeys, type WithKeys } from "../support/shortcuts.ts";
import { showsDeal } from "../support/story.ts";

let crm: PracticeCrm;
let withKeys: WithKeys;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  crm = await openPracticeCrm();
  withKeys = await launchWithKeys({ hosts: crm.hosts });
  browser = withKeys.browser;
  page = await browser.context.newPage();
  await page.goto(harrow.address);
});
afterAll(async () => {
  await withKeys?.close();
  await crm?.close();
});

/** Selects a text of the page as a hand does, from its first corner to its last, and gives its middle. */
async function selectLine(text: string): Promise<{ x: number; y: number }> {
  const line = page.getByText(text).last();
  await line.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await line.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = { x: x + width / 2, y: y + height / 2 };
  await page.mouse.move(x + 1, y + 4);
  await page.mouse.down();
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.move(x + width - 1, y + height - 4);
  await page.mouse.up();
  return middle;
}

const chooser = (panel: Page) => panel.getByRole("region", { name: "Where does this text go?" });

describe("text selected on the page", () => {
  const line = "Harrow supplies the engines";

  it("goes from the browser's menu into the question the rep chooses by keyboard", async () => {
    await withKeys.chooseInMenu(page, await selectLine(line));
    const panel = await browser.panelBeside(page);
    await showsDeal(panel, harrow);
    await chooser(panel).getByText(line).waitFor();

    const filter = panel.getByRole("combobox", { name: "Find a question" });
    await expect.poll(() => filter.evaluate((one) => one === document.activeElement)).toBe(true);
    await panel.keyboard.type("promised");
    const option = chooser(panel).getByRole("option", { selected: true });
    await expect.poll(() => option.textContent()).toContain("What have we promised");
    await panel.keyboard.press("Enter");
    await chooser(panel).waitFor({ state: "detached" });
    const input = panel.locator("[data-field] textarea:focus, [data-field] input:focus");
    await expect.poll(() => input.inputValue()).toContain(line);
    await panel.getByText("Saved", { exact: true }).waitFor();
  });

  it("is taken back out by Undo, and waits again", async () => {
    const panel = await browser.panelBeside(page);
    await panel.getByRole("button", { name: "Undo" }).click();
    await chooser(panel).getByText(line).waitFor();
    await expect.poll(() => panel.locator("textarea").first().inputValue()).toBe("");
  });

  it("is asked about beside another deal, and waits where there is none", async () => {
    const panel = await browser.panelBeside(page);
    await openWithin(page, hobart);
    await showsDeal(panel, hobart);
    await panel.getByText(line).waitFor();
    expect(await chooser(panel).count()).toBe(0);
    await page.goto(crm.list);
    await panel.getByText("Text is waiting.").waitFor();
    await panel.getByRole("button", { name: "Discard" }).click();
    await panel.getByText("Text is waiting.").waitFor({ state: "detached" });
    await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  });

  it("is sent by keys too, which say so when nothing is selected", async () => {
    await page.goto(harrow.address);
    await selectLine(line);
    await withKeys.press(page, "S");
    const panel = await browser.panelBeside(page);
    await showsDeal(panel, harrow);
    await chooser(panel).getByText(line).waitFor();
    await page.mouse.click(5, 5);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await withKeys.press(page, "S");
    await panel.getByText("No text was selected.").waitFor();
  });

  it("and My gaps comes by its keys", async () => {
    await withKeys.press(page, "G");
    const panel = await browser.panelBeside(page);
    await panel.locator('nav [aria-current="page"]', { hasText: "My gaps" }).waitFor();
  });

  it("is forgotten with the window it waited in, and so is the page asked for there", async () => {
    const panel = await browser.panelBeside(page);
    const waits = (): Promise<string[]> =>
      panel.evaluate(async () =>
        Object.keys(await chrome.storage.session.get(null)).filter((key) =>
          /^(selection|panel-view):/.test(key),
        ),
      );
    await page.bringToFront();
    await selectLine(line);
    await withKeys.press(page, "S");
    await expect.poll(waits).toHaveLength(1);
    const closed = await panel.evaluate(async () => {
      const other = await chrome.windows.create({ url: "about:blank" });
      const id = other?.id ?? -1;
      await chrome.storage.session.set({
        [`selection:${id}`]: { text: "x", cut: false },
        [`panel-view:${id}`]: "gaps",
      });
      await chrome.windows.remove(id);
      return id;
    });
    await expect.poll(waits).not.toContain(`selection:${closed}`);
    await expect.poll(waits).toHaveLength(1);
  });

  it("is kept in the history with where it came from", async () => {
    const panel = await browser.panelBeside(page);
    const why = await panel.evaluate(
      () =>
        new Promise<string[]>((done) => {
          const opening = indexedDB.open("whitespot");
          opening.onsuccess = () => {
            const all = opening.result.transaction("history").objectStore("history").getAll();
            all.onsuccess = () => done(all.result.flatMap((entry: { why?: string }) => entry.why ?? []));
          };
        }),
    );
    expect(why).toContain("selected on the page");
  });
});
