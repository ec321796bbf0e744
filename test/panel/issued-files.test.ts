import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import { packetFormats } from "../../src/packet/formats/index.ts";
import { openPanelPages, type PanelPages } from "./panel-page.ts";

describe("the files of an issued packet", { timeout: 30_000 }, () => {
  let pages: PanelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPanelPages();
    page = await pages.open("engines", { width: 320 });
    await page.getByRole("button", { name: "Issue packet…" }).click();
    await page.getByLabel("Why it goes out with gaps").fill("The steel is ordered today.");
    await page.getByRole("button", { name: "Issue with gaps" }).click();
    await more().waitFor();
  }, 60_000);
  afterAll(() => pages?.close());

  const more = () => page.getByRole("button", { name: "More for Receiving" });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const saved = () => page.evaluate(() => window.savedFiles);

  it("calls every format by a name", () => {
    const nameless = packetFormats.filter(({ id }) => !(`packet_format_${id}` in messages));
    expect(
      nameless.map(({ id }) => id),
      'The menu "Save as" needs a message packet_format_<id> for each of them.',
    ).toEqual([]);
  });

  it("opens its menu by key, goes round in it, and gives the focus back", async () => {
    await more().press("ArrowDown");
    await expect.poll(focused).toBe("E-mail…");
    await expect.poll(() => page.getByRole("menuitem").count()).toBeGreaterThan(3);
    await page.keyboard.press("End");
    const last = await page.getByRole("menuitem").last().textContent();
    expect(await focused()).toBe(last);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("E-mail…");
    await page.keyboard.press("d");
    expect(await focused()).toBe("Data (JSON)");
    await page.keyboard.press("Escape");
    await expect.poll(() => more().evaluate((button) => document.activeElement === button)).toBe(true);
    await page.getByRole("dialog").waitFor();
    await expect.poll(() => more().getAttribute("aria-expanded")).toBe("false");
  });

  it("saves a copy in the format that is asked for", async () => {
    await more().press("Enter");
    await page.getByRole("menuitem", { name: "Data (JSON)" }).click();
    await expect.poll(saved).toEqual(["HP-26-0147-A-receiving.json"]);
    await page.getByRole("button", { name: "Save: Receiving" }).click();
    await expect.poll(saved).toContain("HP-26-0147-A-receiving.html");
  });

  it("leads to the labels of this revision", async () => {
    await page.getByRole("button", { name: "Print its 5 labels…" }).click();
    expect(await page.evaluate(() => window.openedLabels)).toBe("HP-26-0147 A");
  });

  const choose = async (item: RegExp): Promise<void> => {
    await more().click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  const dialog = (name: RegExp) => page.getByRole("dialog", { name });

  it("shows the e-mail as it will read, hands it to the mail program, and gives a draft with the page", async () => {
    await choose(/^E-mail/);
    const mail = dialog(/E-mail to Receiving/);
    await mail.getByText("[HP-26-0147 A] Receiving: Harrow Marine Inc, due 2027-01-11").waitFor();
    const address = await mail.getByRole("link", { name: "Open in mail program" }).getAttribute("href");
    expect(address).toMatch(/^mailto:\?subject=%5BHP-26-0147%20A%5D/);
    await mail.getByRole("button", { name: /^Draft/ }).click();
    await expect.poll(saved).toContain("HP-26-0147-A-receiving.eml");
    await page.keyboard.press("Escape");
    await expect.poll(() => more().evaluate((button) => document.activeElement === button)).toBe(true);
  });

  it("offers the share sheet only where there is one, and takes a closed one for an answer", async () => {
    await more().click();
    await page.getByRole("menuitem", { name: /^Attach/ }).waitFor();
    expect(await page.getByRole("menuitem", { name: "Share…" }).count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.evaluate(() => {
      const shared: string[] = [];
      Object.assign(window, { shared });
      navigator.canShare = () => true;
      navigator.share = async ({ files = [] } = {}) => {
        shared.push(...files.map(({ name, type }) => `${name} ${type}`));
        throw new DOMException("Closed again", "AbortError");
      };
    });
    // What can be shared is looked up as the list is drawn.
    await page.getByRole("button", { name: "More for Shipping" }).click();
    await page.getByRole("menuitem", { name: "Copy as text" }).click();
    await page.getByText(/^Copied: Shipping/).waitFor();
    await choose(/^Share/);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { shared: string[] }).shared))
      .toEqual(["HP-26-0147-A-receiving.html text/html"]);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("shows which file goes to which record, and attaches only to that one", async () => {
    await choose(/^Attach/);
    const attach = dialog(/Attach to the deal/);
    await attach.getByText("HP-26-0147-A-receiving.html").waitFor();
    await attach.getByText("Harrow Marine - 4 generator skids").waitFor();
    await page.evaluate(() => window.bringToFront("other"));
    await attach.getByText("The page in front is not this deal.").waitFor();
    expect(await attach.getByRole("button", { name: "Attach", exact: true }).isDisabled()).toBe(true);
    await page.evaluate(() => window.bringToFront("deal"));
    await attach.getByRole("button", { name: "Attach", exact: true }).click();
    await attach.getByText("Attached: the page shows it.").waitFor();
    const [request] = await page.evaluate(() => window.attached);
    expect(request).toMatchObject({ record: { crm: "salesforce" }, file: { mimeType: "text/html" } });
    expect(Buffer.from(request?.file.content ?? "", "base64").toString("utf8")).toMatch(/^<!doctype html>/i);
    await attach.getByRole("button", { name: "Close" }).last().click();
  });

  it("gives the file to be dropped where the page does not show it", async () => {
    await page.evaluate(() => {
      window.attachOutcome = "not-seen";
      window.savedFiles.length = 0;
    });
    await choose(/^Attach/);
    const attach = dialog(/Attach to the deal/);
    await attach.getByRole("button", { name: "Attach", exact: true }).click();
    await attach.getByRole("alert").getByText("drop it on them").waitFor();
    await attach.getByRole("button", { name: "Save the file" }).click();
    await expect.poll(saved).toEqual(["HP-26-0147-A-receiving.html"]);
  });
});
