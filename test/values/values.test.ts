import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  daysBetween,
  dayToShortText,
  isIsoDay,
  workingDaysBefore,
  workingDaysBetween,
} from "../../src/values/dates.ts";
import { canonicalJson, checkCode, contentHash } from "../../src/values/hash.ts";
import { migrate } from "../../src/values/migrate.ts";
import { minorDigits, moneyToText, sumMoney } from "../../src/values/money.ts";
import { nestsDeeperThan } from "../../src/values/nesting.ts";
import { makeWords, wordsFromMessages } from "../../src/values/words.ts";

describe("days", () => {
  it.each([
    ["2026-11-20", "2026-11-24", 2],
    ["2026-11-20", "2026-11-21", 0],
    ["2026-11-20", "2026-11-20", 0],
    ["2026-11-24", "2026-11-20", 0],
    ["2026-11-20", "2026-11-25", 3],
    ["2026-11-16", "2026-11-30", 10],
  ])("from %s to %s are %i working days", (from, to, days) =>
    expect(workingDaysBetween(from, to)).toBe(days),
  );

  const day = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays("2000-01-01", n));
  it("count working days as counting them one by one does", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, length) => {
        let counted = 0;
        for (let n = 1; n <= length; n++) {
          const weekday = new Date(`${addDays(from, n)}T00:00:00Z`).getUTCDay();
          if (weekday !== 0 && weekday !== 6) counted++;
        }
        expect(workingDaysBetween(from, addDays(from, length))).toBe(counted);
        expect(daysBetween(from, addDays(from, length))).toBe(length);
      }),
    );
  });
  it("before a day leave that many in hand, and one day later would not", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (to, days) => {
        const last = workingDaysBefore(to, days);
        expect([0, 6]).not.toContain(new Date(`${last}T00:00:00Z`).getUTCDay());
        expect(workingDaysBetween(last, to)).toBe(days);
        let next = addDays(last, 1);
        while ([0, 6].includes(new Date(`${next}T00:00:00Z`).getUTCDay())) next = addDays(next, 1);
        expect(next > to || workingDaysBetween(next, to) < days).toBe(true);
      }),
    );
  });
  it("are short while the year is plain", () => {
    expect(dayToShortText("2027-01-05", "en", "2026-12-20")).toBe("Tue, Jan 5");
    expect(dayToShortText("2028-01-05", "en", "2026-12-20")).toBe("Wed, Jan 5, 2028");
  });
  it.each(["2026-02-30", "2026-2-3", "26-02-03", "", "2026-13-01", "2026-11-22T00:00"])(
    "%s is no day",
    (text) => expect(isIsoDay(text)).toBe(false),
  );
});

describe("money", () => {
  it("is added in minor units, per currency", () => {
    const ten = { amount: 0.1, currency: "USD" };
    const yen = { amount: 100, currency: "JPY" };
    expect(
      sumMoney([
        { money: ten, times: 3 },
        { money: yen, times: 2 },
        { money: ten, times: 4 },
      ]),
    ).toEqual([
      { amount: 0.7, currency: "USD" },
      { amount: 200, currency: "JPY" },
    ]);
  });
  it("keeps each currency's decimals and its code", () => {
    expect([minorDigits("USD"), minorDigits("JPY"), minorDigits("KWD")]).toEqual([2, 0, 3]);
    expect(moneyToText({ amount: 1450.5, currency: "EUR" }, "de")).toBe("EUR 1.450,50");
    expect(moneyToText({ amount: 0.0125, currency: "USD" }, "en")).toBe("USD 0.0125");
    expect(moneyToText({ amount: 0.1 + 0.2, currency: "USD" }, "en")).toBe("USD 0.30");
  });
});

describe("hashes", () => {
  it("do not depend on the order of keys, and do on everything else", () => {
    expect(canonicalJson({ b: [1, undefined], a: "ü" })).toBe('{"a":"ü","b":[1,null]}');
    expect(contentHash({ a: 1, b: 2 })).toBe(contentHash({ b: 2, a: 1 }));
    expect(contentHash({ a: 1 })).not.toBe(contentHash({ a: "1" }));
    // SHA-256 of "{}", from another implementation.
    expect(contentHash({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    expect(checkCode("7f3ac2d9".padEnd(64, "0"))).toBe("7F3A-C2D9");
  });
});

describe("files of ours", () => {
  const steps = [
    {
      name: "names become labels",
      from: 1,
      change: ({ name, ...rest }: Record<string, unknown>) => ({ ...rest, label: name }),
    },
    { name: "a count is kept", from: 2, change: (json: Record<string, unknown>) => ({ ...json, count: 0 }) },
  ];
  const file = (version: number, rest: object) => ({ schema: "whitespot-thing", version, ...rest });

  it("go through every step they are behind", () => {
    expect(migrate("thing", 3, steps, file(1, { name: "A" }))).toEqual({
      ok: true,
      value: file(3, { label: "A", count: 0 }),
    });
    expect(migrate("thing", 3, steps, file(3, { label: "A" }))).toEqual({
      ok: true,
      value: file(3, { label: "A" }),
    });
  });
  it.each([
    null,
    [],
    "text",
    {},
    { schema: "other", version: 1 },
    { schema: "whitespot-thing", version: "1" },
  ])("%j is not ours", (json) =>
    expect(migrate("thing", 3, steps, json)).toMatchObject({
      ok: false,
      problem: { code: "thing-not-ours" },
    }),
  );
  it("written by a later release are not guessed at", () =>
    expect(migrate("thing", 3, steps, file(4, {}))).toEqual({
      ok: false,
      problem: { code: "thing-newer", params: [4, 3] },
    }));
});

it("sees deep nesting without ending its own stack", () => {
  let deep: unknown = 1;
  for (let n = 0; n < 200_000; n++) deep = [deep];
  expect(nestsDeeperThan(deep, 50)).toBe(true);
  expect(nestsDeeperThan({ a: [{ b: 1 }] }, 3)).toBe(false);
  expect(nestsDeeperThan([Array(500_000).fill(0)], 3)).toBe(false);
});

describe("words", () => {
  it("put parameters in their places and never let one stand for another", () => {
    const words = wordsFromMessages("en", { told: { message: "$2 told $1" } });
    expect(words("told", "$2", "Kim")).toBe("Kim told $2");
    expect(words("__proto__")).toBe("__proto__");
  });
  it("use the language's own plurals", () => {
    const messages: Record<string, string> = { due_one: "$1 věc", due_few: "$1 věci", due_other: "$1 věcí" };
    const words = makeWords("cs", (key, params) => messages[key]?.replace("$1", params[0] ?? ""));
    expect([1, 3, 7].map((n) => words.count("due", n))).toEqual(["1 věc", "3 věci", "7 věcí"]);
  });
});
