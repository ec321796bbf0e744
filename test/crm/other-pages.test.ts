import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startPracticeCrm } from "../../scripts/practice-crm/server.mjs";
import { accountSeenSchema } from "../../src/crm/account-seen.ts";
import { recordSchema } from "../../src/crm/record.ts";
import { startChromium } from "../support/chromium-program.ts";
import { bundleReading } from "./bundle.ts";
import { openWorld } from "./isolated-world.ts";
import { accountSeenOf, type Deal, hostOf, listOf, practiceRecord, recordOf } from "./practice-facts.ts";

// A page of real Lightning components takes a second to start, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const deckGear = practiceRecord("Port Ellis Ferries – deck gear");
const guardRails = practiceRecord("Hobart Conveyor – guard rails");
const harrow = practiceRecord("Harrow Marine - 4");

let crm: { port: number; close(): Promise<void> | void };
let browser: Browser;
let page: Page;
let reading: string;

beforeAll(async () => {
  reading = await bundleReading();
  crm = await startPracticeCrm({ port: 0 });
  const rules = ["*.force.com", "*.force.mil", "*.sfcrmapps.cn", "*.mcas.ms"].map(
    (host) => `MAP ${host}:443 127.0.0.1:${crm.port}`,
  );
  browser = await startChromium(`--host-resolver-rules=${rules.join(", ")}`, "--ignore-certificate-errors");
  page = await browser.newPage({ ignoreHTTPSErrors: true });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await crm?.close();
});

/** What is read at an address once that text is drawn there. */
async function readAt(host: string, path: string, drawn: string): Promise<unknown> {
  await page.goto(`https://${host}${path}`);
  await page.locator(".oneContent.active").getByText(drawn).first().waitFor();
  const world = await openWorld(page, reading);
  return world.run("crm.adapters[0].read(document, new URL(location.href))");
}
const viewOf = ({ id }: Deal, query = "") => `/lightning/r/Opportunity/${id}/view?latency=0${query}`;
const recordRead = (record: object) => ({ kind: "record", record });

describe.each(["synthetic", "native"])("in %s shadow", (mode) => {
  it("the page of all products is read whole, with the deal it belongs to", async () => {
    const address = `/lightning/r/Opportunity/${deckGear.id}/related/OpportunityLineItems/view?mode=${mode}`;
    const read = await readAt(hostOf(deckGear), address, "7 items");
    expect(read).toEqual({ ...recordRead(listOf(deckGear)), part: true });
    recordSchema.parse(listOf(deckGear));
  });

  it("an account's page tells its addresses, its terms, its number", async () => {
    const address = `/lightning/r/Account/${deckGear.account}/view?mode=${mode}`;
    const read = await readAt(hostOf(deckGear), address, "Shipping Address");
    expect(read).toEqual({ kind: "account", seen: accountSeenOf(deckGear) });
    accountSeenSchema.parse(accountSeenOf(deckGear));
  });

  it.each(["page", "dynamic"])(
    "a field without permission is unread in the %s layout, never guessed",
    async (layout) => {
      const read = await readAt(
        hostOf(guardRails),
        viewOf(guardRails, `&mode=${mode}&layout=${layout}`),
        "Created By",
      );
      expect(read).toEqual(recordRead(recordOf(guardRails)));
    },
  );
});

describe.each(["de", "fr", "ja"])("in the language %s", (lang) => {
  it.each(["", "&hooks=none"])("a deal is read as in English (%s)", async (hooks) => {
    const read = await readAt(
      hostOf(deckGear),
      viewOf(deckGear, `&layout=page&lang=${lang}${hooks}`),
      "Created By",
    );
    expect(read).toEqual(recordRead(recordOf(deckGear)));
  });

  it.each(["", "&hooks=none"])("all its products are (%s)", async (hooks) => {
    const address = `/lightning/r/${deckGear.id}/related/OpportunityLineItems/view?lang=${lang}${hooks}`;
    const read = await readAt(hostOf(deckGear), address, "7 items");
    expect(read).toEqual({ ...recordRead(listOf(deckGear)), part: true });
  });

  it("an account is, its address in the order of the place", async () => {
    const address = `/lightning/r/Account/${harrow.account}/view?lang=${lang}&hooks=none`;
    const read = await readAt(hostOf(harrow), address, "Key Hwy");
    expect(read).toMatchObject({
      kind: "account",
      seen: { account: { number: "10388", phone: "+1 410 555 0120" } },
    });
    const { account, lossy = [] } = (
      read as { seen: ReturnType<typeof accountSeenOf> & { lossy?: string[] } }
    ).seen;
    // Where the reader's locale has another order than the place's own, it is asked rather than taken.
    if (!lossy.includes("shippingAddress")) expect(account).toEqual(accountSeenOf(harrow).account);
    expect(account.paymentTerms).toBe("Net 30");
  });
});

