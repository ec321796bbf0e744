import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailAddress } from "../../../src/packet/formats/instructions/mail-address.ts";
import { sheetMailHtml } from "../../../src/packet/formats/instructions/sheet-mail-html.ts";
import { sheetText } from "../../../src/packet/formats/instructions/sheet-text.ts";
import { withAnswers, words, workedPacket } from "../worked-packets.ts";
import { packOf, workedPack } from "./worked-packs.ts";

/** What Windows hands over is 2,046 characters, what Firefox took 2,008. */
const longest = 2000;
const { instructions: sheet, goods } = workedPack("d01-customer-engines");
const partsOf = (href: string): URLSearchParams => new URLSearchParams(href.slice(href.indexOf("?")));

describe("the e-mail", () => {
  it("goes to whoever packs, under our name and the number", () => {
    const { href, holdsSheet } = mailAddress(sheet, goods.shipper?.email, "Short.\n", words);
    expect(href.startsWith("mailto:versand@nordwerk.example?")).toBe(true);
    expect(partsOf(href).get("subject")).toBe(
      "How to send goods to Northfield Machine & Installation: ER-26-0147",
    );
    expect(partsOf(href).get("body")).toBe("Short.\r\n");
    expect(holdsSheet).toBe(true);
  });

  it("carries the whole sheet or none of it, and is never longer than programs take", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 2500, size: "max" }),
        fc.emailAddress(),
        (text, to) => {
          const { href, holdsSheet } = mailAddress(sheet, to, text, words);
          expect(href.length).toBeLessThanOrEqual(longest);
          const body = partsOf(href).get("body");
          expect(body).toBe(holdsSheet ? text.replace(/\r?\n/g, "\r\n") : "");
        },
      ),
    );
  });

  it("has room for a body up to the limit, and one character more is left to be pasted", () => {
    const room = longest - mailAddress(sheet, "a@b.example", "", words).href.length;
    expect(mailAddress(sheet, "a@b.example", "x".repeat(room), words).holdsSheet).toBe(true);
    expect(mailAddress(sheet, "a@b.example", "x".repeat(room + 1), words).holdsSheet).toBe(false);
  });

  it("takes no further receivers or text from what somebody typed as an address", () => {
    const { href } = mailAddress(sheet, "a@b.example?bcc=c@d.example&body=hi", "Short.", words);
    expect([...partsOf(href).keys()]).toEqual(["subject", "body"]);
  });
});

describe("its text", () => {
  it("keeps every line short, without columns that a mail program would set askew", () => {
    for (const line of sheetText(sheet, words).split("\n")) {
      expect(line.length).toBeLessThanOrEqual(78);
      expect(line.trimStart()).not.toMatch(/ {2,}/);
    }
  });

  it("stays text in formatted mail, whatever somebody is called", () => {
    const packet = workedPacket("d01-customer-engines");
    const evil = { name: '<img src=x onerror="alert(1)">', phone: "1", email: "x@y.example" };
    const { instructions } = packOf(withAnswers(packet, { "inbound-ship-contact": { value: evil } }));
    expect(sheetMailHtml(instructions, words)).not.toContain("<img");
    expect(sheetMailHtml(instructions, words)).toContain("&lt;img");
  });
});
