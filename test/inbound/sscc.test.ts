import { describe, expect, it } from "vitest";
import { checkDigit, ssccOf } from "../../src/inbound/sscc.ts";
import { someGoods } from "./some-goods.ts";
import verified from "./verified.json" with { type: "json" };

const of = (receipt: string, companyPrefix: string, number = 2, receiptPattern = "ER-{yy}-{rep}{nnnn}") =>
  ssccOf({ ...someGoods({ receipt }), gs1: { companyPrefix, receiptPattern } }, number);

describe("a serial shipping container code", () => {
  it("ends in GS1's check digit", () => {
    const known = verified.flatMap(({ hri }) => /^\(00\)(\d{18})/.exec(hri ?? "")?.[1] ?? []);
    expect(known.length).toBeGreaterThan(1);
    for (const code of known) expect(checkDigit(code.slice(0, 17))).toBe(Number(code.at(-1)));
    expect(checkDigit("1061414100734")).toBe(6);
    expect(checkDigit("061414100015")).toBe(9);
  });

  it("is made of the prefix and the receipt's own number", () => {
    expect(of("ER-26-0147", "9521234")).toMatch(/^69521234000014702\d$/);
    expect(of("ER-26-JR0147", "9521234")).toMatch(/^69521234288014702\d$/);
    expect(of("ER-26-0147", "9521234", 3)).not.toBe(of("ER-26-0147", "9521234", 2));
  });

  it("is another for every rep, number and package", () => {
    const reps = ["", "A", "Z", "AA", "JR", "ZZ"];
    const codes = reps.flatMap((rep) =>
      ["0001", "0147", "9999"].flatMap((number) =>
        [1, 2, 99].map((at) => of(`ER-26-${rep}${number}`, "952123", at)),
      ),
    );
    expect(codes).not.toContain(undefined);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each([
    ["nobody gave a prefix", undefined],
    ["the prefix is none", of("ER-26-0147", "95x")],
    ["the number was made by hand", of("Harrow 7", "9521234")],
    ["the pattern has no year, so that numbers come again", of("ER-0147", "9521234", 1, "ER-{nnnn}")],
    ["the rep's code does not fit beside a long prefix", of("ER-26-JR0147", "9521234567")],
    ["the counter does not fit", of("ER-26-10147", "9521234")],
    ["there are too many packages", of("ER-26-0147", "9521234", 100)],
    [
      "it is practice",
      ssccOf(
        {
          ...someGoods({ practice: true }),
          gs1: { companyPrefix: "9521234", receiptPattern: "ER-{yy}-{nnnn}" },
        },
        1,
      ),
    ],
  ])("is left out where %s", (_, code) => {
    expect(code).toBeUndefined();
  });

  it("needs no digits for a rep where the pattern has none", () => {
    expect(of("ER-26-0147", "9521234567", 2, "ER-{yy}-{nnnn}")).toMatch(/^69521234567014702\d$/);
  });
});
