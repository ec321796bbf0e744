import { describe, expect, it } from "vitest";
import { comparisonHtml } from "../../../src/packet/formats/comparison-html.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";
import { hostile, hostilePacket } from "../hostile-packet.ts";
import { readableText } from "../readable-text.ts";
import { words, workedPacket } from "../worked-packets.ts";
import { moreCastings, revised, why } from "./revised-deals.ts";

const stops = starterPlaybook().stopsOnChange ?? {};

describe("two revisions compared on a page", () => {
  const { a, b } = revised(
    "d01-customer-engines",
    {},
    { "payment-terms": "Net 45", "inbound-package-count": 6 },
  );
  const page = (reader: string | null, newest = "B") =>
    comparisonHtml({ old: a, now: b, reader, newest, stops }, words);

  it("say what changed, what whoever has the older one does, and what becomes of labels", () => {
    const text = readableText(page(null));
    expect(text).toContain("Revision B against revision A");
    expect(text).toMatch(/Packages in total 5 packages 6 packages/);
    expect(text).toMatch(/Payment terms Net 30 Net 45/);
    expect(text).toMatch(/Receiving Reprint/);
    expect(text).toMatch(/Shipping No action/);
    expect(text).toContain("Print new labels ER-26-0147-06.");
  });

  it("say of each that is not the newest that it is superseded", () => {
    expect(readableText(page(null)).match(/SUPERSEDED by B/g)).toHaveLength(1);
    expect(readableText(page(null, "C")).match(/SUPERSEDED by C/g)).toHaveLength(2);
  });

  it("hold for one department what that department may read, and nothing else in any byte", () => {
    const receiving = page("receiving");
    expect(readableText(receiving)).toMatch(/Packages in total 5 packages 6 packages/);
    expect(receiving).not.toMatch(/Net 30|Net 45|Payment terms/);
    const shipping = page("shipping");
    expect(readableText(shipping)).toContain("Revisions A and B say the same here.");
    expect(shipping).not.toMatch(/Packages in total|ER-26-0147/);
  });

  it("compare across a revision between", () => {
    const between = moreCastings();
    const c = workedPacket("d01-customer-engines", { supersedes: { packet: between.b, why } });
    const text = readableText(
      comparisonHtml({ old: between.a, now: c, reader: null, newest: "C", stops }, words),
    );
    expect(text).toContain("Revision C against revision A");
    expect(text).not.toContain("(blank) H45678");
  });

  it("take hostile answers for words", () => {
    const old = workedPacket("d03-hazardous-paint");
    const now = { ...hostilePacket(), revision: "B" };
    const written = comparisonHtml({ old, now, reader: null, newest: "B", stops }, words);
    expect(written).not.toMatch(/<script|<img|<iframe/);
    expect(written).toContain(hostile.chinese);
  });
});
