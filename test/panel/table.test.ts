import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Row } from "../../src/field-kinds/value.ts";
import { answersOf, openPanelPages, type PanelPages } from "./panel-page.ts";

describe("a table", { timeout: 30_000 }, () => {
  let pages: PanelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPanelPages();
  }, 60_000);
  afterAll(() => pages?.close());
  beforeEach(async () => {
    page = await pages.open("kinds");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  });
  afterEach(() => page.close());

  const card = () => page.locator("[data-field=a-table]");
  const rows = async (): Promise<Row[]> => {
    const answer = (await answersOf(page))["a-table"];
    return answer && "value" in answer ? (answer.value as Row[]) : [];
  };
  const add = async (what: string): Promise<void> => {
    await card().getByRole("button", { name: /^Add/ }).click();
    await page.keyboard.type(what);
    await page.keyboard.press("Tab");
    await expect.poll(async () => (await rows()).at(-1)?.cells.what).toBe(what);
  };

  it("opens a new row with the focus in its first cell", async () => {
    await add("Diesel engine");
    expect(await rows()).toEqual([{ id: expect.any(String), cells: { what: "Diesel engine" } }]);
  });

  it("asks a row's conditional column only of that row", async () => {
    await add("Diesel engine");
    await add("Harness");
    await card().getByRole("radio", { name: "Yes" }).waitFor();
    expect(await card().getByText("UN number").count()).toBe(0);
    await card().getByRole("radio", { name: "Yes" }).check();
    await card().getByText("UN number", { exact: true }).waitFor();
    await card().locator("summary", { hasText: "Diesel engine" }).click();
    await card().locator("details", { hasText: "Diesel engine" }).locator(".row-body").waitFor();
    await expect.poll(() => card().locator(".cell-name", { hasText: "UN number" }).count()).toBe(0);
  });

  it("gives a removed row back at its place", async () => {
    await add("Diesel engine");
    await add("Harness");
    await card().locator("summary", { hasText: "Diesel engine" }).click();
    await card().getByRole("button", { name: "Remove Diesel engine" }).click();
    await expect.poll(async () => (await rows()).map(({ cells }) => cells.what)).toEqual(["Harness"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect
      .poll(async () => (await rows()).map(({ cells }) => cells.what))
      .toEqual(["Diesel engine", "Harness"]);
  });

  it("keeps the focus in the table when a row goes", async () => {
    await add("Diesel engine");
    await card().getByRole("button", { name: "Remove Diesel engine" }).press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("Add");
  });

  it("lets one cell wait on somebody by a day", async () => {
    await add("Diesel engine");
    await card().getByRole("button", { name: "Not known yet: Dangerous?" }).click();
    await page.keyboard.press("Enter");
    await card().getByRole("alert").getByText("Say whom you are waiting on.", { exact: true }).waitFor();
    await page.keyboard.type("Dana Whitlock");
    await card().getByLabel("By when?").fill("2026-11-27");
    await page.keyboard.press("Enter");
    await expect
      .poll(async () => (await rows())[0]?.waiting)
      .toEqual({ hazardous: { on: "Dana Whitlock", by: "2026-11-27" } });
    await card().getByText("Waiting on Dana Whitlock, by Fri, Nov 27, 2026").waitFor();
  });
});
