import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment, builtAtOnce, type SearchDocument } from "../../src/search/build.ts";
import { termsOfQuery } from "../../src/search/query.ts";
import { rank } from "../../src/search/rank.ts";
import { headOf, openSegment, type PackedSegment } from "../../src/search/segment.ts";
import { termsNear } from "../../src/search/terms-near.ts";
import { searchByHand } from "./brute-force.ts";

const deal = (key: string, name: string, ...answers: string[]): SearchDocument => ({
  key,
  texts: [{ place: "name", text: name }, ...answers.map((text, at) => ({ place: `answer-${at}`, text }))],
});

function search(segment: PackedSegment, words: string[]): [string, number][] {
  const open = openSegment(headOf(segment));
  if (!open) throw new Error("The segment does not fit together");
  const keys = segment.documents.text.slice(1, -1).split("\n");
  const near = words.flatMap((word) => termsNear([open.vocabulary], word));
  const { order, total } = rank(open, near, new Map(segment.pieces.entries()));
  return [...order].map((document) => [keys[document] ?? "", total[document] ?? 0]);
}
const found = (documents: SearchDocument[], typed: string): string[] =>
  search(builtAtOnce(documents), termsOfQuery(typed)).map(([key]) => key);

function finished(steps: ReturnType<typeof buildSegment>): PackedSegment {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe("search", () => {
  const deals = [
    deal("harrow", "Harrow Marine - 4 generator skids", "DE-4512", "Diesel engine 4.5 L, dry"),
    deal("hobart", "Hobart Foods mixer repair", "SN 77310-K", "Miguel Ortega, dispatch"),
    deal("lodz", "Łódź Straßenbau – crane", "Ответственный", "発動機の修理"),
  ];
  it.each([
    ["harrow", "harrow"],
    ["har mar", "harrow"],
    ["Harow", "harrow"],
    ["Hobrat foods", "hobart"],
    ["gennerator skid", "harrow"],
    ["4512", "harrow"],
    ["DE-4512", "harrow"],
    ["de4512", "harrow"],
    ["DE-4521", "harrow"],
    ["7310", "hobart"],
    ["lodz strassenbau", "lodz"],
    ["ответственныи", "lodz"],
    ["発動機", "lodz"],
    ["理", "lodz"],
    ["ＨＡＲＲＯＷ", "harrow"],
    ["har\u200Brow", "harrow"],
  ])("finds %s", (typed, key) => expect(found(deals, typed)).toEqual([key]));

  it.each(["harrow foods", "hxxxbart", "451x", "発理", "zz"])("does not find %s", (typed) =>
    expect(found(deals, typed)).toEqual([]),
  );

  it("puts the exact word before a beginning before a typing error, a name before a number before words", () => {
    const many = [
      deal("typo", "x", "forgs"),
      deal("beginning", "x", "forges"),
      deal("answer", "x", "forge"),
      deal("name", "forge"),
    ];
    expect(found(many, "forge")).toEqual(["name", "answer", "beginning", "typo"]);
    const numbers = [deal("word", "x", "press"), deal("number", "x", "press4"), deal("name", "pressing")];
    expect(found(numbers, "pres")).toEqual(["name", "number", "word"]);
  });

  it("puts what changed last first among equals", () =>
    expect(found([deal("old", "forge"), deal("new", "forge")], "forge")).toEqual(["new", "old"]));

  const letter = fc.constantFrom(..."abc12é漢-");
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 9 });
  const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(" "));
  const document = fc.record({ name: text, answers: fc.array(text, { maxLength: 3 }) });
  const documents = fc
    .array(document, { maxLength: 12 })
    .map((many) => many.map(({ name, answers }, at) => deal(`k${at}`, name, ...answers)));

  it("agrees with looking at every word of every deal", () => {
    fc.assert(
      fc.property(documents, text, (many, typed) => {
        const words = termsOfQuery(typed);
        fc.pre(words.length > 0);
        expect(search(builtAtOnce(many), words)).toEqual(searchByHand(many, words));
      }),
      { numRuns: 400 },
    );
  });

  it("is the same whether deals came at once or one after the other, changed and gone", () => {
    fc.assert(
      fc.property(
        documents,
        documents,
        fc.subarray(["k0", "k1", "k5"]),
        text,
        (first, second, gone, typed) => {
          const words = termsOfQuery(typed);
          fc.pre(words.length > 0);
          const merged = finished(buildSegment(builtAtOnce(first), new Set(gone), second));
          const left = first.filter(
            ({ key }) => !gone.includes(key) && !second.some((one) => one.key === key),
          );
          expect(search(merged, words)).toEqual(searchByHand([...left, ...second], words));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("knows a segment that does not fit together", () => {
    const head = headOf(builtAtOnce(deals));
    expect(openSegment(head)).not.toBeNull();
    expect(openSegment({ ...head, sizes: head.sizes.slice(1) })).toBeNull();
    expect(openSegment({ ...head, pieceSizes: [3] })).toBeNull();
    expect(openSegment({ ...head, terms: { ...head.terms, text: head.terms.text.slice(5) } })).toBeNull();
    expect(openSegment({ ...head, version: 0 as 1 })).toBeNull();
    expect(openSegment({} as typeof head)).toBeNull();
  });
});
