import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { type Browser, inFirefox, launchBrowser } from "../support/browser.ts";

const question = "#/questions/receiving/inbound-arrival-call";
const why = "What goes wrong without the answer";

let browser: Browser;
/** Two windows of the manager page on one machine. */
let ann: Page;
let ben: Page;
beforeAll(async () => {
  browser = await launchBrowser({});
  ann = await openManager();
  ben = await openManager();
});
afterAll(() => browser?.close());

const address = (hash: string) => browser.addressOf(`extension/manager/index.html${hash}`);
async function openManager(hash = question): Promise<Page> {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address(hash));
  await page.locator("main:not([aria-busy=true]) :is(h1, h2):visible").first().waitFor();
  return page;
}

const go = (page: Page, hash: string) => page.evaluate((to) => location.assign(to), hash);
const control = (page: Page, name: string) => page.getByRole("article").getByLabel(name, { exact: true });
const stands = (page: Page, name: string) => expect.poll(() => control(page, name).inputValue());
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const undo = (page: Page) => page.getByRole("banner").getByRole("button", { name: /^Undo/ });
const press = (button: HTMLElement | SVGElement) => (button as HTMLElement).click();
const publish = (page: Page) => page.getByRole("button", { name: "Publish…" }).first();
const dialog = (page: Page) => page.getByRole("dialog");

it("shows what one window changes in the other", async () => {
  await control(ann, "Called on the packet").fill("Call when it is here");
  await stands(ben, "Called on the packet").toBe("Call when it is here");
  for (const page of [ann, ben]) await says(page, "Draft, 1 change since version 1");
});

it("overwrites nothing that another window has put there while somebody was typing", async () => {
  // As long as Ben types nothing of it is stored; the test may take its time.
  await ben.evaluate(() => {
    const page = globalThis as unknown as { setTimeout: typeof setTimeout; typed: typeof setTimeout };
    const real = page.setTimeout;
    page.typed = real;
    page.setTimeout = ((work: () => void, ms: number) =>
      real(work, ms === 400 ? 60_000 : ms)) as typeof setTimeout;
  });
  await control(ben, why).fill("Ben's reason.");
  await control(ann, why).fill("Ann's reason.");
  await says(ben, "Changed in another window to “Ann's reason.” while you were typing.");
  await stands(ben, why).toBe("Ben's reason.");
  await ben.bringToFront();
  await ben.getByRole("button", { name: "Put mine" }).click();
  await stands(ann, why).toBe("Ben's reason.");

  // A question that is taken out under somebody's hands.
  for (const page of [ann, ben]) await go(page, "#/questions/-/late-penalty");
  await control(ben, why).fill("Typed by Ben.");
  // Pressed behind Ben's window: leaving it would store what he typed.
  await ann.getByRole("button", { name: "Retire", exact: true }).evaluate(press);
  await says(ben, /Another window has taken out what this belongs to.*“Typed by Ben\.”/);
  await undo(ann).evaluate(press);
  await expect.poll(() => control(ben, why).count()).toBe(1);
  for (const page of [ann, ben]) await go(page, question);
  await stands(ann, why).toBe("Ben's reason.");
  await ben.evaluate("globalThis.setTimeout = globalThis.typed");
});

it("takes back step by step what either has done, and says what", async () => {
  await ann.bringToFront();
  await ann.locator("main").focus();
  await expect.poll(() => undo(ann).getAttribute("aria-label")).toMatch(/another window.*Ben's reason/);
  await ann.keyboard.press("Control+z");
  await says(ann, /^Undone: .*Ann's reason/);
  await stands(ben, why).toBe("Ann's reason.");
  await ann.keyboard.press("Control+Shift+z");
  await stands(ben, why).toBe("Ben's reason.");
});

it("has it all when the window is opened again, and publishes it with a name and a note", async () => {
  await ann.close();
  ann = await openManager();
  await says(ann, "Draft, 2 changes since version 1");
  await publish(ann).click();
  await says(ann, "2 changes since version 1");
  await expect.poll(() => dialog(ann).textContent()).toMatch(/Call when it is here.*Ben's reason/s);
  await ann.getByRole("button", { name: "Publish version 2" }).click();
  await says(ann, "Say in a few words what changes and why.");
  await ann.getByLabel("What changes, and why").fill("Receiving is called by name");
  await ann.getByLabel("Your name").fill("Ann Keller");
  if (!inFirefox) expect(await violationsOn(ann)).toEqual([]);
  await ann.getByRole("button", { name: "Publish version 2" }).click();
  for (const page of [ann, ben]) await says(page, "Published as 2 by Ann Keller.");
  // Ben goes on with the new version.
  await control(ben, "Called on the packet").fill("Called by name");
  await says(ann, "Draft, 1 change since version 2");
});

it("compares any two field by field, in words", async () => {
  await ann.goto(address("#/versions"));
  await ann.getByRole("link", { name: "Compare with version 1" }).click();
  await ann.getByRole("heading", { level: 1, name: "From version 1 to version 2" }).waitFor();
  const main = () => ann.getByRole("main").textContent();
  await expect
    .poll(main)
    .toMatch(/Receiving.*On the packet.*was Called on arrival.*now Call when it is here/s);
  await ann.getByLabel("Department", { exact: true }).selectOption({ label: "Quality" });
  await expect.poll(main).not.toContain("Call when it is here");
  await ann.getByLabel("Department", { exact: true }).selectOption({ label: "All departments" });
  await ann.getByLabel("To", { exact: true }).selectOption({ label: "Draft" });
  await ann.getByRole("heading", { level: 1, name: "From version 1 to the draft" }).waitFor();
  await expect.poll(main).toMatch(/now Called by name/);
  if (!inFirefox) expect(await violationsOn(ann)).toEqual([]);
});

it("discards the draft when asked, and brings it back", async () => {
  await ann.goto(address("#/versions"));
  await ann.getByRole("button", { name: "Discard…" }).click();
  await dialog(ann).getByRole("button", { name: "Discard the draft" }).click();
  await stands(ben, "Called on the packet").toBe("Call when it is here");
  await undo(ann).click();
  await stands(ben, "Called on the packet").toBe("Called by name");
});

it("publishes the old version again after showing what that changes; the draft follows", async () => {
  await ann.getByRole("button", { name: "Publish version 1 again…" }).click();
  await expect
    .poll(() => dialog(ann).textContent())
    .toMatch(/was Call when it is here.*now Called on arrival/s);
  await ann.getByLabel("What changes, and why").fill("Back: the dock did not know the names");
  await ann.getByRole("button", { name: "Publish version 3" }).click();
  await ann.getByRole("heading", { level: 2, name: "Version 3" }).waitFor();
  if (!inFirefox) expect(await violationsOn(ann)).toEqual([]);
  await ann.setViewportSize({ width: 320, height: 800 });
  expect(await sidewaysScroll(ann)).toBeLessThanOrEqual(0);

  await says(ben, "Version 3 came in while this draft is on version 2.");
  await ben.bringToFront();
  await ben.getByRole("button", { name: "Bring the draft onto version 3" }).click();
  await dialog(ben).getByLabel("Put what the draft says: Called by name").check();
  await dialog(ben).getByRole("button", { name: "Bring it over" }).click();
  await says(ben, "Draft, 1 change since version 3");
  await stands(ben, "Called on the packet").toBe("Called by name");
});
