import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { labelsAddress } from "../../extension/messages/labels-address.ts";
import type { ChecklistRow } from "../../extension/storage/db.ts";
import { recordKey } from "../../src/crm/record.ts";
import { workedPacket } from "../packet/worked-packets.ts";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { type Browser, inFirefox, launchBrowser } from "../support/browser.ts";
import { pagesOfPdf } from "../support/pdf.ts";
import { putRaw, rowsOf } from "../support/raw-database.ts";
import { savedFile } from "../support/saved-file.ts";

const packet = workedPacket("d01-customer-engines");
const deal = recordKey(packet.record);

describe("the label page", () => {
  let browser: Browser;
  let page: Page;
  const open = async (asked: Parameters<typeof labelsAddress>[0]): Promise<void> => {
    // A change of the hash alone would not read anew what a test wrote past the page.
    await page.goto("about:blank");
    await page.goto(browser.addressOf(labelsAddress(asked)));
  };
  const says = (title: string): Promise<void> =>
    page.getByRole("heading", { level: 1, name: title }).waitFor();
  const answer = (field: string, value: unknown): Promise<unknown> =>
    putRaw(page, "answers", {
      checklist: deal,
      field,
      answer: { state: "answered", value, source: { from: "rep" } },
    });
  const answerAsWorked = (field: string): Promise<unknown> =>
    answer(field, packet.fields.find(({ id }) => id === field)?.value);

  beforeAll(async () => {
    browser = await launchBrowser({});
    page = await browser.context.newPage();
    page.setDefaultTimeout(20_000);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
  afterAll(() => browser?.close());

  it("says why there is no label yet, step by step until there is one", async () => {
    await open({ deal });
    await says("These goods are not here");
    const [{ number } = { number: 0 }] = (await rowsOf(page, "playbooks")) as { number: number }[];
    const row: ChecklistRow = {
      key: deal,
      record: packet.record,
      readAt: packet.issuedAt,
      playbook: number,
      startedAt: packet.issuedAt,
    };
    await putRaw(page, "checklists", row);
    await open({ deal });
    await says("Nothing is coming in");
    await answerAsWorked("job-flags");
    await open({ deal });
    await says("There is no receipt number yet");
    if (!inFirefox) expect(await violationsOn(page)).toEqual([]);
    await answer("inbound-receipt-ref", "ER-26-0147");
    await answerAsWorked("csm-items");
    await open({ deal });
    await says("Labels ER-26-0147");
    await page.getByText("ER-26-0147-01").first().waitFor();
  });

  it("is accessible, in light and dark, and fits the narrowest screen", async () => {
    await putRaw(page, "packets", {
      packet: packet.number,
      revision: "A",
      checklist: deal,
      content: packet,
    });
    await open({ deal, packet: { number: packet.number, revision: "A" } });
    await page.getByText("10 labels on 10 pages").waitFor();
    await page.getByLabel("Paper", { exact: true }).selectOption("letter-10");
    await page.getByText("10 labels on 1 page", { exact: true }).waitFor();
    if (!inFirefox) expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it("takes the paper, the first free place, the packages and a nudge, and says what comes of it", async () => {
    await page.getByRole("radio", { name: /^Place 1:/ }).focus();
    for (let steps = 0; steps < 3; steps++) await page.keyboard.press("ArrowDown");
    await page.getByText("10 labels on 2 pages").waitFor();
    await page.getByRole("radio", { name: "One of each" }).check();
    await page.getByRole("checkbox", { name: /^pkg 1 of 5/ }).uncheck();
    await page.getByLabel("To the right").fill("2");
    await page.getByText("4 labels on 1 page").waitFor();
  });

  // Only Chromium prints into a file for a test; what is drawn is the same markup in every browser.
  it.runIf(!inFirefox)("prints that, and nothing of itself", async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const printed = await pagesOfPdf(pdf);
    expect(printed).toHaveLength(1);
    expect(printed[0]?.match(/ER-26-0147-0\d/g)?.sort()).toEqual(
      [2, 3, 4, 5].map((piece) => `ER-26-0147-0${piece}`),
    );
    expect(printed[0]).not.toMatch(/Print…|Data Matrix|First free place/);
    const folder = mkdtempSync(join(tmpdir(), "whitespot-labels-"));
    writeFileSync(join(folder, "labels.pdf"), pdf);
    expect(String(execFileSync("pdfinfo", [join(folder, "labels.pdf")]))).toMatch(/Page size:\s+612 x 792/);
    rmSync(folder, { recursive: true });
    // Printing leaves nothing behind.
    await expect.poll(() => page.locator(".labels-printed").count()).toBe(0);
  });

  it("saves the same as a file, and remembers the choice", async () => {
    const save = page.getByRole("button", { name: "Save as a file" });
    const { name, path } = await savedFile(browser, () => save.click());
    expect(name).toBe("ER-26-0147-labels-letter-10.html");
    const html = readFileSync(path, "utf8");
    expect(html.match(/@page\{[^}]*\}/g)).toEqual(["@page{size:8.5in 11in;margin:0}"]);
    expect(html).toContain("translate(2 0)");
    await expect
      .poll(() => rowsOf(page, "settings"))
      .toContainEqual({
        name: "labels",
        value: expect.objectContaining({
          paper: "letter-10",
          copies: 1,
          nudges: { "letter-10": { right: 2, down: 0 } },
        }),
      });
    await open({ deal });
    await expect.poll(() => page.getByLabel("Paper", { exact: true }).inputValue()).toBe("letter-10");
    expect(await page.getByLabel("To the right").inputValue()).toBe("2");
  });
});
