import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "../test/support/chromium.ts";

/** The pictures of docs/managers-guide.md, from the built extension. */
const out = join(import.meta.dirname, "../docs/pictures");
mkdirSync(out, { recursive: true });

const browser = await launchChromium();
const page = await browser.context.newPage();
const show = async (hash: string, width = 1280, height = 820): Promise<void> => {
  await page.setViewportSize({ width, height });
  await page.goto(browser.addressOf(`extension/manager/index.html${hash}`));
  await page.locator("main:not([aria-busy=true]) :is(h1, h2):visible").first().waitFor();
};
const keep = async (name: string): Promise<void> => {
  // What has just been opened is still on its way.
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(out, name) });
};

await show("#/questions/receiving/inbound-ship-method", 1680);
await page.getByRole("button", { name: "Preview as a rep" }).click();
await page
  .getByRole("combobox", { name: "Deal", exact: true })
  .selectOption({ label: "The customer sends engines" });
await page
  .frameLocator("iframe")
  .getByRole("heading", { level: 1, name: /Harrow Marine/ })
  .waitFor();
await keep("manager-1-editor-and-preview.png");
await page.getByRole("complementary").getByRole("button", { name: "Close" }).click();

await page.getByRole("button", { name: "Change when it is asked" }).click();
await page.getByRole("button", { name: "Change when it is asked" }).waitFor({ state: "detached" });
await keep("manager-2-condition.png");

await show("#/questions/receiving/inbound-ship-method");
await page.getByRole("article").getByLabel("Due from").selectOption({ label: "Commit" });
await page
  .getByRole("article")
  .getByLabel("What goes wrong without the answer")
  .fill("We book no dock slot, and the truck waits.");
await page.getByText("Draft, 2 changes since version 1").waitFor();
await page.getByRole("button", { name: "Publish…" }).first().click();
await page.getByRole("dialog").waitFor();
await keep("manager-3-publish.png");
await browser.close();
