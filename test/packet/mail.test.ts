import { describe, expect, it } from "vitest";
import { packetFileName } from "../../src/packet/file-names.ts";
import { html } from "../../src/packet/formats/html.ts";
import { emlOf } from "../../src/packet/mail/eml.ts";
import { mailOf } from "../../src/packet/mail/mail.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { checkCode } from "../../src/values/hash.ts";
import { mailtoAddress } from "../../src/values/mailto.ts";
import { hostile } from "./hostile-packet.ts";
import { readMail } from "./read-mail.ts";
import { casting, moreCastings, mutated, revised } from "./revise/revised-deals.ts";
import { words, workedDeals, workedPacket } from "./worked-packets.ts";

const engines = workedPacket("d01-customer-engines");
const receiving = redactFor(engines, "receiving");
const mailFor = (copy: Packet) => mailOf(copy, packetFileName(copy, "html"), words);

/** Named by a customer of whom nothing is to be expected. */
const named = (name: string, copy = receiving): Packet => ({
  ...copy,
  record: { ...copy.record, account: { ...copy.record.account, name } },
});

describe("the e-mail that goes with a copy", () => {
  it("says in its subject which packet, for whom, from whom and by when", () => {
    expect(mailFor(receiving).subject).toBe("[HP-26-0101 A] Receiving: Harrow Marine Inc, due 2027-01-11");
  });

  it("names the promised day to departments that may know it, and none to the others", () => {
    const subjectFor = (department: string) => mailFor(redactFor(engines, department)).subject;
    const promised = engines.fields.find(({ id }) => id === "required-delivery-date")?.value;
    expect(subjectFor("shipping")).toBe(`[HP-26-0101 A] Shipping: Harrow Marine Inc, due ${promised}`);
    expect(subjectFor("quality")).toBe("[HP-26-0101 A] Quality: Harrow Marine Inc");
    expect(mailFor(engines).subject).toBe(`[HP-26-0101 A] Whole packet: Harrow Marine Inc, due ${promised}`);
  });

  it("tells what it is, what is open, what to do, and the check code of that copy", () => {
    const { body } = mailFor({ ...receiving, gaps: { name: "M. Okafor", reason: "Line down" } });
    expect(body).toContain("HP-26-0101, revision A: Receiving");
    expect(body).toContain("Issued with gaps by M. Okafor: Line down");
    expect(body).toContain("HP-26-0101-A-receiving.html");
    expect(body).toContain(checkCode(receiving.hash));
    expect(body).not.toContain("prices");
    expect(mailFor(engines).body).toContain("for sales only");
  });

  it("says of a revision what it takes the place of, what changed for its reader, and what to do", () => {
    const { b } = moreCastings();
    const mail = mailFor(redactFor(b, "receiving"));
    expect(mail.subject).toContain("[HP-26-0101 B] Receiving:");
    for (const said of [
      "Revision B supersedes revision A",
      "STOP: do not go on by revision A.",
      "Effective: every receipt from 2026-11-21",
      "Why: customer sends two more spares",
      "Quantity: was 50, now 52",
    ])
      expect(mail.body).toContain(said);
    expect(mailtoAddress(mail)).not.toBeNull();
    expect(mailFor(receiving).body).not.toContain("supersedes");
    const dearer = { "csm-items": [casting({ "declared-value": { amount: 77.25, currency: "USD" } })] };
    const { b: priced } = revised("d01-customer-engines", { "csm-items": [casting()] }, dearer);
    expect(mailFor(redactFor(priced, "accounting")).body).toContain("77.25");
    expect(mailFor(redactFor(priced, "receiving")).body).not.toMatch(/77\.25|61\.5/);
  });

  it("names the first changes and counts the rest", () => {
    const everything = mutated.map(({ packets }) => packets().b);
    const bodies = everything
      .flatMap((b) => [b, ...b.departments.map(({ id }) => redactFor(b, id))])
      .map(mailFor);
    for (const { body } of bodies) expect(body.match(/: was .*, now /g)?.length ?? 0).toBeLessThanOrEqual(4);
    expect(bodies.some(({ body }) => /\d+ more changes?, marked/.test(body))).toBe(true);
    expect(bodies.every((mail) => mailtoAddress(mail) !== null)).toBe(true);
  });

  it.each(Object.entries(hostile))(
    "stays one line of subject whatever the customer is called: %s",
    (_, name) => {
      const { subject, body } = mailFor(named(`${name}\r\nBcc: everybody@example.com\u2028`));
      expect(subject).not.toMatch(/[\r\n\u2028\u202a-\u202e\u2066-\u2069\u200b\ufeff]/);
      expect(subject.length).toBeLessThan(250);
      const mail = readMail(
        emlOf({ subject, body }, { name: "a.html", mimeType: "text/html", content: "x" }),
      );
      expect(Object.keys(mail.headers)).toEqual(["x-unsent", "subject", "mime-version", "content-type"]);
      expect(mail.headers.subject).toBe(subject);
      expect(new URL(mailtoAddress({ subject, body }) as string).searchParams.get("subject")).toBe(subject);
    },
  );

  it("opens in the mail program where it fits into an address, with every worked deal's", () => {
    for (const id of workedDeals) {
      const packet = workedPacket(id);
      for (const copy of [packet, ...packet.departments.map((one) => redactFor(packet, one.id))]) {
        const mail = mailFor(copy);
        const address = mailtoAddress(mail);
        expect(address, `${id} ${copy.for}`).not.toBeNull();
        const read = new URL(address as string).searchParams;
        expect(read.get("subject")).toBe(mail.subject);
        expect(read.get("body")).toBe(mail.body.replaceAll("\n", "\r\n"));
      }
    }
  });

  it("is no address once it is longer than Windows hands on", () => {
    const mail = mailFor({ ...receiving, gaps: { name: "漢".repeat(80), reason: "字".repeat(300) } });
    expect(mailtoAddress(mail)).toBeNull();
  });

  it("writes the recipient so that nothing follows it", () => {
    const address = mailtoAddress({ to: "dock@northfield.example?bcc=a@b.c&x", subject: "s", body: "b" });
    expect(address).toBe("mailto:dock@northfield.example%3Fbcc%3Da@b.c%26x?subject=s&body=b");
  });

  it("is a draft with the page attached, byte for byte, in lines every mail program takes", () => {
    const copy = named("Šrámek & Søn, 漢字の部品 👩‍🏭 قطعة العميل, dreiundsiebzig Zeichen und noch mehr");
    const mail = mailFor(copy);
    const content = html.write(copy, words);
    const name = packetFileName(copy, "html");
    const file = emlOf(mail, { name, mimeType: html.mimeType, content });
    expect(file.split("\r\n").every((line) => line.length <= 76 && /^[\x20-\x7e]*$/.test(line))).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const read = readMail(file);
    expect(read.headers["x-unsent"]).toBe("1");
    expect(read.headers.subject).toBe(mail.subject);
    const [text, page, ...others] = read.parts;
    expect(others).toEqual([]);
    expect(text?.content).toBe(mail.body.replaceAll("\n", "\r\n"));
    expect(page?.headers["content-disposition"]).toBe(`attachment; filename="${name}"`);
    expect(page?.content).toBe(content);
  });
});
