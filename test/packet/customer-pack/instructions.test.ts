import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { practice } from "../../../src/crm/record.ts";
import type { Row } from "../../../src/field-kinds/value.ts";
import { customerPack } from "../../../src/packet/customer-pack.ts";
import type { FrozenField, Packet } from "../../../src/packet/packet.ts";
import { withAnswers, words, workedDeals, workedPacket } from "../worked-packets.ts";
import { filesOf, labelsOf, packOf, partsOf, terms, workedPack } from "./worked-packs.ts";

const sample = readFileSync(new URL("d01-customer-instruction.txt", import.meta.url), "utf8");
/** The sample's numbered parts: its capitals, and what stands beside and under them. */
const sampleParts = sample
  .split(/\n(?=\d\. )/)
  .slice(1)
  .map((part) => {
    const [, title = "", rest = ""] = /^\d\. ([A-Z ]+?)(?: {2,}| (?=[A-Z]\.))([\s\S]*)$/.exec(part) ?? [];
    return { title: title.trim(), rest };
  });

const setRows = (packet: Packet, field: string, change: (rows: Row[]) => Row[]): Packet => {
  const { value } = packet.fields.find(({ id }) => id === field) as FrozenField;
  return withAnswers(packet, { [field]: { value: change(value as Row[]) } });
};

describe("the instruction sheet of the engines", () => {
  const pack = workedPack("d01-customer-engines");

  it("has the sample's seven parts, in its order", () => {
    expect(sampleParts).toHaveLength(7);
    expect(pack.instructions.parts.map(({ title }) => title.toUpperCase())).toEqual(
      sampleParts.map(({ title }) => title),
    );
  });

  it("says in each part every number, name and address the sample says there", () => {
    // Written out, days are read the same way everywhere.
    const days: Record<string, string> = { "2027-01-11": "Mon, Jan 11, 2027" };
    for (const [at, { title, rest }] of sampleParts.entries()) {
      const ours = partsOf(pack)[at]?.join(" ") ?? "";
      const facts = rest.match(/[^\s;(),"]*[\d@][^\s;(),"]*/g) ?? [];
      // Whom to send the invoice to is whoever the sheet comes from.
      for (const fact of facts.map((one) => one.replace(/[.:]$/, "")))
        if (fact !== "receiving@northfield.example")
          expect(`${title}: ${ours}`).toContain(days[fact] ?? fact);
    }
    expect(partsOf(pack)[1]?.join(" ")).toMatch(/HARROW MARINE INC, PART, QTY and "n of 5"/);
    expect(partsOf(pack)[6]?.join(" ")).toContain("J. Rivera, +1 513 555 0142");
  });

  it("names who packs, its number and its revision, and what becomes of goods without the number", () => {
    const { receipt, revision, made, closing } = pack.instructions;
    expect([receipt, revision, made]).toEqual(["ER-26-0147", "A", "For Jens Pohl, Fri, Nov 20, 2026"]);
    expect(closing).toBe("Goods without our number ER-26-0147 may be refused or put on hold.");
  });

  it("says on each paper that a practice deal is one, and of no other", () => {
    const said = words("packet_practice");
    const packet = workedPacket("d01-customer-engines");
    const made = filesOf(packOf({ ...packet, record: { ...packet.record, crm: practice } }));
    for (const paper of ["sheet", "list"]) {
      expect(made[paper]).toContain(`<p class="practice">${said}</p>`);
      expect(filesOf(pack)[paper]).not.toContain(said);
    }
  });

  it("says how to keep each of them, and that wood has to be treated across a border", () => {
    expect(partsOf(pack)[2]).toEqual(
      expect.arrayContaining([
        "DE-4512: Crate. Keep it: Dry indoors, No stacking, Upright only.",
        expect.stringContaining("ISPM 15"),
      ]),
    );
    expect(partsOf(pack)[3]).toContainEqual(expect.stringContaining("Customs: you import."));
  });

  it("lists in the packing list what is in which package, the weight left to fill in", () => {
    const { packages, from, to } = pack.packingList;
    expect(packages.map(({ id, place, lines }) => [id, place, ...lines.map((line) => line.serial)])).toEqual([
      ["ER-26-0147-01", "1 of 5", "DE4512-88212"],
      ["ER-26-0147-02", "2 of 5", "DE4512-88213"],
      ["ER-26-0147-03", "3 of 5", "DE4512-88214"],
      ["ER-26-0147-04", "4 of 5", "DE4512-88215"],
      ["ER-26-0147-05", "5 of 5", ""],
    ]);
    expect(from[0]).toBe("Nordwerk Motoren GmbH");
    expect(to).toContain("Dock 3");
    expect(filesOf(pack).list).toContain("Weight");
  });
});

