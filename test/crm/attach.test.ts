import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openWorld } from "./isolated-world.ts";
import { openPracticeBrowser, type PracticeBrowser } from "./practice-browser.ts";
import { hostOf, practiceRecord } from "./practice-facts.ts";

const harrow = practiceRecord("Harrow Marine - 4");
const hobart = practiceRecord("Hobart");
const host = hostOf(harrow);
const addressOf = ({ id }: { id: string }) => `https://${host}/lightning/r/Opportunity/${id}/view`;

const content = "<!doctype html><title>Päckchen 漢字</title>";
const file = {
  name: "HP-26-0147-A-receiving.html",
  mimeType: "text/html",
  content: Buffer.from(content).toString("base64"),
};
const ofHarrow = { crm: "salesforce", host, id: harrow.id, url: addressOf(harrow) };

// A page of real Lightning components takes a second to start, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let practice: PracticeBrowser;
let browser: Browser;
let reading: string;
beforeAll(async () => {
  practice = await openPracticeBrowser();
  ({ browser, reading } = practice);
}, 180_000);
afterAll(() => practice?.close());

/** Attaches in a content script's world, and gives up looking soon. */
async function attachOn(page: Page, record: object, patience = 20_000): Promise<() => Promise<string>> {
  const world = await openWorld(page, reading);
  const request = JSON.stringify({ record, file });
  await world.run(`globalThis.answer = crm.attachFile(${request}, ${patience}); undefined`);
  return () => world.run<string>("globalThis.answer");
}

async function openDeal(query: string, shown = harrow): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${addressOf(shown)}?${query}`);
  await drawn(page, shown);
  return page;
}

const drawn = (page: Page, { id }: { id: string }) =>
  page.locator(`.oneContent.active [data-record="${id}"]`).getByText("Created By").waitFor();
const done = (page: Page) => page.getByRole("button", { name: "Done" }).click();

describe("a file for a deal of Lightning", () => {
  it.each(["synthetic", "native"])(
    "goes into the card of files, not into what else takes files, and is seen once it is listed, in %s shadow",
    async (mode) => {
      const page = await openDeal(`mode=${mode}&files=several`);
      const answer = await attachOn(page, ofHarrow);
      await done(page);
      expect(await answer()).toBe("attached");
      await page.getByText("HP-26-0147-A-receiving", { exact: true }).waitFor();
      // The copy of the same name from before is no proof that a second one arrived.
      const again = await attachOn(page, ofHarrow, 600);
      await page.getByText("1 of 1 file uploaded").waitFor();
      expect(await again()).toBe("not-seen");
      await page.close();
    },
  );

  it("is not said to be attached while it is on its way, nor when the CRM refuses it", async () => {
    const page = await openDeal("mode=native&upload=refused");
    const answer = await attachOn(page, ofHarrow, 700);
    await page.getByText(/^Can't upload/).waitFor();
    expect(await answer()).toBe("not-seen");
    await page.close();
    const slow = await openDeal("mode=native&upload=2000");
    const waited = await attachOn(slow, ofHarrow, 500);
    await slow.getByText("Uploading…").waitFor();
    expect(await waited()).toBe("not-seen");
    await slow.close();
  });

  it("finds no place where there is no card, or nobody may add to it", async () => {
    for (const files of ["none", "closed"]) {
      const page = await openDeal(`mode=native&files=${files}`);
      expect(await (await attachOn(page, ofHarrow))()).toBe("no-place");
      await page.close();
    }
  });

  it("never goes to another record", async () => {
    const page = await openDeal("mode=native", hobart);
    expect(await (await attachOn(page, ofHarrow))()).toBe("another-record");
    // The address is there already, the page before still in front.
    await page.goto(`${addressOf(hobart)}?mode=native&hold=2000`);
    await drawn(page, hobart);
    await page.evaluate(
      (to) => (globalThis as unknown as { practice: { go(to: string): void } }).practice.go(to),
      `/lightning/r/Opportunity/${harrow.id}/view`,
    );
    expect(await (await attachOn(page, ofHarrow))()).toBe("another-record");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.close();
  });
});

describe("a file for a deal on any page", () => {
  const address = "https://any.force.com/deals/7";
  const onPage = { crm: "by-hand", host: "any.force.com", id: "0123", url: address };
  const open = async (body: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.route(address, (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto(address);
    return page;
  };
  const lists = `<ul></ul><script>document.onchange = async ({ target }) => {
    const item = document.createElement("li");
    item.textContent = target.files[0].name + ": " + (await target.files[0].text());
    document.querySelector("ul").append(item);
  }</script>`;

  it("goes into the one place that takes files, though its button is drawn by the page, byte for byte", async () => {
    const page = await open(
      `<label>Add files<input type="file" hidden></label><input type="file" disabled>${lists}`,
    );
    expect(await (await attachOn(page, onPage))()).toBe("attached");
    expect(await page.locator("li").textContent()).toBe(`${file.name}: ${content}`);
    await page.close();
  });

  it("goes nowhere when there are several places, or none a person could see", async () => {
    const several = await open('<input type="file"><label>Other<input type="file" hidden></label>');
    expect(await (await attachOn(several, onPage))()).toBe("several-places");
    await several.close();
    const none = await open('<div hidden><input type="file"></div>');
    expect(await (await attachOn(none, onPage))()).toBe("no-place");
    expect(await (await attachOn(none, { ...onPage, url: `${address}8` }))()).toBe("another-record");
    expect(await (await attachOn(none, { ...onPage, id: 7 }))()).toBe("not-allowed");
    await none.close();
  });
});
