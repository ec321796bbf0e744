import fc from "fast-check";
import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import { html } from "../../src/packet/formats/html.ts";
import { json } from "../../src/packet/formats/json.ts";
import { text } from "../../src/packet/formats/text.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { type ReadPacket, readPacketFile } from "../../src/packet/read-packet-file.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { sealed } from "../../src/packet/seal.ts";
import { contentOf } from "../../src/packet/signature.ts";
import { canonicalJson } from "../../src/values/hash.ts";
import { hostilePacket } from "./hostile-packet.ts";
import { words, workedPacket } from "./worked-packets.ts";

const packet = workedPacket("d01-customer-engines");
const receiving = redactFor(packet, "receiving");
const asHtml = html.write(receiving, words);

/** What a file is found to be, in one line: "unaltered", "altered", "page altered", or the problem's code. */
function verdict(file: string): string {
  const read = readPacketFile(file);
  if (!read.ok) return read.problem.code;
  if (!read.value.intact) return "altered";
  return read.value.pageIntact === false ? "page altered" : "unaltered";
}
const opened = (file: string): ReadPacket => {
  const read = readPacketFile(file);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};

describe("a packet's file read back", () => {
  it.each([
    ["whole", packet],
    ["receiving's", receiving],
    ["full of hostile answers", sealed(contentOf(hostilePacket()))],
  ])("%s: is what was issued, from HTML and from JSON", (_, issued) => {
    for (const file of [html.write(issued, words), json.write(issued, words)]) {
      expect(verdict(file)).toBe("unaltered");
      expect(opened(file).packet).toEqual(JSON.parse(JSON.stringify(issued)));
    }
  });

  it("is read with a byte order mark, and as a browser saves a page anew", () => {
    expect(verdict(`\ufeff${json.write(packet, words)}`)).toBe("unaltered");
    const saved = asHtml
      .replace("<!doctype html>", "<!DOCTYPE html>\n<!-- saved from url=(0014)about:internet -->")
      .replaceAll("&#39;", "'")
      .replaceAll("\n", "\r\n")
      .replace(/<script type="([^"]+)" id="([^"]+)"/, "<SCRIPT id='$2' type='$1'");
    expect(saved).not.toBe(asHtml);
    expect(verdict(saved)).toBe("unaltered");
  });

  it("is found to be altered by one digit, wherever it stands", () => {
    const inData = json.write(receiving, words).replace('"quantity": 4', '"quantity": 5');
    expect(verdict(inData)).toBe("altered");
    const page = asHtml.slice(0, asHtml.indexOf("<script"));
    expect(page).toContain("412 kg");
    expect(verdict(asHtml.replace("412 kg", "812 kg"))).toBe("page altered");
    expect(verdict(`${page.replaceAll(/412/g, "812")}${asHtml.slice(page.length)}`)).toBe("page altered");
    const member = { ...JSON.parse(json.write(receiving, words)), extra: 1 };
    expect(verdict(JSON.stringify(member))).toBe("altered");
  });

  it("is altered or unreadable after any one change of its data", () => {
    const [first, ...more] = receiving.departments;
    const small = { ...contentOf(receiving), fields: receiving.fields.slice(0, 3), departments: more };
    const data = canonicalJson(sealed({ ...small, departments: first ? [{ ...first, missing: [] }] : [] }));
    expect(verdict(data)).toBe("unaltered");
    const change = fc.record({
      at: fc.nat(data.length - 1),
      to: fc.oneof(
        fc.constantFrom(...'0123456789abcXYZ {}[],:"\\'),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(change, ({ at, to }) => {
        const changed = data.slice(0, at) + to + data.slice(at + 1);
        // Written in another way it may still say the same.
        if (verdict(changed) === "unaltered") expect(canonicalJson(JSON.parse(changed))).toBe(data);
      }),
      { numRuns: 300 },
    );
  });

  it("is a sentence for a person when its end is missing, wherever it was cut", () => {
    const files = [asHtml, json.write(receiving, words)];
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (file, share) => {
          const end = file.lastIndexOf(file.startsWith("<") ? "</script" : "}");
          expect(verdict(file.slice(0, Math.floor(end * share)))).toMatch(
            /^packet-file-(empty|no-packet|cut|damaged)$/,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never throws, whatever it is given, and has a sentence for everything it refuses", () => {
    const pieces = fc.constantFrom(
      "<",
      '<script id="whitespot-packet">',
      "</script>",
      "<body>",
      "<!--",
      '{"schema":"whitespot-packet","version":1,',
      '"hash":',
      "}",
      "[",
      "\\",
      '"',
      "null",
      "\ud83d",
    );
    const anything = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }).map((all) => all.join(""));
    fc.assert(
      fc.property(anything, (file) => {
        const found = verdict(file);
        expect(messages).toHaveProperty(`problem_${found.replaceAll("-", "_")}`);
      }),
      { numRuns: 400 },
    );
  });
});

describe("what is no packet of ours", () => {
  const stored = JSON.parse(json.write(packet, words)) as Packet;
  const element = (data: string) =>
    `<html><body><script id="whitespot-packet">${data}</script></body></html>`;
  const deep = `{"schema":"whitespot-packet","version":1,"x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  const departments = Array.from({ length: 100 }, () => stored.departments[0]);
  const cases: [string, string, string][] = [
    ["nothing", "", "packet-file-empty"],
    ["spaces", " \n\t", "packet-file-empty"],
    ["text", text.write(packet, words), "packet-file-no-packet"],
    ["another page", "<!doctype html><title>Invoice</title><p>id=whitespot-packet ", "packet-file-no-packet"],
    ["other JSON", '{"schema":"whitespot-playbook","version":1}', "packet-not-ours"],
    ["a list", "[1,2,3]", "packet-not-ours"],
    ["a newer packet", JSON.stringify({ ...stored, version: 2 }), "packet-newer"],
    ["no version", JSON.stringify({ ...stored, version: "1" }), "packet-not-ours"],
    ["a missing part", JSON.stringify({ ...stored, fields: undefined }), "packet-broken"],
    ["a wrong part", JSON.stringify({ ...stored, departments: {} }), "packet-broken"],
    ["deep nesting", deep, "packet-file-strange"],
    ["deep nesting in a page", element(deep), "packet-file-strange"],
    [
      "a prototype",
      json.write(packet, words).replace("{", '{"__proto__": {"for": null},'),
      "packet-file-strange",
    ],
    [
      "a prototype in other letters",
      json.write(packet, words).replace('"record": {', '"record": {"\\u005f_proto__": {"name": "x"},'),
      "packet-file-strange",
    ],
    [
      "more departments than a company has",
      JSON.stringify({ ...stored, departments }),
      "packet-file-strange",
    ],
    ["two packets", asHtml.replace("</body>", `${element("{}")}</body>`), "packet-file-twice"],
    [
      "one before it, in a comment",
      asHtml.replace("<body>", `<body><!--${element("{}")}-->`),
      "packet-file-twice",
    ],
    ["no end", asHtml.slice(0, asHtml.lastIndexOf("</script")), "packet-file-cut"],
    ["a packet's element without data", element(""), "packet-file-damaged"],
    ["data that are a script", element("alert(1)"), "packet-file-damaged"],
  ];

  it.each(cases)("%s is refused", (_, file, code) => {
    expect(verdict(file)).toBe(code);
  });

  it("takes no longer than a packet does, however it is built", () => {
    const size = 1_000_000;
    const fill = (piece: string) => piece.repeat(size / piece.length);
    for (const piece of ["<script ", " id=whitespot-packet ", "<script id=whitespot-packet ", "[", "<"]) {
      const began = performance.now();
      verdict(`<${fill(piece)}`);
      verdict(`{${fill(piece)}`);
      expect(performance.now() - began, piece).toBeLessThan(10_000);
    }
  });

  it("does not let an answer pass for a second packet, nor for the end of the first", () => {
    const attacks = [
      "<script id=whitespot-packet >",
      "id=whitespot-packet >",
      "</script>",
      "<!--",
      "]]>",
    ].join(" ");
    const issued = sealed({
      ...contentOf(packet),
      record: { ...packet.record, name: attacks },
      issuedBy: attacks,
    });
    expect(verdict(html.write(issued, words))).toBe("unaltered");
  });
});
