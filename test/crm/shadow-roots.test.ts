import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { leaveChromium, plainChromium } from "../support/chromium-program.ts";
import { bundleReading } from "./bundle.ts";

let browser: Browser;
let page: Page;
let reading: string;
beforeAll(async () => {
  reading = await bundleReading();
  browser = await plainChromium();
}, 60_000);
afterAll(() => leaveChromium(browser));

/** The page, and the browser's answer to an extension in it; it notes who was asked. */
async function open(body: string): Promise<void> {
  page = await browser.newPage();
  await page.setContent(body);
  await page.evaluate(reading);
  await page.evaluate(`
    var asked = 0;
    var rootOf = new Map();
    var close = (element) => { rootOf.set(element, element.attachShadow({ mode: "closed" })); };
    globalThis.chrome = { dom: { openOrClosedShadowRoot(element) { asked++; return rootOf.get(element) ?? null; } } };
  `);
}

/** One reading, in a turn of its own. */
const look = (): Promise<{ asked: number; roots: number }> =>
  page.evaluate("(() => { asked = 0; return { roots: crm.rootsIn(document.body).length, asked }; })()");

const many = 3000;

it("asks thousands of components once, then some of them in turn, and finds a root that one is given late", async () => {
  await open("<x-part>Said</x-part>".repeat(many));
  expect(await look()).toEqual({ roots: 1, asked: many + 1 });

  await page.evaluate("close(document.body.lastElementChild)");
  let seen = await look();
  for (let readings = 1; seen.roots < 2 && readings < 20; readings++) {
    expect(seen.asked).toBeLessThan(many / 3);
    seen = await look();
  }
  expect(seen.roots).toBe(2);
  // Nothing is forgotten: neither that one's root, nor that the others have none.
  for (let more = 0; more < 10; more++) {
    const { roots, asked } = await look();
    expect(roots).toBe(2);
    expect(asked).toBeLessThan(many / 3);
  }
});

it("asks whatever is new, or still empty, at every reading", async () => {
  await open(`${"<x-part>Said</x-part>".repeat(many)}<x-empty></x-empty>`);
  expect((await look()).roots).toBe(1);
  await page.evaluate('close(document.querySelector("x-empty"))');
  expect((await look()).roots).toBe(2);
  await page.evaluate(`
    document.body.insertAdjacentHTML("beforeend", "<x-new>Slotted</x-new>");
    close(document.body.lastElementChild);
  `);
  expect((await look()).roots).toBe(3);
});

it("asks all of a few at every reading, however late one is given its root, and roots within roots", async () => {
  await open("<x-part>Said</x-part>".repeat(100));
  expect((await look()).roots).toBe(1);
  await page.evaluate("close(document.body.lastElementChild)");
  expect((await look()).roots).toBe(2);
  await page.evaluate(`
    rootOf.get(document.body.lastElementChild).innerHTML = "<div><x-inner>Said</x-inner></div>";
    close(rootOf.get(document.body.lastElementChild).querySelector("x-inner"));
  `);
  expect((await look()).roots).toBe(3);
});

it("finds what several selectors match once each, root by root, in the page's order", async () => {
  await open('<b id="1"></b><i id="2"><b id="3" class="i"></b></i><x-part id="4"></x-part><b id="5"></b>');
  await page.evaluate(`
    const root = document.querySelector("x-part").attachShadow({ mode: "open" });
    root.innerHTML = '<i id="6"></i><b id="7"></b>';
  `);
  const found = await page.evaluate(
    'crm.queryDeep(crm.rootsIn(document.body), "i", ".i", "b", "u").map(({ id }) => id)',
  );
  expect(found).toEqual(["1", "2", "3", "5", "6", "7"]);
});
