import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import practice from "../../scripts/practice-crm/records.json" with { type: "json" };
import { leaveChromium, plainChromium } from "../support/chromium-program.ts";
import { bundleReading } from "./bundle.ts";

vi.setConfig({ testTimeout: 60_000 });

const cases = new URL("salesforce/", import.meta.url);
const names = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

let browser: Browser;
let page: Page;
let reading: string;
let body = "";
beforeAll(async () => {
  reading = await bundleReading();
  browser = await plainChromium();
  page = await browser.newPage();
  await page.route("**/*", (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
}, 60_000);
afterAll(() => leaveChromium(browser));

async function open(name: string): Promise<void> {
  body = readFileSync(new URL(`${name}/page.html`, cases), "utf8");
  await page.goto("https://northfield.lightning.force.com/lightning/r/Opportunity/006NF0000000147YAA/view");
  await page.evaluate(reading);
}

const describedNow = (): Promise<string> =>
  page.evaluate("crm.describePage(document, new URL(location.href), crm.adapters[0])");

/** Every text and number in it. */
function valuesIn(thing: unknown): string[] {
  if (typeof thing === "string") return [thing];
  if (typeof thing === "number") return [String(thing), thing.toLocaleString("en-US")];
  return thing && typeof thing === "object" ? Object.values(thing).flatMap(valuesIn) : [];
}

/** Names of fields, though a deal may come in by "Phone" too. */
const labels = new Set(["type", "stage", "phase", "amount", "phone"]);
/** A word or more: what is shorter says nothing, and what is one of the CRM's own words is nobody's. */
const telling = (value: string): boolean =>
  value.trim().length > 3 && !/^[a9\W]*$/.test(value) && !labels.has(value.toLowerCase());

/** As a word or words of its own: "Ines" is not in "lines". */
function holds(text: string, value: string): boolean {
  const quoted = value.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${quoted}(?![\\p{L}\\p{N}])`, "u").test(text.toLowerCase());
}

const { opportunities, accounts } = practice;
const ours = [...new Set(valuesIn([opportunities.map(({ layout, mode, ...data }) => data), accounts]))]
  .filter(telling)
  // How a stage is closed is the CRM's class name, `slds-is-won`.
  .filter((value) => !["won", "lost"].includes(value));

describe("a description of a page", () => {
  it.each(names)("%s: says how it is built and nothing of what it says", async (name) => {
    await open(name);
    const text = await describedNow();
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, cases), "utf8"));
    const { crm, host, url, lossy, partial, unread, closed, linesShown, ...facts } =
      expected.reading.record ?? {};
    const values = [...ours, ...valuesIn(facts).filter(telling), "006NF0000000147YAA", "northfield"];
    expect(values.filter((value) => holds(text, value))).toEqual([]);
    expect(text).toContain("page     https://*.lightning.force.com/lightning/r/Opportunity/{id}/view");
  });

  it("keeps the hooks by which a field is found, its label, and what could be read", async () => {
    await open("closed-won");
    const text = await describedNow();
    for (const hook of [
      "[data-target-selection-name=sfdc:RecordField.Opportunity.Amount]",
      "records-record-layout-item",
      ".test-id__field-value",
      ".slds-path__item",
      '"Close Date"',
      "[href=/lightning/r/Account/{id}/view]",
      "record; facts name",
    ])
      expect(text).toContain(hook);
  });

  it("goes into shadow roots, and says what is hidden without looking into it", async () => {
    await open("native-shadow");
    expect(await describedNow()).toContain("#shadow");
    await page.evaluate("document.querySelector('.active').firstElementChild.style.display = 'none'");
    expect(await describedNow()).toMatch(/hidden, \d+ inside/);
  });

  it("holds nothing of any text, wherever a page puts it", async () => {
    await open("closed-won");
    const before = await describedNow();
    const telltale = fc.string({ unit: "binary", minLength: 5, maxLength: 60 }).filter(telling);
    await fc.assert(
      fc.asyncProperty(fc.array(telltale, { minLength: 1, maxLength: 6 }), async (secrets) => {
        const text = await page.evaluate((all) => {
          document.querySelector("#secrets")?.remove();
          const place = Object.assign(document.createElement("section"), { id: "secrets" });
          for (const secret of all) {
            for (const name of ["class", "name", "data-id", "data-label", "field-label", "role", "title"]) {
              const element = document.createElement("p");
              element.setAttribute(name, secret);
              element.textContent = secret;
              place.append(element);
            }
            place.append(Object.assign(document.createElement("a"), { href: `/${secret}`, title: secret }));
          }
          document.querySelector(".active")?.append(place);
          const [first = ""] = all;
          document.title = first;
          document.documentElement.lang = first;
          const { crm } = globalThis as unknown as {
            crm: { adapters: unknown[]; describePage(page: Document, url: URL, adapter: unknown): string };
          };
          const url = new URL(`https://x.lightning.force.com/lightning/r/${encodeURIComponent(first)}?q=1`);
          return crm.describePage(document, url, crm.adapters[0]);
        }, secrets);
        // "ookup" stands in the description's own words.
        const unheard = secrets.filter((secret) => !before.includes(secret.trim()));
        return unheard.filter((secret) => text.includes(secret.trim())).length === 0;
      }),
      { numRuns: 40 },
    );
  });

  it("is cut to what a mail takes, and says so", async () => {
    await open("closed-won");
    await page.evaluate(() => {
      const container = document.querySelector(".active");
      for (let at = 0; at < 70_000; at++)
        container?.append(document.createElement(at % 2 ? "slds-a" : "slds-b"));
    });
    const text = await describedNow();
    expect(text.length).toBeLessThanOrEqual(500_000);
    expect(text.slice(-60)).toMatch(/Cut: \d+ more lines did not fit\.\n$/);
  });
});
