import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { type Browser, inFirefox, launchBrowser, launchGranted } from "../support/browser.ts";
import type { Firefox } from "../support/firefox.ts";
import { type Answer, startPlaybookServer } from "../support/playbook-server.ts";
import { rowsOf } from "../support/raw-database.ts";

/** In Chromium a host that is granted already, because its question is only answered in a window; Firefox's is answered here. */
const host = inFirefox ? "intranet.northfield.example" : "playbooks.lightning.force.com";
const elsewhere = inFirefox ? "elsewhere.northfield.example" : "elsewhere.lightning.force.com";
const address = `https://${host}/whitespot/playbook.json`;
const ours = { ...starterPlaybook(), number: 5, name: "Northfield playbook" };
const tooMuch = 10_000_001;

describe("a playbook fetched from an address", () => {
  let server: Awaited<ReturnType<typeof startPlaybookServer>>;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    server = await startPlaybookServer();
    const launch = inFirefox ? launchBrowser : launchGranted;
    browser = await launch({ hosts: { [host]: server.port, [elsewhere]: server.port } });
    page = await browser.context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(browser.addressOf("extension/manager/index.html#/exchange"));
    await page.getByLabel("Address of the playbook file").waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const says = (text: string) => page.getByText(text).waitFor();
  const newest = async () =>
    (await rowsOf(page, "playbooks")).map((row) => (row as { number: number }).number).at(-1);
  /** Asks now, and waits until the server was asked and the page says what came of it. */
  const checkNow = async (answer: Answer, expected: string): Promise<void> => {
    const before = server.asked.length;
    server.answers(answer);
    await page.getByRole("button", { name: "Check now" }).click();
    await expect.poll(() => server.asked.length).toBeGreaterThan(before);
    await says(expected);
  };

  it("is not taken from an address that is no https address, and says so", async () => {
    await page.getByLabel("Address of the playbook file").fill("http://intranet.northfield.example/p.json");
    await page.getByRole("button", { name: "Use this address" }).click();
    await says("The address must begin with https://");
    expect(server.asked).toEqual([]);
  });

  it("comes as soon as a manager sets the address, as the newest version", async () => {
    server.answers({ text: JSON.stringify(ours), etag: '"5"' });
    await page.getByLabel("Address of the playbook file").fill(address);
    await page.getByRole("button", { name: "Use this address" }).click();
    if (inFirefox) await (browser as Firefox).window.allow();
    await says("A new version came: it is version 5 here.");
    expect(await newest()).toBe(5);
    const [first] = server.asked;
    expect(first?.headers.cookie).toBe(undefined);
    expect(first?.headers.referer).toBe(undefined);
    expect(first?.headers["if-none-match"]).toBe(undefined);
  });

  it("costs nothing while it stays the same", async () => {
    await checkNow({ text: JSON.stringify(ours), etag: '"5"' }, "Nothing new.");
    expect(server.asked.at(-1)).toMatchObject({ status: 304, headers: { "if-none-match": '"5"' } });
  });

  it("is not asked for again by itself within a quarter of an hour", async () => {
    const before = server.asked.length;
    await browser.stopWorker();
    // Coming up, the page has the background look for news.
    await page.reload();
    await says("Nothing new.");
    await page.getByRole("button", { name: "Check now" }).click();
    await expect.poll(() => server.asked.length).toBe(before + 1);
    await says("Nothing new.");
  });

  it.each<[string, Answer, string]>([
    [
      "a redirect",
      (response) => response.writeHead(302, { location: `https://${elsewhere}/p.json` }).end(),
      "The server sends on to another address",
    ],
    ["a page that is missing", (response) => response.writeHead(404).end(), "The server answered “404”"],
    ["a page in place of the file", { text: "<!doctype html>" }, "it is not valid JSON"],
    ["brackets without end", { text: "[".repeat(100_000) + "]".repeat(100_000) }, "nested too deeply"],
    [
      "more than there may be",
      (response) => response.writeHead(200, { "content-length": tooMuch }).end(" ".repeat(tooMuch)),
      "larger than 10 MB",
    ],
    [
      "more, without saying so",
      (response) => {
        response.writeHead(200);
        response.end(" ".repeat(tooMuch));
      },
      "larger than 10 MB",
    ],
    [
      "bytes that are no text",
      (response) => response.writeHead(200).end(Buffer.from([0xff, 0xfe, 0xff])),
      "is not text",
    ],
    [
      "a playbook that cannot work",
      { text: JSON.stringify({ ...ours, number: 6, stages: [] }) },
      "errors and was not taken over",
    ],
    ["a later Whitespot's", { text: JSON.stringify({ ...ours, version: 99 }) }, "newer"],
  ])("changes nothing when the server gives %s", async (_what, answer, expected) => {
    await checkNow(answer, expected);
    await says("Nothing was changed here.");
    expect(await newest()).toBe(5);
    expect(server.asked.filter((one) => one.host.startsWith("elsewhere"))).toEqual([]);
  });

  it("is read again once it is mended", async () => {
    const next = { ...ours, number: 9, name: "Northfield playbook, spring" };
    await checkNow({ text: JSON.stringify(next), etag: '"9"' }, "A new version came: it is version 9 here.");
    expect(await newest()).toBe(9);
  });

  it("is accessible, and fits 320 px", async () => {
    if (!inFirefox) expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it("comes no more once a manager stops it, and the server's access is given back", async () => {
    await page.getByRole("button", { name: "Stop using it" }).click();
    await page.getByLabel("Address of the playbook file").waitFor();
    const origins = () => page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
    await expect.poll(async () => (await origins()).some((origin) => origin.includes(host))).toBe(false);
    // Chromium's came with Salesforce, which stays on.
    if (!inFirefox) expect(await origins()).toContain("https://*.lightning.force.com/*");
  });
});
