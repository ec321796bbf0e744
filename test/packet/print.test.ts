import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { html } from "../../src/packet/formats/html.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { checkCode } from "../../src/values/hash.ts";
import { hostilePacket } from "./hostile-packet.ts";
import { barsBeside, type OpenPages, openPages, paperSize, pdfPages, scanFirstPage } from "./open-page.ts";
import { moreCastings } from "./revise/revised-deals.ts";
import { words, workedDeals, workedPacket } from "./worked-packets.ts";

describe("on paper", () => {
  let pages: OpenPages;
  beforeAll(async () => {
    pages = await openPages();
  });
  afterAll(() => pages.close());

  const papers = [
    ["Letter", /612 x 792/],
    ["A4", /59[45][.\d]* x 84[12]/],
  ] as const;

  it.each(papers)("%s: the dock's page is one page, footer and bar code on it", async (format, size) => {
    const copy = redactFor(workedPacket("d01-customer-engines"), "receiving");
    const { page } = await pages.open(html.write(copy, words));
    const pdf = await pages.print(page, format);
    expect(paperSize(pdf)).toMatch(size);
    const printed = pdfPages(pdf);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain(`Packet HP-26-0101, revision A. Check before use: ${checkCode(copy.hash)}`);
    expect(printed[0]).toMatch(/1 ?\/ ?1/);
    expect(scanFirstPage(pdf)).toBe("9SER-26-0147");
  });

  it.each(workedDeals)("%s: every page of the whole packet says which packet it is", async (id) => {
    const packet = workedPacket(id);
    const { page } = await pages.open(html.write(packet, words));
    const printed = pdfPages(await pages.print(page, "A4"));
    expect(printed.length).toBeGreaterThan(packet.departments.length);
    for (const [at, text] of printed.entries()) {
      expect(text).toContain(
        `Packet ${packet.number}, revision A. Check before use: ${checkCode(packet.hash)}`,
      );
      expect(text.replaceAll(" ", "")).toContain(`${at + 1}/${printed.length}`);
    }
  });

  it("receiving fits one page in every worked deal", async () => {
    for (const id of workedDeals) {
      const { page } = await pages.open(html.write(redactFor(workedPacket(id), "receiving"), words));
      expect(pdfPages(await pages.print(page, "Letter")), id).toHaveLength(1);
      await page.close();
    }
  });

  it("500 rows stay readable: the heads come again on each page and no row is lost", async () => {
    const copy = redactFor(hostilePacket(500), "receiving");
    const { page } = await pages.open(html.write(copy, words));
    const printed = pdfPages(await pages.print(page, "Letter"));
    const withRows = printed.filter((text) => / (1\d\d|2\d\d|3\d\d) EA/.test(text));
    expect(withRows.length).toBeGreaterThan(10);
    for (const text of withRows) expect(text).toContain("Their part");
    for (const quantity of [2, 100, 250, 498]) expect(printed.join(" ")).toContain(`${quantity} EA`);
    for (const text of printed) expect(text).toContain("Packet HP-26-0103, revision A.");
  });

  it("marks what a revision changed with a bar beside it, black enough for a copier", async () => {
    const copy = redactFor(moreCastings().b, "receiving");
    const { page } = await pages.open(html.write(copy, words));
    const pdf = await pages.print(page, "Letter");
    expect(pdfPages(pdf)[0]).toContain("Revision B supersedes revision A");
    // Three lines of the notice and the row of the goods; who ships them is as it was.
    expect(barsBeside(pdf, "HB-7731")).toEqual([true, true, true, true]);
    expect(barsBeside(pdf, "Nordwerk")).toEqual([false]);
  });

  it("sets nothing under 10 points", async () => {
    const { page } = await pages.open(html.write(workedPacket("d09-site-installation-crane"), words));
    await page.emulateMedia({ media: "print" });
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.body.querySelectorAll("*:not(script):not(svg):not(path)")].map((element) =>
          Number.parseFloat(getComputedStyle(element).fontSize),
        ),
      ),
    );
    expect(smallest * 0.75).toBeCloseTo(10, 2);
  });
});
