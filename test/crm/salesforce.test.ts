import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordSchema } from "../../src/crm/record.ts";
import { leaveChromium, plainChromium } from "../support/chromium-program.ts";
import { bundleReading } from "./bundle.ts";

/** One folder a page: page.html as Salesforce draws it, expected.json with its address and what must be read. */
const cases = fileURLToPath(new URL("salesforce", import.meta.url));
type Expected = { url: string; reading: { kind: string; record?: unknown } };
let browser: Browser;
let page: Page;
let reading: string;

beforeAll(async () => {
  reading = await bundleReading();
  browser = await plainChromium();
  page = await browser.newPage();
}, 60_000);
afterAll(() => leaveChromium(browser));

/** In a real browser, because what a person sees depends on layout; at its real address, because the id is in it. */
async function read(name: string, url: string): Promise<unknown> {
  const body = readFileSync(`${cases}/${name}/page.html`, "utf8");
  await page.unrouteAll();
  await page.route("**/*", (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
  await page.goto(url);
  return page.evaluate(`${reading}; crm.adapters[0].read(document, new URL(location.href))`);
}

describe("a Salesforce page", () => {
  it("is there to be read", () => expect(readdirSync(cases).length).toBeGreaterThan(30));

  for (const name of readdirSync(cases)) {
    it(`reads ${name.replaceAll("-", " ")}`, async () => {
      const expected: Expected = JSON.parse(readFileSync(`${cases}/${name}/expected.json`, "utf8"));
      expect(await read(name, expected.url)).toEqual(expected.reading);
      if (expected.reading.record) recordSchema.parse(expected.reading.record);
    });
  }

  it("is left as it was", async () => {
    const { url }: Expected = JSON.parse(readFileSync(`${cases}/native-shadow/expected.json`, "utf8"));
    await read("native-shadow", url);
    const changes = await page.evaluate(`(() => {
      const seen = new MutationObserver(() => {});
      seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      crm.adapters[0].read(document, new URL(location.href));
      return seen.takeRecords().length;
    })()`);
    expect(changes).toBe(0);
  });
});