describe("other goods", () => {
  it("paint: dangerous goods are named with number, class and group, and their papers asked for", () => {
    const parts = partsOf(workedPack("d03-hazardous-paint"));
    expect(parts[1]).toContainEqual(expect.stringContaining("never takes the place of the dangerous-goods"));
    expect(parts[2]?.join(" ")).toContain(
      "RAL5010-2K (UN1263, class 3, packing group II) is dangerous goods",
    );
    expect(parts[3]?.join(" ")).toContain("Safety data sheet by e-mail");
    expect(parts[2]?.join(" ")).not.toContain("ISPM 15");
  });

  it("a return: its number on every paper, and cleaned before it is packed", () => {
    const parts = partsOf(workedPack("d06-rma-repair"));
    expect(parts[2]?.join(" ")).toContain("Drain and clean it");
    expect(parts[3]?.join(" ")).toContain("RMA-26-0031");
    expect(workedPack("d06-rma-repair").packingList.returnNumber).toBe("RMA-26-0031");
  });

  it("goods for the site: its address, and not a word of our dock", () => {
    const pack = workedPack("d09-site-installation-crane");
    expect(partsOf(pack)[5]).toEqual([
      "GM-250 does not come to our dock. It goes to: Meridian Cement, Speed Plant, 301 Quarry Rd, Speed IN 47172 US.",
    ]);
    expect(pack.packingList.to[0]).toBe("Meridian Cement, Speed Plant");
    for (const file of Object.values(filesOf(pack))) expect(file).not.toContain("Dock 3");
  });

  it("a confidential job: the packer reads what to send, the outside of a package says nothing of it", () => {
    const packet = workedPacket("d01-customer-engines");
    if (!packet.inbound) throw new Error("No goods");
    const pack = packOf({ ...packet, inbound: { ...packet.inbound, secret: true } });
    const [expected, label = [], , papers] = partsOf(pack);
    expect(expected?.join(" ")).toContain("DE-4512");
    expect(label.join(" ")).not.toMatch(/HARROW|PART|DE-4512/);
    expect(label).toContainEqual(expect.stringContaining("nothing but ER-26-0147 on the outside"));
    expect(papers?.[0]).toContain("inside package 1");
  });

  it("says nothing while nothing comes in", () => {
    expect(customerPack(workedPacket("d00-plain-repeat"), terms, undefined, words)).toBeNull();
    const none = setRows(workedPacket("d01-customer-engines"), "csm-items", () => []);
    expect(customerPack(none, terms, undefined, words)).toBeNull();
  });

  it("says who imports only where somebody said so, and asks where goods come from abroad", () => {
    const packet = workedPacket("d01-customer-engines");
    const unsaid = packOf(withAnswers(packet, { "inbound-border": { state: "open", value: undefined } }));
    expect(partsOf(unsaid)[3]).toContainEqual(expect.stringContaining("who imports, you or we"));
    const home = workedPack("d03-hazardous-paint");
    expect(partsOf(home)[3]?.join(" ")).not.toContain("Customs");
  });
});

