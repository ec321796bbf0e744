import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { someTexts } from "../../scripts/torture/corpora/texts.ts";
import { xss } from "../../scripts/torture/corpora/xss.ts";
import { files } from "../../scripts/torture/hostile/files.ts";
import { formats } from "../../scripts/torture/hostile/formats.ts";
import { packetOfTexts, words } from "../../scripts/torture/hostile/hostile-packets.ts";
import { ownJson } from "../../scripts/torture/hostile/json-files.ts";
import {
  wrongInCalendar,
  wrongInMail,
  wrongInText,
  wrongInZpl,
} from "../../scripts/torture/hostile/look-at-files.ts";
import { readZip } from "../../scripts/torture/hostile/read-zip.ts";
import { storedValues } from "../../scripts/torture/hostile/stored-values.ts";
import { openTripwire, type Tripwire } from "../../scripts/torture/hostile/tripwire.ts";
import type { Counted } from "../../scripts/torture/regime.ts";
import { zplOf } from "../../src/packet/formats/zpl.ts";
import { labelsOfPacket } from "../../src/packet/goods-of-packet.ts";

let tripwire: Tripwire;
beforeAll(async () => {
  tripwire = await openTripwire();
});
afterAll(() => tripwire?.close());

const nothingLost = (counted: Counted[]): void => {
  expect(counted.filter(({ lost }) => lost > 0)).toEqual([]);
  expect(counted.every(({ tried }) => tried > 0)).toBe(true);
};

describe("what nobody meant", () => {
  it("is a value like any other to every field kind, or none", () => nothingLost(storedValues(someTexts)));

  it("is text in every format of a packet", { timeout: 120_000 }, async () =>
    nothingLost(await formats(someTexts, tripwire, ["receiving"])),
  );

  it("is a sentence at every door for files", { timeout: 120_000 }, async () =>
    nothingLost(await files(ownJson.slice(0, 60), 20, 7)),
  );
});

describe("the tripwire", () => {
  const page = (text: string) => `<!doctype html><title>x</title><body>${text}`;
  it("is sprung by what runs, asks, leads away or may do so", async () => {
    for (const begins of [
      "<script>",
      "<img src=x",
      "<svg onload",
      "<iframe src",
      "<link",
      "<form",
      "<meta http",
      "<a href",
    ]) {
      const text = xss.find((one) => one.startsWith(begins)) ?? "";
      expect((await tripwire.open(page(text))).sprung, text).not.toEqual([]);
    }
    expect((await tripwire.open(page("plain"))).sprung).toEqual([]);
  });

  it("tells XML that is none", async () => {
    const parts: [string, string][] = [
      ["good", "<a>b</a>"],
      ["control", "<a>\u0007</a>"],
      ["open", "<a>"],
    ];
    expect((await tripwire.malformed(parts)).map((one) => one.split(":")[0])).toEqual(["control", "open"]);
  });
});

describe("a look at a file notices", () => {
  it("a command in a label, a line in a calendar, a header in a mail, a text that turns others", () => {
    const labels = labelsOfPacket(packetOfTexts(["x"], 0), words);
    const zpl = zplOf(labels, 203);
    expect(wrongInZpl(zpl, labels.length)).toEqual([]);
    expect(wrongInZpl(zpl.replace("^FS", "^FS^XZ~JA"), labels.length)).toHaveLength(1);
    const calendar =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:a\r\nX:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    expect(wrongInCalendar(calendar, ["a"])).toEqual(["a line x"]);
    expect(wrongInCalendar(calendar.replace("X:1\r\n", ""), ["b"])).toHaveLength(1);
    const mail = 'Subject: a\r\nBcc: b\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x--\r\n';
    expect(wrongInMail(mail, { subject: "a", body: "" }, "")).toEqual(["a header bcc"]);
    expect(wrongInText("left \u2068open")).toHaveLength(1);
    expect(wrongInText("part \u202egnp.exe")).toHaveLength(1);
  });

  it("an archive whose sums are wrong", () => {
    const zip = zipSync({ a: new TextEncoder().encode("content") }, { level: 0 });
    expect([...readZip(zip)].map(([name, content]) => [name, content.toString()])).toEqual([
      ["a", "content"],
    ]);
    zip[zip.indexOf("o".charCodeAt(0))] = 0;
    expect(() => readZip(zip)).toThrow("not what its sum says");
  });
});
