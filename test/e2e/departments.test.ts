import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tellStory } from "../../scripts/story.ts";
import { launchBrowser } from "../support/browser.ts";
import { startChromium } from "../support/chromium-program.ts";
import { pagesOfPdf, picturesOfPdf, scanCodes } from "../support/pdf.ts";
import { harrow, openPracticeCrm } from "../support/practice-crm.ts";

/**
 * What `npm start` does with nobody watching, and then what the departments do with the files: another browser, no extension,
 * no network, no scripts.
 */
describe("receiving, estimating and production with the packet's files", () => {
  let out: string;
  let reader: Browser;
  let desk: BrowserContext;
  const said: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), "whitespot-out-"));
    const crm = await openPracticeCrm();
    const browser = await launchBrowser({ hosts: crm.hosts });
    const page = await browser.context.newPage();
    await page.goto(harrow.address);
    const panel = await browser.openPanel(page);
    await tellStory({ browser, page, panel, out }, (line) => said.push(line));
    await browser.close();
    await crm.close();
    reader = await startChromium();
    desk = await reader.newContext({ javaScriptEnabled: false, offline: true });
    desk.on("request", (request) => asked.push(request.url()));
  });
  afterAll(async () => {
    await reader?.close();
    if (out) await rm(out, { recursive: true, force: true });
  });

  const fileFor = async (department: string): Promise<string> => {
    const name = (await readdir(join(out, "packet"))).find((file) => file.endsWith(`-${department}.html`));
    return join(out, "packet", name ?? `no file for ${department}`);
  };
  async function openedBy(department: string) {
    const page = await desk.newPage();
    await page.goto(`file://${await fileFor(department)}`);
    return page;
  }

  it("says on the terminal, one line each, what it made, and made it", async () => {
    const all = await readdir(out, { recursive: true, withFileTypes: true });
    const files = all
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1));
    const named = said.map((line) => line.split("  ")[0]?.slice(out.length + 1));
    expect(files.sort()).toEqual([...new Set(named)].sort());
    for (const name of ["panel-answered.png", "manager-page.png"]) expect(files).toContain(name);
  });

  it("gives receiving what comes, when, whose it is, how to book it and whom to call", async () => {
    const page = await openedBy("receiving");
    const text = await page.locator("body").innerText();
    expect(text).toMatch(/ER-\d\d-JR0001/);
    for (const fact of [
      "DE-4512",
      "Diesel engine 4.5 L, dry",
      "4 EA",
      "Jan 11, 2027",
      "Harrow Marine Inc",
      "At Dock 3",
    ])
      expect(text).toContain(fact);
    expect(text).toMatch(/Book it at zero value, customer-owned, against ER-/);
    expect(text).toMatch(/CALL J\. Rivera, \+1 513 555 0142/);
    expect(text).not.toMatch(/46,?500|186,?000/);
    await page.close();
  });

  it("gives estimating the price and what not to price, and production the date's meaning and what is open", async () => {
    const estimating = await openedBy("estimating");
    const price = await estimating.locator("body").innerText();
    expect(price).toContain("USD 46,500");
    expect(price).toMatch(/customer supplies: do not price/i);
    const production = await openedBy("production");
    const job = await production.locator("body").innerText();
    expect(job).toMatch(/NOT READY: 1 required answer missing/);
    expect(job).toMatch(/waiting on Dana Whitlock, by Tue, Dec 1, 2026/);
    expect(job).toMatch(/Must ARRIVE at the customer on Fri, Mar 26, 2027/);
    expect(job).not.toMatch(/46,?500|186,?000/);
    await estimating.close();
    await production.close();
  });

  it.each(["Letter", "A4"])(
    "prints receiving's page on one sheet of %s, with a bar code a scanner reads",
    async (format) => {
      const page = await openedBy("receiving");
      const pdf = await page.pdf({ format, preferCSSPageSize: true });
      const sheets = await pagesOfPdf(pdf);
      expect(sheets).toHaveLength(1);
      expect(sheets[0]).toMatch(/revision A\. Check before use: [0-9A-F]{4}-[0-9A-F]{4}/);
      const [picture] = await picturesOfPdf(pdf, 200);
      expect(await scanCodes(picture as Buffer)).toEqual([expect.stringMatching(/^9SER-\d\d-JR0001$/)]);
      await page.close();
    },
  );

  it("asks the network for nothing, and carries its own data for whoever imports it", async () => {
    expect(asked.filter((address) => !address.startsWith("file:"))).toEqual([]);
    const html = await readFile(await fileFor("receiving"), "utf8");
    const data =
      /<script type="application\/json" id="whitespot-packet"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? "";
    expect(JSON.parse(data)).toMatchObject({ schema: "whitespot-packet", for: "receiving", revision: "A" });
  });
});
