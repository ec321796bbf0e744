import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { html } from "../../src/packet/formats/html.ts";
import { text } from "../../src/packet/formats/text.ts";
import { packetElementId } from "../../src/packet/packet-element.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { hostile, hostilePacket, longWord } from "./hostile-packet.ts";
import { type OpenPages, openPages } from "./open-page.ts";
import { words } from "./worked-packets.ts";

describe("a packet full of hostile answers", () => {
  let pages: OpenPages;
  beforeAll(async () => {
    pages = await openPages();
  });
  afterAll(() => pages.close());

  const packet = hostilePacket();
  const copies = {
    whole: packet,
    receiving: redactFor(packet, "receiving"),
    production: redactFor(packet, "production"),
  };

  it.each(Object.entries(copies))("%s: runs nothing, loads nothing, breaks nothing", async (_, copy) => {
    const { page, watched } = await pages.open(html.write(copy, words));
    expect(watched).toEqual({ requests: [], violations: [], errors: [] });
    expect(await page.title()).toContain("HP-26-0103 A");
    const found = await page.evaluate(() => ({
      scripts: [...document.scripts].map(({ type }) => type),
      strangers: document.querySelectorAll(
        "img,iframe,link,object,embed,form,input,a,[onload],[onerror],[style]",
      ).length,
      articles: document.querySelectorAll("body > .sheet > main > article").length,
      strayRows: [...document.querySelectorAll("tr")].filter((row) => !row.closest("table")).length,
      // As it is shown: textContent would hold the packet's data too.
      shown: document.body.innerText,
    }));
    expect(found.scripts).toEqual(["application/json"]);
    expect(found.strangers).toBe(0);
    expect(found.articles).toBe(copy.for === null ? copy.departments.length + 1 : 1);
    expect(found.strayRows).toBe(0);
    for (const typed of [hostile.chinese, hostile.arabic, hostile.emoji, hostile.link, hostile.entity])
      expect(found.shown).toContain(typed);
    expect(found.shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/);
  });

  it("carries the packet unharmed, every character of it", async () => {
    const { page } = await pages.open(html.write(packet, words));
    const json = await page.locator(`#${packetElementId}`).textContent();
    expect(JSON.parse(json ?? "")).toEqual(JSON.parse(JSON.stringify(packet)));
  });

  it.each([320, 700, 1200])("fits a screen %i wide, 80-character words and all", async (width) => {
    const { page } = await pages.open(html.write(packet, words), { width, height: 900 });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    expect(await page.getByText(longWord).first().isVisible()).toBe(true);
  });

  it("keeps each value's direction to itself", async () => {
    const { page } = await pages.open(html.write(copies.receiving, words));
    const directions = await page.evaluate(() =>
      [...document.querySelectorAll("bdi")].map((bdi) => [
        bdi.textContent ?? "",
        getComputedStyle(bdi).unicodeBidi,
      ]),
    );
    expect(directions.every(([, bidi]) => bidi === "isolate")).toBe(true);
  });

  it("is told as text without any character that hides or turns other text", () => {
    const written = text.write(packet, words);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be in the text
    expect(written).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u200b\ufeff]/);
    expect(written).toContain(`\u2068${hostile.arabic}\u2069`);
  });
});
