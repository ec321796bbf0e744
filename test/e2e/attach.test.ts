import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { harrow, hobart, openWithin } from "../support/practice-crm.ts";
import { openStory, type Story, showsDeal } from "../support/story.ts";

/** A rep gives the deal's own page the packet it needs, by the upload that page has. */
let story: Story;
let page: Page;
let panel: Page;
beforeAll(async () => {
  story = await openStory(harrow);
  ({ page, panel } = story);
});
afterAll(() => story?.close());

const upload = () => page.getByRole("dialog", { name: "Upload Files" });
const dialog = () => panel.getByRole("dialog", { name: "Attach to the deal’s page" });

async function chooseAttach(): Promise<void> {
  await panel.getByRole("button", { name: "More for Receiving" }).click();
  await panel.getByRole("menuitem", { name: /^Attach/ }).click();
  await dialog().waitFor();
}

it("attaches a department's page and sees it there", async () => {
  await panel.getByRole("button", { name: "Issue packet…" }).click();
  await panel.getByLabel("Issued by").fill("Jo Rivera");
  await panel.getByLabel("Why it goes out with gaps").fill("The dock needs it today");
  await panel.getByRole("button", { name: "Issue with gaps" }).click();
  await chooseAttach();
  const name = /HP-\d\d-JR0001-A-receiving\.html/;
  await dialog().getByText(name).waitFor();
  await dialog().getByText(harrow.name).waitFor();
  // Nothing has happened to the page so far.
  expect(await upload().count()).toBe(0);
  await dialog().getByRole("button", { name: "Attach", exact: true }).click();
  // The page names the file while it is only on its way; that is not yet said to be attached.
  await upload().getByText(name).waitFor();
  await dialog().getByText("The page has the file.").waitFor();
  await upload().getByRole("button", { name: "Done" }).click();
  await dialog().getByText("Attached: the page shows it.").waitFor();
  await page.getByText(/^HP-\d\d-JR0001-A-receiving$/).waitFor();
  await page.getByText(/KB • html$/).waitFor();
});

it("says what to do on a page that takes no files", async () => {
  await page.goto(`${harrow.address}?files=none`);
  await panel.getByRole("button", { name: /^Last packet: revision A/ }).click();
  await chooseAttach();
  await dialog().getByRole("button", { name: "Attach", exact: true }).click();
  await dialog().getByText("No place for files was found on this page.").waitFor();
  await dialog().getByRole("button", { name: "Save the file" }).waitFor();
  for (const _ of ["attach", "files"]) await panel.keyboard.press("Escape");
});

it("attaches nothing while another deal's page is in front", async () => {
  await openWithin(page, hobart);
  await showsDeal(panel, hobart);
  await panel.getByRole("button", { name: "My gaps" }).click();
  await panel.getByRole("button", { name: new RegExp(`^${harrow.name}`) }).click();
  await panel.getByRole("button", { name: /^Last packet: revision A/ }).click();
  await chooseAttach();
  await dialog().getByText("The page in front is not this deal.").waitFor();
  expect(await dialog().getByRole("button", { name: "Attach", exact: true }).isDisabled()).toBe(true);
});
