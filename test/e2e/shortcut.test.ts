import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../support/chromium.ts";
import { type Display, startDisplay } from "../support/display.ts";
import { harrow, openPracticeCrm, type PracticeCrm } from "../support/practice-crm.ts";
import { showsDeal } from "../support/story.ts";

/** In a window, on a screen nobody sees: only there a key reaches the browser as its own shortcut. */
let display: Display;
let crm: PracticeCrm;
let browser: Chromium;
beforeAll(async () => {
  display = await startDisplay();
  crm = await openPracticeCrm();
  browser = await launchChromium({ headless: false, display: display.name, hosts: crm.hosts });
});
afterAll(async () => {
  await browser?.close();
  await crm?.close();
  display?.close();
});

const xdotool = (...words: string[]) =>
  promisify(execFile)("xdotool", words, { env: { ...process.env, DISPLAY: display.name } });

it("opens the panel by the keys that the panel itself names, and reads the deal in front", async () => {
  const page = await browser.context.newPage();
  await page.goto(harrow.address);
  await page.bringToFront();
  await xdotool("key", "alt+shift+h");
  const panel = await browser.panelBeside(page);
  await showsDeal(panel, harrow);
  // A key the browser keeps to itself would not be given, and says nothing.
  const commands = await panel.evaluate(() => chrome.commands.getAll());
  expect(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
    _execute_action: "Alt+Shift+H",
    "send-selection": "Alt+Shift+S",
    "my-gaps": "Alt+Shift+G",
  });
  expect(await panel.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
});

it("counts what is due on the icon, also on a machine where it never ran before", async () => {
  const [page] = browser.context.pages().filter((one) => one.url() === harrow.address);
  if (!page) throw new Error("The deal is not open any more");
  const panel = await browser.panelBeside(page);
  const due = async () =>
    String(Number.parseInt((await panel.locator("footer strong").textContent()) ?? "", 10));
  const badge = () =>
    panel.evaluate(async () => {
      const [{ id } = {}] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.action.getBadgeText(id === undefined ? {} : { tabId: id });
    });
  await expect
    .poll(async () => ({ badge: await badge(), due: await due() }))
    .toSatisfy((said) => said.badge === said.due && said.due !== "NaN");
});
