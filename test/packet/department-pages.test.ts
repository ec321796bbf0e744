import { describe, expect, it } from "vitest";
import { html } from "../../src/packet/formats/html.ts";
import { text } from "../../src/packet/formats/text.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { mustSee } from "./must-see.ts";
import { readableText } from "./readable-text.ts";
import { words, workedDeals, workedPacket } from "./worked-packets.ts";

const oneLine = (written: string): string => written.replace(/\s+/g, " ");

describe.each(workedDeals)("%s", (id) => {
  const packet = workedPacket(id);
  const cases = Object.entries(mustSee[id] ?? {}).flatMap(([department, facts]) =>
    Object.entries(facts).map(([fact, patterns]) => ({ department, fact, patterns })),
  );

  it.each(cases)("tells $department: $fact", ({ department, patterns }) => {
    const copy = redactFor(packet, department);
    const written = { html: readableText(html.write(copy, words)), text: oneLine(text.write(copy, words)) };
    for (const pattern of patterns) {
      expect(written.html).toMatch(pattern);
      expect(written.text).toMatch(pattern);
    }
  });

  it("has every page in the whole packet too, the cover first", () => {
    const whole = html.write(packet, words);
    const articles = [...whole.matchAll(/<article class="page" id="([^"]+)"/g)].map(([, name]) => name);
    expect(articles).toEqual(["cover", ...packet.departments.map(({ id: department }) => department)]);
  });

  it("stays small", () => {
    expect(html.write(packet, words).length).toBeLessThan(300_000);
  });

  it("fits an e-mail's width", () => {
    const long = text
      .write(packet, words)
      .split("\n")
      .filter((line) => line.length > 78 && line.includes(" ".repeat(1)) && !/\S{70}/.test(line));
    expect(long).toEqual([]);
  });
});
