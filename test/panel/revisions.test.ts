import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openPanelPages, type PanelPages } from "./panel-page.ts";

describe("a packet's revisions", { timeout: 30_000 }, () => {
  let pages: PanelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPanelPages();
  }, 60_000);
  afterAll(() => pages?.close());
  afterEach(() => page.close());

  const dialog = () => page.getByRole("dialog");
  const button = (name: string | RegExp) => dialog().getByRole("button", { name });
  const openList = async (): Promise<void> => {
    page = await pages.open("revisions", { width: 320 });
    await page.getByRole("button", { name: /Last packet: revision C/ }).click();
    await dialog().getByText("Revision C", { exact: true }).waitFor();
  };
  const startIssue = async (scene: string): Promise<void> => {
    page = await pages.open(scene, { width: 320 });
    await page.getByRole("button", { name: "Issue packet…" }).click();
    await dialog().getByLabel("Why it is issued again").waitFor();
  };
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
    );

  it("are a list, newest first, with when, by whom, why, and which one holds", async () => {
    await openList();
    const lines = await dialog().locator(".packet-list > li").allInnerTexts();
    expect(lines.map((line) => line.split(/\s+/).slice(0, 2).join(" "))).toEqual([
      "Revision C",
      "Revision B",
      "Revision A",
    ]);
    expect(lines[0]).toMatch(/Current[\s\S]*Nov 22, 2026[\s\S]*J\. Rivera[\s\S]*Sailing a week later/);
    for (const line of lines.slice(1)) expect(line).toContain("SUPERSEDED by C");
  });

  it("open with their files; an older one says what to hand out instead, and the keys find back", async () => {
    await openList();
    await button("Revision A: files").press("Enter");
    await dialog().getByText("SUPERSEDED by C").waitFor();
    await dialog().getByText("Hand out revision C.").waitFor();
    await button("Save: Receiving").waitFor();
    await button(/All 3 revisions/).press("Enter");
    await expect.poll(focused).toBe("Revision A: files");
    await button("Revision C: files").click();
    await button("Save: Receiving").waitFor();
    expect(await dialog().getByText("SUPERSEDED").count()).toBe(0);
  });

  it("compare any two as a page, for sales or for one department, in a tab or as a file", async () => {
    await openList();
    await button("Revision C: compare with…").press("Enter");
    await dialog().getByLabel("Compare with", { exact: true }).selectOption({ label: "Revision A" });
    await button("Open the comparison").click();
    const opened = () => page.evaluate(() => window.openedPages);
    await expect.poll(async () => (await opened()).length).toBe(1);
    const [whole = ""] = await opened();
    expect(whole).toContain("Revision C against revision A");
    expect(whole).toContain("Net 45");
    await dialog().getByLabel("For whom").selectOption({ label: "Receiving" });
    await button("Open the comparison").click();
    await expect.poll(async () => (await opened()).length).toBe(2);
    const [, receiving = ""] = await opened();
    expect(receiving).toContain("EH-4512-K · Quantity");
    expect(receiving).not.toContain("Net 45");
    await button("Save").click();
    await expect
      .poll(() => page.evaluate(() => window.savedFiles))
      .toEqual(["HP-26-0147-C-receiving-against-A.html"]);
  });

  it("say before the next goes out what it changes, who stops, who takes a new page and who is not affected", async () => {
    await startIssue("revisions");
    await dialog().getByText("1 change against revision C").first().waitFor();
    expect(await dialog().locator(".change-list li").allInnerTexts()).toEqual([
      expect.stringMatching(/Ship to[\s\S]*900 Key Hwy[\s\S]*waiting on Dana Whitlock/),
    ]);
    expect(await dialog().locator(".who-acts").innerText()).toMatch(
      /STOP\s+Shipping\s+New page\s+Estimating, Production, Customer service, Accounting\s+Not affected\s+Receiving/,
    );
  });

  it("ask why, and from when it holds, by keys alone; both stand on the packet", async () => {
    await startIssue("revisions-unchanged");
    await dialog()
      .getByText("Nothing has changed since revision C. You can issue it again all the same.")
      .waitFor();
    await page.keyboard.press("Enter");
    await dialog().getByText("Say why it is issued again: it stands at the head of every page.").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await page.keyboard.type("The first prints were unreadable");
    await page.keyboard.press("Tab");
    await page.keyboard.type("From 2026-12-01");
    await page.keyboard.press("Enter");
    await dialog().getByText("revision D").waitFor();
  });

  it("are issued again with the reason the CRM's page gives", async () => {
    await startIssue("drift");
    expect(await dialog().getByLabel("Why it is issued again").inputValue()).toBe(
      "Changed in the CRM: Amount",
    );
  });
});
