import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrange } from "../../src/inbound/arrange.ts";
import { countMismatch } from "../../src/inbound/count-mismatch.ts";
import type { InboundGoods } from "../../src/inbound/goods.ts";
import { labelsOf } from "../../src/inbound/labels-of.ts";
import type { Arrangement } from "../../src/inbound/packages.ts";
import { packagesOf } from "../../src/inbound/packages-of.ts";
import { words } from "../packet/worked-packets.ts";
import { someGoods, someRow } from "./some-goods.ts";

const engines = someRow({ row: "engines", quantity: 2, serialised: true, serials: ["S1", "S2"] });
const kits = someRow({ row: "kits", quantity: 5, unit: "SET" });
const without = <Of extends object, Key extends keyof Of>(of: Of, key: Key): Omit<Of, Key> => {
  const { [key]: _, ...rest } = of;
  return rest;
};
/** "engines#0", "kits 5". */
const inWords = ({ packages }: Arrangement): string[] =>
  packages.map(({ contents }) =>
    contents
      .map(({ row, quantity, item }) => (item === undefined ? `${row} ${quantity}` : `${row}#${item}`))
      .join(", "),
  );
const ruled = (change: Partial<InboundGoods>): string[] => inWords(arrange(someGoods(change)));

describe("the rule", () => {
  it("gives each serialised item a package, and the rest what remains", () => {
    expect(ruled({ packages: 4, rows: [kits, engines] })).toEqual([
      "engines#0",
      "engines#1",
      "kits 3",
      "kits 2",
    ]);
    expect(ruled({ packages: 3, rows: [engines, kits] })).toEqual(["engines#0", "engines#1", "kits 5"]);
  });

  it("shares packages among rows evenly, and rows among packages where there are fewer", () => {
    const rows = ["a", "b", "c"].map((row) => someRow({ row, quantity: 4 }));
    expect(ruled({ packages: 5, rows })).toEqual(["a 2", "a 2", "b 2", "b 2", "c 4"]);
    expect(ruled({ packages: 2, rows })).toEqual(["a 4, b 4", "c 4"]);
  });

  it("gives each row a package while nobody knows how many there are", () => {
    const goods = without(someGoods({ rows: [engines, kits] }), "packages");
    expect(inWords(arrange(goods))).toEqual(["engines#0", "engines#1", "kits 5"]);
  });

  it("never puts anything into another's crate: then there are more than announced", () => {
    const goods = someGoods({ packages: 2, rows: [engines, kits] });
    expect(inWords(arrange(goods))).toEqual(["engines#0", "engines#1", "kits 5"]);
    expect(countMismatch(goods, arrange(goods))).toEqual({ announced: 2, arranged: 3, empty: 0 });
    expect(packagesOf(goods, arrange(goods)).map(({ total }) => total)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("leaves announced packages empty that nothing is known of", () => {
    const goods = someGoods({ packages: 3, rows: [someRow({ row: "one", quantity: 1 })] });
    expect(inWords(arrange(goods))).toEqual(["one 1", "", ""]);
    expect(countMismatch(goods, arrange(goods))).toEqual({ announced: 3, arranged: 3, empty: 2 });
    expect(countMismatch(someGoods(), arrange(someGoods()))).toBeNull();
  });

  it("parts what is measured, and packs what nobody counted", () => {
    expect(ruled({ packages: 2, rows: [someRow({ row: "oil", quantity: 2.5, unit: "KG" })] })).toEqual([
      "oil 1.25",
      "oil 1.25",
    ]);
    expect(ruled({ packages: 1, rows: [without(someRow({ row: "some" }), "quantity")] })).toEqual(["some 0"]);
  });

  it("packs nothing where nothing comes, and no million packages", () => {
    expect(ruled({ rows: [] })).toEqual([]);
    expect(ruled({ packages: 1, rows: [someRow({ row: "many", quantity: 1e6, serialised: true })] })).toEqual(
      ["many 1000000"],
    );
  });
});

describe("the rep's own arrangement", () => {
  const own: Arrangement = {
    packages: [
      {
        contents: [
          { table: "parts", row: "engines", quantity: 1, item: 0 },
          { table: "parts", row: "kits", quantity: 2 },
        ],
        origin: "DE",
      },
      { contents: [{ table: "parts", row: "engines", quantity: 1, item: 1 }] },
      { contents: [{ table: "parts", row: "kits", quantity: 3 }] },
    ],
  };

  it("stands while the rows are what they were", () => {
    expect(arrange(someGoods({ rows: [engines, kits] }), own)).toEqual(own);
  });

  it("keeps its packages when a row goes, and finds a place for what comes", () => {
    expect(inWords(arrange(someGoods({ rows: [engines] }), own))).toEqual(["engines#0", "engines#1", ""]);
    const bolts = someRow({ row: "bolts", quantity: 40 });
    expect(inWords(arrange(someGoods({ rows: [engines, bolts] }), own))).toEqual([
      "engines#0",
      "engines#1",
      "bolts 40",
    ]);
    expect(inWords(arrange(someGoods({ rows: [engines, kits, bolts] }), own)).at(-1)).toBe("bolts 40");
  });

  it("follows a quantity that grows or shrinks", () => {
    const rows = (quantity: number) => [engines, { ...kits, quantity }];
    expect(inWords(arrange(someGoods({ rows: rows(7) }), own))).toEqual([
      "engines#0, kits 2",
      "engines#1",
      "kits 3",
      "kits 2",
    ]);
    expect(inWords(arrange(someGoods({ rows: rows(3) }), own))[2]).toBe("kits 1");
  });

  it("has all of every row once, whatever became of the rows", () => {
    const row = fc.record({ quantity: fc.nat(30), serialised: fc.boolean() });
    const rows = fc
      .array(row, { maxLength: 4 })
      .map((some) => some.map((one, at) => someRow({ ...one, row: `r${at}` })));
    fc.assert(
      fc.property(rows, rows, fc.integer({ min: 1, max: 12 }), (was, now, packages) => {
        const before = arrange(someGoods({ rows: was, packages }));
        const after = arrange(someGoods({ rows: now, packages }), before);
        for (const { row, quantity = 0 } of now) {
          const packed = after.packages.flatMap(({ contents }) => contents.filter((one) => one.row === row));
          expect(packed.reduce((sum, one) => sum + one.quantity, 0)).toBe(quantity);
        }
        expect(after.packages.length >= before.packages.length || now.length === 0).toBe(true);
      }),
    );
  });

  it("labels each serialised item of a package, and what else is in it", () => {
    const goods = someGoods({ packages: 3, rows: [engines, kits] });
    const both: Arrangement = {
      packages: [
        { contents: own.packages.slice(0, 2).flatMap(({ contents }) => contents) },
        { contents: own.packages[2]?.contents ?? [] },
      ],
    };
    const labels = labelsOf(goods, packagesOf(goods, both), words);
    expect(
      labels.map(({ code128, di }) => [code128, Object.fromEntries(di).S, Object.fromEntries(di).Q]),
    ).toEqual([
      ["9SER-26-0152-01", "S1", "1"],
      ["9SER-26-0152-01", "S2", "1"],
      ["9SER-26-0152-01", undefined, "2"],
      ["9SER-26-0152-02", undefined, "3"],
    ]);
  });

  it("says of mixed goods only what holds for all of them", () => {
    const rows = ["a", "b"].map((row) => someRow({ row, part: `PART-${row}`, quantity: 1 }));
    const goods = someGoods({ packages: 1, rows });
    const [label] = labelsOf(goods, packagesOf(goods, arrange(goods)), words);
    expect(label?.di.map(([identifier]) => identifier)).toEqual(["K", "V", "9S", "13Q"]);
    expect(label?.text.what).toEqual(["PART-a, Pump housing, 1 EA", "PART-b, Pump housing, 1 EA"]);
  });
});
