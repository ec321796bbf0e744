import fc from "fast-check";
import { canonicalJson } from "../../../src/values/hash.ts";

/** Something that holds of whatever the generator makes. `runs`: of a short run. */
export type Property = {
  what: string;
  runs: number;
  check(parameters: { numRuns: number; seed?: number }): Promise<fc.RunDetails<[unknown]>>;
};

/** `wrong` says what is wrong with one example, or nothing. */
export const property = <T>(
  what: string,
  runs: number,
  any: fc.Arbitrary<T>,
  wrong: (one: T) => string | undefined | Promise<string | undefined>,
): Property => ({
  what,
  runs,
  check: async (parameters) => {
    const holds = fc.asyncProperty(any, async (one) => {
      const found = await wrong(one);
      if (found !== undefined) throw new Error(found);
    });
    return (await fc.check(holds, parameters)) as unknown as fc.RunDetails<[unknown]>;
  },
});

/** What comes back is what went in, member for member. */
export const comesBack = <T>(
  what: string,
  runs: number,
  any: fc.Arbitrary<T>,
  through: (one: T) => unknown,
): Property => property(what, runs, any, async (one) => differs(await through(one), one));

export function differs(found: unknown, expected: unknown): string | undefined {
  const [one, other] = [found, expected].map((value) =>
    canonicalJson(JSON.parse(JSON.stringify(value ?? null))),
  );
  if (one === other || one === undefined || other === undefined) return undefined;
  const at = [...one].findIndex((sign, place) => sign !== other[place]);
  return `${one.slice(Math.max(at - 60, 0), at + 60)} for ${other.slice(Math.max(at - 60, 0), at + 60)}`;
}

/** Any text there is: whole characters, halves, what nobody sees, and what programs take for their own. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ..."=+-@\t\r\n\0'\",;|<>&\\^~{}[]_x0041\u202e\u200b\ud83d\ude00\u001d\u001e\u0004 aZ09".split(""),
      ),
      { maxLength: 30 },
    )
    .map((signs) => signs.join("")),
);
