import { afterAll, beforeAll, expect, it } from "vitest";
import { harrow, openPracticeCrm, type PracticeCrm } from "../support/practice-crm.ts";
import { launchWithKeys, type WithKeys } from "../support/shortcuts.ts";
import { showsDeal } from "../support/story.ts";

let crm: PracticeCrm;
let person: WithKeys;
beforeAll(async () => {
  crm = await openPracticeCrm();
  person = await launchWithKeys({ hosts: crm.hosts });
});
afterAll(async () => {
  await person?.close();
  await crm?.close();
});

it("opens the panel by the keys that the panel itself names, and reads the deal in front", async () => {
  const { browser, press } = person;
  const page = await browser.context.newPage();
  await page.goto(harrow.address);
  await press(page, "H");
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
  const { browser } = person;
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
