import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { harrow } from "../support/practice-crm.ts";
import { rowsOf, storedValues } from "../support/raw-database.ts";
import { type Rep, repAt } from "../support/rep.ts";
import { savedFile } from "../support/saved-file.ts";
import { openStory, type Story } from "../support/story.ts";

/** "The customer will send two engines": from there to a copied e-mail, its files, and the day it was sent. */
let story: Story;
let rep: Rep;
beforeAll(async () => {
  story = await openStory(harrow);
  rep = repAt(story.panel);
});
afterAll(() => story?.close());

const pack = () => story.panel.locator("main.pack");
const asked = () => pack().locator(".pack-ask");
const press = (name: string | RegExp) => story.panel.getByRole("button", { name }).click();

it("is offered once goods come in, and asks four things at most", async () => {
  await rep.choose("job-flags", "Customer-supplied parts");
  await press(/^Customer pack/);
  await pack().getByRole("heading", { name: "Customer pack", exact: true }).waitFor();
  await pack().getByText("Say first what they send and how many.").waitFor();
  await story.panel.getByRole("button", { name: "Copy e-mail", disabled: true }).waitFor();

  await rep.addRow("csm-items", {
    "part-no": "DE-4512",
    description: "Diesel engine 4.5 L, dry",
    quantity: "2",
    uom: "EA",
    hazardous: "No",
  });
  await pack().getByText("2 EA DE-4512, Diesel engine 4.5 L, dry.").waitFor();
  await rep.fill("inbound-ship-contact", { Name: "Jens Pohl", "E-mail": "versand@nordwerk.example" });
  await rep.fill("inbound-arrival-call", { Phone: "+1 513 555 0142" });
  await pack().locator("[data-ask=arrival] input").fill("2027-01-11");
  await pack().getByText("Here by Mon, Jan 11, 2027.").waitFor();
  expect(await asked().count()).toBeLessThanOrEqual(4);
  await pack()
    .getByText(/^For Jens Pohl, /)
    .waitFor();
});

it("copies the whole sheet, to be pasted into an e-mail", async () => {
  const { panel } = story;
  await press("Copy e-mail");
  await panel.getByText("Copied. Paste it into an e-mail.").waitFor();
  await press("Back to the deal");
  // Any text of several lines will do; this one is not kept.
  await press("Issue packet…");
  const reason = panel.getByLabel("Why it goes out with gaps");
  await reason.focus();
  await panel.keyboard.press("ControlOrMeta+v");
  await expect
    .poll(() => reason.inputValue())
    .toMatch(/^HOW TO SEND GOODS TO US\nER-\d\d-JR0001, Revision A\n.*2 EA DE-4512/s);
  await panel.keyboard.press("Escape");
  await reason.waitFor({ state: "detached" });
});

it("saves its files, and keeps what was handed out as revision A", async () => {
  await press(/^Customer pack/);
  const { name, path } = await savedFile(story.browser, () => press("Save all files"));
  expect(name).toMatch(/^ER-\d\d-JR0001-A\.zip$/);
  const files = unzipSync(readFileSync(path));
  expect(
    Object.keys(files)
      .map((file) => file.replace(/^ER-\d\d-JR0001-A-/, ""))
      .sort(),
  ).toEqual([
    "e-mail.txt",
    "instructions.html",
    "labels-4x6.html",
    "labels-letter.html",
    "packing-list.html",
  ]);
  for (const content of Object.values(files)) expect(strFromU8(content)).toContain("DE-4512");
  expect(await rowsOf(story.panel, "customerPacks")).toMatchObject([{ revision: "A" }]);
});

it("opens its labels, ready to print, and is still there for whoever comes back to the deal", async () => {
  const opened = story.browser.context.waitForEvent("page");
  await press("Print labels");
  const labels = await opened;
  await labels
    .getByText(/ER-\d\d-JR0001/)
    .first()
    .waitFor();
  await labels.close();
  await story.page.bringToFront();
  await pack().getByRole("heading", { name: "Customer pack", exact: true }).waitFor();
});

it("records the day it was sent as the answer it is", async () => {
  await press("I sent it today");
  await pack()
    .getByText(/^Sent /)
    .waitFor();
  await rep.saved();
  await press("Back to the deal");
  await story.panel.getByRole("button", { name: /^Customer pack ?Sent/ }).waitFor();
  const focused = () => story.panel.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toMatch(/^Customer pack/);
  const [day] = await storedValues(story.panel, "inbound-instructions-sent-on");
  expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
});
