import type { Answer } from "../../../src/checklist/answer.ts";
import type { Value } from "../../../src/field-kinds/value.ts";

/** The same deals at every run: a small generator of pseudo-random numbers (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables =
  "ba ce di fo gu ha ke li mo nu pa re si to va we xi yo za bro cla dre fli gro pla sta tri".split(" ");

/** Words as unlike each other as those of a language: a few are in most texts, most in few. */
function vocabulary(count: number, next: () => number): string[] {
  const words = new Set<string>();
  while (words.size < count)
    words.add(Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(syllables, next)).join(""));
  return [...words];
}

const pick = <T>(from: readonly T[], next: () => number): T => from[Math.floor(next() * from.length)] as T;
/** The first of a list far more often than the last. */
const pickCommon = <T>(from: readonly T[], next: () => number): T =>
  from[Math.floor(next() ** 3 * from.length)] as T;

export type MadeUpDeal = {
  key: string;
  id: string;
  name: string;
  account: string;
  needBy: string;
  due: number;
  answers: [string, Answer][];
};

const typed = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });
const two = (n: number): string => String(n).padStart(2, "0");

/** Twelve answers and some forty words a deal, nine of them (numbers, names, addresses) its own. */
export function* madeUpDeals(count: number): Generator<MadeUpDeal> {
  const next = chance(20_261_122);
  const words = vocabulary(4000, next);
  const names = vocabulary(3000, next);
  const companies = Array.from(
    { length: 4000 },
    () => `${pick(names, next)} ${pick(["Marine", "Foods", "Works", "GmbH"], next)}`,
  );
  const parts = Array.from(
    { length: 20_000 },
    (_, at) => `${pick(["DE", "EH", "PX", "QF"], next)}-${1000 + at}`,
  );
  const text = (length: number): string => Array.from({ length }, () => pickCommon(words, next)).join(" ");
  for (let at = 0; at < count; at++) {
    const id = `006NF${String(at).padStart(10, "0")}AAA`;
    const person = `${pick(names, next)} ${pick(names, next)}`;
    const row = (n: number) => ({
      id: `r${n}`,
      cells: {
        "part-no": pick(parts, next),
        description: text(3),
        quantity: 1 + Math.floor(next() * 40),
        "serial-nos": `SN${Math.floor(next() * 90_000_000) + 10_000_000}`,
      },
    });
    yield {
      key: `salesforce:northfield.lightning.force.com:${id}`,
      id,
      name: `${pick(names, next)} ${text(2)} ${at}`,
      account: pickCommon(companies, next),
      needBy: `2027-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`,
      due: Math.floor(next() * 8),
      answers: [
        ["csm-items", typed([row(1), row(2)])],
        ["customer-po-number", typed(`PO-${Math.floor(next() * 9_000_000) + 1_000_000}`)],
        ["order-contact", typed({ name: person, phone: `+1 513 555 ${1000 + Math.floor(next() * 9000)}` })],
        ["technical-contact", typed({ name: `${pick(names, next)} ${pick(names, next)}` })],
        ["promises-made", typed(text(8))],
        ["scope-exclusions", typed(text(5))],
        ["late-penalty", typed(text(3))],
        ["material-spec", typed(text(2))],
        ["finish-spec", typed(text(2))],
        ["shipping-label-instructions", typed(text(4))],
        ["payment-terms", typed("Net 30")],
        ["required-delivery-date", typed("2027-03-26")],
      ],
    };
  }
}
