import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlankValue } from "../../../src/field-kinds/field-kind.ts";
import type { Row } from "../../../src/field-kinds/value.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { redactFor } from "../../../src/packet/redact.ts";
import type { Change } from "../../../src/packet/revise/change.ts";
import { comparePackets, wholeChanges } from "../../../src/packet/revise/compare.ts";
import { words, workedDeals, workedPacket } from "../worked-packets.ts";
import { moreCastings, mutated } from "./revised-deals.ts";

const packets = new Map(workedDeals.map((id) => [id, workedPacket(id)]));
const said = (changes: Change[]) => changes.map(({ label, was, now }) => [label, was, now]);

describe("two packets", () => {
  it("say what was and what is, in words, as the domain report's change notice", () => {
    const { a, b } = moreCastings();
    const changes = comparePackets(a, b, words);
    expect(said(changes)).toEqual([
      ["HB-7731 · Quantity", "50", "52"],
      ["HB-7731 · Of which spares", "2", "4"],
      ["HB-7731 · Lot / heat / batch", "", "H45678"],
    ]);
    expect(changes[0]).toMatchObject({ within: "Customer-supplied parts", path: "csm-items/row-1/quantity" });
  });

  it.each(workedDeals)("%s: nothing changed is nothing said, whenever it was issued", (id) => {
    const packet = packets.get(id) as Packet;
    const later = {
      ...structuredClone(packet),
      issuedAt: "2027-01-01T09:00:00Z",
      issuedBy: "K. Dunn",
      hash: "",
    };
    expect(comparePackets(packet, { ...later, stage: { id: "release", name: "Release" } }, words)).toEqual(
      [],
    );
  });

  it("say that an answer is waited for, assumed or not applicable, and what came of it", () => {
    const open = workedPacket("d01-customer-engines", {
      change: (deal) => {
        delete deal.answers["ship-to"];
        deal.notKnownYet = {
          "ship-to": { reason: "two yards", askedOf: "Dana Whitlock", due: "2026-11-27" },
        };
      },
    });
    const answered = packets.get("d01-customer-engines") as Packet;
    const address = "Harrow Marine Inc, 900 Key Hwy, Baltimore MD 21230, US";
    expect(said(comparePackets(open, answered, words))).toEqual([
      ["Ship to", "waiting on Dana Whitlock, by Fri, Nov 27, 2026 (two yards)", address],
    ]);
  });

  it("do not call it a change that a question is due now and was not before", () => {
    const packet = packets.get("d01-customer-engines") as Packet;
    const [was, now] = (["open", "missing"] as const).map((state) => ({
      ...packet,
      fields: packet.fields.map(({ value, ...field }) =>
        field.id === "tax-status" ? { ...field, state } : { ...field, ...(value !== undefined && { value }) },
      ),
    })) as [Packet, Packet];
    expect(comparePackets(was, now, words)).toEqual([]);
  });
});

type Leaf = { path: string; change: (packet: Packet) => void };

/** Every answer, cell, row, warning and printed fact of a packet, with how to make it another. */
function leaves(packet: Packet): Leaf[] {
  const field = (of: Packet, id: string) =>
    of.fields.find((one) => one.id === id) as Packet["fields"][number];
  return [
    { path: "record.name", change: (of) => (of.record = { ...of.record, name: "Another" }) },
    ...packet.warnings.map(({ id }) => ({
      path: `warning.${id}`,
      change: (of: Packet) => {
        of.warnings = of.warnings.map((one) => (one.id === id ? { ...one, detail: "other" } : one));
      },
    })),
    ...packet.fields.flatMap(({ id, columns, value }): Leaf[] => {
      if (!columns) {
        const another = (of: Packet) =>
          Object.assign(field(of, id), { state: "waiting", on: "Somebody else", value: undefined });
        return [{ path: id, change: another }];
      }
      return ((value ?? []) as Row[]).flatMap((row) => [
        {
          path: `${id}/${row.id}`,
          change: (of: Packet) => {
            const one = field(of, id);
            one.value = (one.value as Row[]).filter((other) => other.id !== row.id);
          },
        },
        ...columns
          .filter((column) => !isBlankValue(row.cells[column.id]))
          .map((column) => ({
            path: `${id}/${row.id}/${column.id}`,
            change: (of: Packet) => {
              const found = (field(of, id).value as Row[]).find((other) => other.id === row.id) as Row;
              delete found.cells[column.id];
            },
          })),
      ]);
    }),
  ];
}

/** A packet and the same with some leaves changed, no two of them in one row. */
const changedPackets = fc
  .constantFrom(...workedDeals)
  .chain((id) => {
    const packet = packets.get(id) as Packet;
    const rowOf = ({ path }: Leaf) => path.split("/").slice(0, 2).join("/");
    return fc.record({
      packet: fc.constant(packet),
      chosen: fc.uniqueArray(fc.constantFrom(...leaves(packet)), {
        minLength: 1,
        maxLength: 6,
        selector: rowOf,
      }),
    });
  })
  .map(({ packet, chosen }) => {
    const other = structuredClone(packet);
    for (const { change } of chosen) change(other);
    return { packet, other, paths: chosen.map(({ path }) => path) };
  });

describe("whatever is changed", () => {
  it("appears once, and nothing else does", () => {
    fc.assert(
      fc.property(changedPackets, ({ packet, other, paths }) => {
        const whole = wholeChanges(comparePackets(packet, other, words));
        // With a row its cells that only some may see go, each said to those.
        const found = whole.filter(({ path }) => !paths.some((one) => path.startsWith(`${one}/`)));
        expect(found.map(({ path }) => path).sort()).toEqual([...paths].sort());
      }),
      { numRuns: 60 },
    );
  });

  it("is told to a department as its own copies tell it", () => {
    fc.assert(
      fc.property(changedPackets, ({ packet, other }) => {
        const changes = comparePackets(packet, other, words);
        for (const { id } of packet.departments) sameAsCopies(packet, other, changes, id);
      }),
      { numRuns: 15 },
    );
  });

  it.each(mutated)("$id, $what: each department is told what its own copies tell", ({ packets: made }) => {
    const { a, b } = made();
    for (const { id } of a.departments) sameAsCopies(a, b, b.revises?.changes ?? [], id);
  });
});

function sameAsCopies(old: Packet, now: Packet, changes: Change[], department: string): void {
  const plain = (list: Change[]) =>
    list
      .filter(({ readers }) => readers.includes(department))
      .map(({ readers: _, ...change }) => JSON.stringify(change, Object.keys(change).sort()))
      .sort();
  const copies = comparePackets(redactFor(old, department), redactFor(now, department), words);
  expect(plain(changes), department).toEqual(plain(copies));
}
