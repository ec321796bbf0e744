import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import practice from "../../scripts/practice-crm/records.json" with { type: "json" };
import { openWorld, type World } from "./isolated-world.ts";
import { openPracticeBrowser, type PracticeBrowser } from "./practice-browser.ts";
import { type Deal, hostOf, practiceRecord, recordOf } from "./practice-facts.ts";

type Reading = { kind: string; id?: string; record?: { id: string; [fact: string]: unknown } };
const harrow = practiceRecord("Harrow Marine - 4");
const hobart = practiceRecord("Hobart");
const readNow = "crm.adapters[0].read(document, new URL(location.href))";

// A page of real Lightning components takes a second to start, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let opened: PracticeBrowser;
let browser: Browser;
let reading: string;
beforeAll(async () => {
  opened = await openPracticeBrowser();
  ({ browser, reading } = opened);
}, 180_000);
afterAll(() => opened?.close());

describe.each(["synthetic", "native"])("the practice CRM in %s shadow", (mode) => {
  it.each(["page", "dynamic"])(
    "shows every fact of every deal in the %s layout",
    async (layout) => {
      const query = `?mode=${mode}&layout=${layout}&latency=0`;
      for (const host of new Set(practice.opportunities.map(hostOf))) {
        const [first, ...others] = practice.opportunities.filter((each) => hostOf(each) === host);
        const page = await open(first as Deal, query);
        const world = await openWorld(page, reading);
        await expect
          .poll(() => world.run(readNow))
          .toEqual({ kind: "record", record: recordOf(first as Deal) });
        for (const each of others) {
          await go(page, `/lightning/r/${each.id}/view`);
          await drawn(page, each);
          await expect.poll(() => world.run(readNow)).toEqual({ kind: "record", record: recordOf(each) });
        }
        expect(await page.evaluate("window.__pwned")).toBeUndefined();
        await page.close();
      }
    },
    60_000,
  );

  it("never takes one deal for the other over 50 changes of record", async () => {
    const page = await open(harrow, `?mode=${mode}&latency=40`);
    const world = await watching(page, { quietMs: 60 });
    for (let turn = 1; turn <= 50; turn++) {
      const next = turn % 2 ? hobart : harrow;
      await go(page, `/lightning/r/Opportunity/${next.id}/view`);
      // Now and then the person does not wait.
      if (turn % 5) await recordShown(page, world, next);
    }
    await recordShown(page, world, harrow);
    const wrong = (await seen(world)).filter(({ record }) => record && !sameFacts(record));
    expect(wrong).toEqual([]);
    await page.close();
  });

  it("waits while the page before stays in front", async () => {
    const page = await open(harrow, `?mode=${mode}&hold=900`);
    const world = await watching(page, { quietMs: 100, checkMs: 200 });
    await recordShown(page, world, harrow);
    await go(page, `/lightning/r/Opportunity/${hobart.id}/view`);
    await recordShown(page, world, hobart);
    expect((await seen(world)).map(({ kind, id, record }) => [kind, id ?? record?.id])).toEqual([
      ["not-yet", harrow.id],
      ["record", harrow.id],
      ["not-yet", hobart.id],
      ["record", hobart.id],
    ]);
    await page.close();
  });

  it("reports a stage and an amount the person saves, and not what is typed or looked at", async () => {
    const page = await open(hobart, `?mode=${mode}`);
    const world = await watching(page, { quietMs: 100 });
    await recordShown(page, world, hobart);
    await page.getByRole("option", { name: "Closed Won" }).click();
    await page.getByTitle("Edit Amount").click();
    await page.getByLabel("Amount", { exact: true }).fill("12000");
    await page.waitForTimeout(600);
    expect(await seen(world)).toHaveLength(2);

    await page.getByRole("button", { name: "Save" }).click();
    await shown(page, world, (record) => record.amount === 12000);
    await page.getByRole("option", { name: "Closed Won" }).click();
    await page.getByRole("button", { name: "Mark as Current Stage" }).click();
    await shown(page, world, (record) => record.closed === "won" && record.stage === "Closed Won");
    await page.close();
  });

  it("says at once that a list is no record, and is silent after being stopped", async () => {
    const page = await open(harrow, `?mode=${mode}`);
    const world = await watching(page, { quietMs: 100 });
    await recordShown(page, world, harrow);
    await go(page, "/lightning/o/Opportunity/list");
    await expect.poll(async () => (await seen(world)).at(-1)).toEqual({ kind: "no-record" });
    await go(page, `/lightning/r/Opportunity/${harrow.id}/related/OpportunityLineItems/view`);
    await page.goBack();
    await page.goBack();
    await recordShown(page, world, harrow);
    await world.run("watching.stop()");
    const before = (await seen(world)).length;
    await go(page, `/lightning/r/Opportunity/${hobart.id}/view`);
    await page.waitForTimeout(600);
    expect(await seen(world)).toHaveLength(before);
    await page.close();
  });
});

it("keeps the deal while the person reads its products", async () => {
  const page = await open(harrow, "");
  const world = await watching(page, { quietMs: 100, checkMs: 100 });
  await recordShown(page, world, harrow);
  await page.getByRole("link", { name: "View All Products" }).click();
  await page.waitForTimeout(600);
  expect((await seen(world)).at(-1)?.record?.id).toBe(harrow.id);
  await page.close();
});

it("does without the Navigation API", async () => {
  const page = await open(harrow, "");
  const world = await watching(page, { quietMs: 100 }, "delete window.navigation; ");
  await recordShown(page, world, harrow);
  await go(page, `/lightning/r/Opportunity/${hobart.id}/view`);
  await recordShown(page, world, hobart);
  await page.close();
});

async function open(each: Deal, query: string): Promise<Page> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(`https://${hostOf(each)}/lightning/r/Opportunity/${each.id}/view${query}`);
  await drawn(page, each);
  return page;
}

/** The field near the end of the page, of this deal and in front. */
const drawn = (page: Page, each: Deal) =>
  page.locator(`.oneContent.active [data-record="${each.id}"]`).getByText("Created By").waitFor();

async function watching(page: Page, options: object, before = ""): Promise<World> {
  const world = await openWorld(page, reading);
  const watch = `crm.watchRecord(crm.adapters[0], window, (reading) => seen.push(reading), ${JSON.stringify(options)})`;
  await world.run(`${before}var seen = []; var watching = ${watch};`);
  return world;
}

const seen = (world: World): Promise<Reading[]> => world.run("seen");
const go = (page: Page, address: string) => page.evaluate(`practice.go(${JSON.stringify(address)})`);

async function shown(page: Page, world: World, wanted: (record: NonNullable<Reading["record"]>) => boolean) {
  for (let tries = 0; tries < 400; tries++) {
    const record = (await seen(world)).at(-1)?.record;
    if (record && wanted(record)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`Not shown. Last: ${JSON.stringify((await seen(world)).at(-1))}`);
}

const recordShown = (page: Page, world: World, each: Deal) => shown(page, world, ({ id }) => id === each.id);

const sameFacts = (record: { id: string }) =>
  [harrow, hobart].some(
    (each) => JSON.stringify(record, inOrder) === JSON.stringify(recordOf(each), inOrder),
  );

/** Keys in one order, so that two records can be compared as text. */
const inOrder = (_key: string, value: unknown) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