describe("a re-issue", () => {
  const before = workedPack("d01-customer-engines");
  // What is in which package follows from the changed rows, as it does when the deal is frozen anew.
  const { arrangement: _, ...packet } = workedPacket("d01-customer-engines");

  it("is the same revision while it says the same, whatever else of the deal changes", () => {
    const later = withAnswers(packet, { "promises-made": { value: "Painted by Friday" } });
    expect(packOf(later, before)).toBe(before);
    const nextDay = customerPack(packet, { ...terms, day: "2026-12-01" }, before, words);
    expect(nextDay).toBe(before);
  });

  it("is revision B, says what it replaces, what was and is, and which labels to destroy", () => {
    const changed = setRows(packet, "csm-items", ([engine, kit]) => [
      engine as Row,
      { ...(kit as Row), cells: { ...kit?.cells, quantity: 6 } },
    ]);
    const pack = packOf(changed, before);
    expect([pack.revision, pack.instructions.replaces]).toEqual([
      "B",
      {
        title: "This replaces revision A of Fri, Nov 20, 2026",
        lines: [
          "Labels: destroy ER-26-0147-05.",
          "Labels: print ER-26-0147-05 from the new file.",
          "The other labels you have stay valid.",
          "EH-4512-K: Quantity: was 4 SET, now 6 SET.",
        ],
      },
    ]);
  });

  it("replaces every label once the number of packages is another", () => {
    const pack = packOf(withAnswers(packet, { "inbound-package-count": { value: 6 } }), before);
    expect(pack.instructions.replaces?.lines).toEqual([
      "Labels: destroy every label of revision A, and print the new ones (6).",
      "Packages: was 5, now 6.",
    ]);
  });

  it("leaves the labels alone when something else changed", () => {
    const call = { name: "M. Okafor", phone: "+1 513 555 0199" };
    const { replaces } = packOf(
      withAnswers(packet, { "inbound-arrival-call": { value: call } }),
      before,
    ).instructions;
    expect(replaces?.lines).toEqual([
      "The labels you have stay valid.",
      "Whom to call: was J. Rivera, +1 513 555 0142, now M. Okafor, +1 513 555 0199.",
    ]);
  });
});

describe("what a customer must not read", () => {
  /** The packet with every price, value and margin in it set to that amount. */
  function priced(packet: Packet, amount: number): Packet {
    const money = { amount, currency: "USD" };
    const cell = (value: unknown): unknown =>
      typeof value === "object" && value !== null && "currency" in value ? money : value;
    const fields = packet.fields.map((field) => {
      if (field.kind === "money") return { ...field, value: money };
      if (!field.columns || !Array.isArray(field.value)) return field;
      const rows = (field.value as Row[]).map((row) => ({
        ...row,
        cells: Object.fromEntries(Object.entries(row.cells).map(([id, value]) => [id, cell(value)])),
      }));
      return { ...field, value: rows };
    });
    return { ...packet, fields, record: { ...packet.record, amount } };
  }

  it("no declared value and no price is in any byte, whatever it is", () => {
    const coming = workedDeals.filter((id) => customerPack(workedPacket(id), terms, undefined, words));
    expect(coming.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(
        fc.constantFrom(...coming),
        fc.integer({ min: 3_000_000, max: 9_999_999 }),
        (id, amount) => {
          const packet = priced(workedPacket(id), amount);
          expect(JSON.stringify(packet)).toContain(String(amount));
          const pack = packOf(packet);
          const bytes = [...Object.values(filesOf(pack)), labelsOf(pack), JSON.stringify(pack)].join("\n");
          for (const written of [String(amount), amount.toLocaleString("en")])
            expect(bytes).not.toContain(written);
        },
      ),
      { numRuns: 12 },
    );
  });

  it("nor what is our own business: when we need it, what the dock does, our article numbers", () => {
    for (const file of Object.values(filesOf(workedPack("d01-customer-engines"))))
      for (const own of ["Jan 25", "CS-10388-001", "Hold", "006NF0000000147AAA", "HM-77310"])
        expect(file).not.toContain(own);
  });
});
