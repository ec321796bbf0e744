import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { leaveChromium, plainChromium } from "../support/chromium-program.ts";
import { bundleReading } from "./bundle.ts";

vi.setConfig({ testTimeout: 60_000 });

type Reading = { kind: string; id?: string; record?: { id: string; name?: string; amount?: number } };
const shown = "006NF0000000147YAA";
const next = "006NF0000000152YAA";
/** Long enough that nothing but what a test is about can have caused a reading. */
const never = 600_000;

let browser: Browser;
let page: Page;
let reading: string;

beforeAll(async () => {
  reading = await bundleReading();
  browser = await plainChromium();
}, 60_000);
afterAll(() => leaveChromium(browser));
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
});

/** A captured page, watched. It has no script of its own: a test changes it as Lightning would. */
async function watch(name: string, options: object): Promise<void> {
  const body = readFileSync(new URL(`salesforce/${name}/page.html`, import.meta.url), "utf8");
  await page.route("**/*", (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
  await page.goto(`https://northfield.lightning.force.com/lightning/r/Opportunity/${shown}/view`);
  await page.evaluate(`${reading}; seen = [];
    watching = crm.watchRecord(crm.adapters[0], window, (reading) => seen.push(reading), ${JSON.stringify(options)})`);
}

const seen = () => page.evaluate<Reading[]>("seen");
const last = async () => (await seen()).at(-1);
const quick = { quietMs: 50, checkMs: never };
const recordRead = () => expect.poll(last).toMatchObject({ kind: "record" });
const goTo = (id: string) =>
  page.evaluate(`history.pushState({}, "", "/lightning/r/Opportunity/${id}/view")`);
const amountIs = (amount: number) => expect.poll(async () => (await last())?.record?.amount).toBe(amount);

describe("watching a record", () => {
  it("reports it once the page is quiet, and once only", async () => {
    await watch("closed-won", { quietMs: 50, checkMs: 50 });
    await recordRead();
    await page.waitForTimeout(400);
    expect((await seen()).map(({ kind }) => kind)).toEqual(["not-yet", "record"]);
  });

  it("does not take what is left of the record before for the next one", async () => {
    await watch("closed-won", { quietMs: 50, checkMs: 50 });
    await recordRead();
    await goTo(next);
    await page.waitForTimeout(600);
    expect(await last()).toEqual({ kind: "not-yet", id: next });

    await page.evaluate("document.querySelector('lightning-formatted-text').textContent = 'Hobart Conveyor'");
    await recordRead();
    expect((await last())?.record).toMatchObject({ id: next, name: "Hobart Conveyor" });
  });

  it("does not take them either when asked again before the next one is drawn", async () => {
    await watch("closed-won", { quietMs: 300, checkMs: never });
    await recordRead();
    await goTo(next);
    await page.evaluate("watching.report()");
    expect((await seen()).slice(2)).toEqual([
      { kind: "not-yet", id: next },
      { kind: "not-yet", id: next },
    ]);
    await page.evaluate("document.querySelector('lightning-formatted-text').textContent = 'Hobart Conveyor'");
    await recordRead();
    await page.evaluate("watching.report()");
    const again = (await seen()).slice(-2);
    expect(again[0]?.record).toMatchObject({ id: next, name: "Hobart Conveyor" });
    expect(again[1]).toEqual(again[0]);
  });

  it("takes the same facts in another place: a copy of a deal is a deal", async () => {
    await watch("closed-won", quick);
    await recordRead();
    await goTo(next);
    await page.evaluate(`(() => {
      const before = document.querySelector(".active");
      before.after(before.cloneNode(true));
      before.classList.remove("active");
      before.style.display = "none";
    })()`);
    await expect.poll(async () => (await last())?.record?.id).toBe(next);
  });

  it("sees a change inside a shadow root", async () => {
    await watch("native-shadow", quick);
    await recordRead();
    await page.evaluate(`(() => {
      const field = document.querySelector("one-record-home-flexipage2").shadowRoot
        .querySelector("records-lwc-detail-panel").shadowRoot.querySelectorAll("record_flexipage-record-field")[1];
      field.querySelector("lightning-formatted-text").shadowRoot.firstChild.data = "$200,000.00";
    })()`);
    await amountIs(200000);
  });

  it("looks again now and then, for what no mutation tells", async () => {
    await watch("closed-won", { quietMs: 50, checkMs: 200 });
    await recordRead();
    const amount = '[data-target-selection-name$=".Amount"]';
    await page.evaluate(`document.adoptedStyleSheets = [new CSSStyleSheet()];
      document.adoptedStyleSheets[0].replaceSync('${amount} { display: none }')`);
    await expect.poll(async () => (await last())?.record).not.toHaveProperty("amount");
  });

  it("reads a page that is never quiet all the same", async () => {
    await watch("closed-won", { quietMs: 200, patienceMs: 600, checkMs: never });
    await page.evaluate("setInterval(() => { document.body.className = String(performance.now()); }, 20)");
    await recordRead();
  });

  describe("a page that is never drawn", () => {
    const patient = { quietMs: 50, checkMs: 50, giveUpMs: 500 };
    const lost = ["name", "stage", "amount", "closeDate", "type", "owner", "account"];

    it("is given up after a while, and read once it is drawn after all", async () => {
      await watch("skeleton", patient);
      await expect.poll(last, { timeout: 10_000 }).toMatchObject({
        kind: "record",
        record: { id: shown, unread: lost },
        trouble: { kind: "not-drawn" },
      });
      const drawn = readFileSync(new URL("salesforce/closed-won/page.html", import.meta.url), "utf8");
      await page.evaluate((html) => {
        document.body.innerHTML = new DOMParser().parseFromString(html, "text/html").body.innerHTML;
      }, drawn);
      await expect.poll(async () => (await last())?.record?.amount, { timeout: 10_000 }).toBe(186000);
      expect(await last()).not.toHaveProperty("trouble");
    });

    it("is quoted when it says why", async () => {
      await watch("skeleton", patient);
      await page.evaluate(() => {
        const container = document.querySelector(".active");
        if (container) container.textContent = "This record was deleted.";
      });
      await expect
        .poll(last, { timeout: 10_000 })
        .toMatchObject({ trouble: { kind: "not-drawn", says: "This record was deleted." } });
    });
  });

  it("survives a page its adapter fails on, says so, and reads on when it no longer does", async () => {
    await watch("closed-won", quick);
    await recordRead();
    await page.evaluate(`failing = crm.adapters[0].read;
      crm.adapters[0].read = () => { throw new Error("an element nobody thought of"); };
      document.querySelector('lightning-formatted-text').textContent = 'Renamed'`);
    await expect.poll(last, { timeout: 10_000 }).toMatchObject({
      kind: "record",
      record: { id: shown },
      trouble: { kind: "failed" },
    });
    expect((await last())?.record?.name).toBeUndefined();
    await page.evaluate(`crm.adapters[0].read = failing;
      document.querySelector('lightning-formatted-text').textContent = 'Renamed again'`);
    await expect.poll(async () => (await last())?.record?.name, { timeout: 10_000 }).toBe("Renamed again");
  });

  it("says at once that a list is no record", async () => {
    await watch("closed-won", quick);
    await recordRead();
    await page.evaluate('history.pushState({}, "", "/lightning/o/Opportunity/list")');
    await expect.poll(last).toEqual({ kind: "no-record" });
  });

  it("is silent after being stopped", async () => {
    await watch("closed-won", { quietMs: 50, checkMs: 50 });
    await recordRead();
    await page.evaluate("watching.stop()");
    await page.evaluate("document.querySelector('lightning-formatted-number').textContent = '$5.00'");
    await page.evaluate('history.pushState({}, "", "/lightning/o/Opportunity/list")');
    await page.waitForTimeout(400);
    expect(await seen()).toHaveLength(2);
  });
});
