import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { openPanelPages, type PanelPages } from "./panel-page.ts";

describe("lines for the ERP", { timeout: 30_000 }, () => {
  let pages: PanelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPanelPages();
    page = await pages.open("engines", { width: 320, alone: true });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await issue();
  }, 60_000);
  afterAll(() => pages?.close());

  const issue = async (): Promise<void> => {
    await page.getByRole("button", { name: "Issue packet…" }).click();
    await page.getByLabel("Why it goes out with gaps").fill("The steel is ordered today.");
    await page.getByRole("button", { name: "Issue with gaps" }).click();
    await openLines();
  };
  const openLines = () => page.getByRole("button", { name: "Lines for the ERP…" }).click();
  const dialog = () => page.getByRole("dialog", { name: "Lines for the ERP" });
  const button = (name: string) => dialog().getByRole("button", { name, exact: true });
  const columns = () => dialog().locator("thead th").allTextContents();
  const system = () => dialog().getByLabel("Columns for");
  const copy = async (): Promise<{ text: string; html: string }> => {
    await button("Copy").click();
    await dialog().getByText("copied").waitFor();
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? "";
      return { text: await read("text/plain"), html: await read("text/html") };
    });
  };
  const choose = async (name: string): Promise<void> => {
    await button("More for JobBOSS").click();
    await dialog().getByRole("menuitem", { name }).click();
  };

  it("copies all columns with their names, as text and as a table", async () => {
    const { text, html } = await copy();
    const [names = "", first = "", ...rest] = text.split("\r\n");
    expect(names.split("\t").slice(0, 4)).toEqual([
      "expected_receipt",
      "packet_rev",
      "job_ref",
      "customer_no",
    ]);
    expect(first.split("\t")).toHaveLength(34);
    expect(first).toContain("DE-4512\t\tDiesel engine 4.5 L, dry\t4\tEA");
    expect(rest).toHaveLength(2);
    expect(html).toMatch(/<table>.*10388<\/td>/s);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it("makes an order for a system, by keys and by dragging, and leaves columns out", async () => {
    await button("New system…").click();
    await page.keyboard.press("Enter");
    await dialog().getByText("Give the system a name.").waitFor();
    await page.keyboard.type("JobBOSS");
    await page.keyboard.press("Enter");
    await expect.poll(() => system().locator("option:checked").textContent()).toBe("JobBOSS");
    await expect.poll(() => system().evaluate((select) => document.activeElement === select)).toBe(true);

    await dialog().getByText("34 of 34 columns").click();
    const receipt = dialog().getByRole("checkbox", { name: "Expected receipt" });
    await receipt.focus();
    await page.keyboard.press("Alt+ArrowDown");
    await expect
      .poll(async () => (await columns()).slice(0, 3))
      .toEqual(["packet_rev", "expected_receipt", "job_ref"]);
    await expect.poll(() => receipt.evaluate((box) => document.activeElement === box)).toBe(true);
    await dialog().getByRole("checkbox", { name: "Job job_ref" }).uncheck();
    await button("Move “Customer number” up").click();
    await expect
      .poll(async () => (await columns()).slice(0, 3))
      .toEqual(["packet_rev", "expected_receipt", "customer_no"]);

    const handle = (key: string) => dialog().locator(`[data-row="${key}"] [data-handle]`);
    const to = await handle("packet_rev").boundingBox();
    await handle("customer_no").hover();
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 5, (to?.y ?? 0) + 2, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await columns())[0]).toBe("customer_no");
    await dialog().getByText("33 of 34 columns").waitFor();
    expect(await violationsOn(page)).toEqual([]);

    const { text } = await copy();
    expect(text.split("\r\n")[0]?.split("\t").slice(0, 3)).toEqual(["10388", "A", "ER-26-0147"]);
  });

  it("remembers it, for each kind of lines by itself", async () => {
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    await openLines();
    await expect.poll(async () => (await columns())[0]).toBe("customer_no");
    await dialog().getByRole("radio", { name: "Order lines (1 row)" }).check();
    await expect.poll(async () => (await columns())[0]).toBe("packet");
    expect(await columns()).toHaveLength(14);
    await button("Save CSV").click();
    await button("Save XLSX").click();
    await expect
      .poll(() => page.evaluate(() => window.savedFiles))
      .toEqual(["HP-26-0147-A-order-JobBOSS.csv", "HP-26-0147-A-order-JobBOSS.xlsx"]);
  });

  it("calls a system otherwise, deletes it and brings it back", async () => {
    await choose("Rename…");
    await dialog().getByLabel("Name of the system").fill("Epicor 10");
    await page.keyboard.press("Enter");
    await expect.poll(() => system().locator("option:checked").textContent()).toBe("Epicor 10");
    await button("More for Epicor 10").click();
    await dialog().getByRole("menuitem", { name: "Delete" }).click();
    await dialog().getByText("“Epicor 10” is deleted.").waitFor();
    await expect.poll(() => system().locator("option:checked").textContent()).toBe("All columns, as listed");
    await button("Undo").click();
    await expect.poll(() => system().locator("option:checked").textContent()).toBe("Epicor 10");
    await dialog().getByRole("radio", { name: "Expected goods (2 rows)" }).check();
    await expect.poll(async () => (await columns())[0]).toBe("customer_no");
  });

  it("shows no price where the organisation hides them, and hands it over all the same", async () => {
    await pages.show(page, "engines-priceless");
    await issue();
    await dialog().getByRole("radio", { name: "Order lines (1 row)" }).check();
    await dialog().getByText("Prices are not shown on this computer").waitFor();
    expect(await dialog().locator("tbody").textContent()).not.toContain("46500");
    expect((await copy()).text).toContain("46500");
  });
});