describe("an address of Salesforce", () => {
  const hosts = [
    "northfield.scratch.lightning.force.com",
    "northfield.develop.lightning.force.com",
    "northfield.trailblaze.lightning.force.com",
    "northfield.lightning.force.mil",
    "northfield.lightning.sfcrmapps.cn",
    "northfield.lightning.force.com.mcas.ms",
  ];
  it.each(hosts)("is one on %s", async (host) => {
    const url = `https://${host}/lightning/r/Opportunity/${harrow.id}/view`;
    const read = await readAt(host, viewOf(harrow), "Created By");
    expect(read).toEqual(recordRead({ ...recordOf(harrow), host, url }));
  });

  const id = "006NF0000000147";
  it.each([
    [`/lightning/r/Opportunity/${id}/view`, "deal"],
    [`/lightning/r/${id}YAA/view`, "deal"],
    [`/lightning/r/${id}YAA/edit`, "deal"],
    [
      `/lightning/r/Opportunity/${id}YAA/view?ws=%2Flightning%2Fr%2FAccount%2F001NF00000000H4YAI%2Fview`,
      "deal",
    ],
    [`/lightning/r/${id}YAA/related/OpportunityLineItems/view?ws=%2Flightning%2Fr%2F${id}YAA%2Fview`, "deal"],
    ["/lightning/r/Account/001NF00000000H4/view", "account"],
    ["/lightning/r/001NF00000000H4YAI/edit", "account"],
    [
      `/lightning/r/Account/001NF00000000H4YAI/view?ws=%2Flightning%2Fr%2FOpportunity%2F${id}YAA%2Fview`,
      "account",
    ],
    ["/lightning/r/001NF00000000H4YAI/related/Opportunities/view", "neither"],
    ["/lightning/r/Contact/003NF00000000H4YAI/view", "neither"],
    ["/lightning/o/Opportunity/list", "neither"],
  ])("%s is of a %s", async (address, kind) => {
    const world = await openWorld(page, reading);
    const url = JSON.stringify(`https://northfield.lightning.force.com${address}`);
    const named = await world.run<(string | null)[]>(
      `[crm.adapters[0].identify(new URL(${url})), crm.adapters[0].identifyAccount(new URL(${url}))]`,
    );
    expect(named.map((one) => one?.length)).toEqual([
      kind === "deal" ? 18 : undefined,
      kind === "account" ? 18 : undefined,
    ]);
  });
});

describe("a page that is not this deal's list", () => {
  it("is not read while the deal's own page, or another deal's list, is still in front", async () => {
    const listPath = (deal: Deal) => `/lightning/r/${deal.id}/related/OpportunityLineItems/view`;
    /** The address has changed, the page not yet. */
    const readUnder = async (path: string) => {
      await page.evaluate(`history.pushState({}, "", ${JSON.stringify(path)})`);
      const world = await openWorld(page, reading);
      return world.run("crm.adapters[0].read(document, new URL(location.href))");
    };
    await readAt(hostOf(harrow), viewOf(harrow), "Created By");
    expect(await readUnder(listPath(harrow))).toEqual({ kind: "not-yet", id: harrow.id });
    await readAt(hostOf(harrow), listPath(harrow), "1 items");
    expect(await readUnder(listPath(deckGear))).toEqual({ kind: "not-yet", id: deckGear.id });
  });
});
