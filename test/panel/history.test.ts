import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openPanelPages, type PanelPages } from "./panel-page.ts";

describe("the history of a deal", { timeout: 30_000 }, () => {
  let pages: PanelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPanelPages();
  }, 60_000);
  afterAll(() => pages?.close());
  afterEach(() => page.close());

  const dialog = () => page.getByRole("dialog", { name: "History" });
  const entries = () => dialog().getByRole("article");
  const open = async (scene: string) => {
    page = await pages.open(scene);
    await page.getByRole("button", { name: "History", exact: true }).click();
    await entries().first().waitFor();
  };

  it("is there once something was entered", async () => {
    page = await pages.open("plain");
    await page.getByRole("button", { name: "Playbook" }).waitFor();
    expect(await page.getByRole("button", { name: "History", exact: true }).count()).toBe(0);
  });

  it("lists every change, newest first, with who, when, from where and why, and the packets among them", async () => {
    await open("history");
    await dialog().getByText("Whole: nothing was changed or taken out.").waitFor();
    expect(await entries().count()).toBe(10);
    expect(await entries().first().textContent()).toContain("Because: asked by phone");
    expect(await dialog().locator("h3").count()).toBe(2);
    const cell = entries().filter({ hasText: "RX-200 · Quantity" });
    expect(await cell.locator("bdi").allTextContents()).toEqual([
      "Order lines",
      "RX-200 · Quantity",
      "4",
      "6",
      "Jo Rivera",
      "taken from Salesforce",
    ]);
    const order = await dialog().locator("li").allTextContents();
    const at = (text: string) => order.findIndex((one) => one.includes(text));
    expect(at("Packet HP-26-0147 revision A issued by Jo Rivera")).toBeLessThan(at("ER-26-JR0001") + 1);
    expect(order.at(-1)).toContain("Checklist begun, playbook 1");
    expect(await dialog().locator("img").count()).toBe(0);
  });

  it("marks what changed in a long text", async () => {
    await open("history");
    const text = entries().filter({ has: page.locator("del") });
    expect(await text.locator("del").allTextContents()).toEqual(["removed: two ", "removed: wash bay "]);
    expect(await text.locator("ins").allTextContents()).toEqual(["added: three ", "added: paint shop "]);
  });

  it("shows one question's, or those with some words in them", async () => {
    await open("history");
    await dialog().getByLabel("Find words").fill("wash");
    await dialog().getByText("2 changes").waitFor();
    await dialog().getByLabel("Find words").fill("");
    await dialog().getByLabel("Question").selectOption({ label: "Order lines" });
    await dialog().getByText("3 changes").waitFor();
    expect(await dialog().locator(".history-mark").count()).toBe(0);
  });

  it("is opened from a question for its own changes", async () => {
    page = await pages.open("history");
    await page
      .locator("[data-field=order-lines]")
      .getByRole("button", { name: /^History of this answer/ })
      .click();
    await dialog().getByText("3 changes").waitFor();
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
  });

  it("says where it was changed outside, in that very place, and shows the rest", async () => {
    await open("history-broken");
    await dialog().getByRole("alert").getByText("Entries 4 to 6 are missing").waitFor();
    expect(await entries().count()).toBe(6);
    const order = await dialog().locator("ol > li").allTextContents();
    const at = (text: string) => order.findIndex((one) => one.includes(text));
    expect(at("Entry 10 is missing")).toBe(0);
    expect(at("Entries 4 to 6")).toBe(at("Runs on the customer") - 1);
  });

  it("opens with ten thousand changes as with ten, and finds the oldest", async () => {
    await open("history-long");
    expect(await entries().count()).toBeLessThan(60);
    await dialog().getByText("Whole: nothing was changed or taken out.").waitFor();
    await dialog().getByLabel("Find words").fill("HM-7");
    await dialog()
      .getByText(/^1,?\d\d\d changes$/)
      .waitFor();
    await dialog().getByLabel("Find words").fill("HM-77");
    await entries().first().waitFor();
  });

  it("saves both files once it has been checked, named as the packet's are", async () => {
    await open("history");
    await dialog().getByRole("button", { name: "Save as spreadsheet" }).click();
    await dialog().getByRole("button", { name: "Save as data" }).click();
    await expect
      .poll(() => page.evaluate(() => window.savedFiles))
      .toEqual(["HP-26-0147-history.csv", "HP-26-0147-history.json"]);
  });
});
