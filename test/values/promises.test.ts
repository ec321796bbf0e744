import { describe, expect, it } from "vitest";
import {
  promiseLines,
  promisesNothing,
  readPromise,
  withLines,
  writePromise,
} from "../../src/values/promises.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { words } from "../packet/worked-packets.ts";

const departments = [
  { id: "shipping", name: "Shipping" },
  { id: "customer-service", name: "Customer service" },
  { id: "paint", name: "Paint (line 2)" },
];
const german = wordsFromMessages("de", {
  promise_said: { message: "Gesagt" },
  promise_offered: { message: "In Aussicht gestellt" },
  promise_committed: { message: "Zugesagt" },
});
const read = (line: string, by = words) => readPromise(line, departments, by);

describe("a line of promises", () => {
  it("says how firm it is and for whom", () => {
    expect(read("Committed: Hand-delivered before 07:00 (Shipping)")).toEqual({
      text: "Hand-delivered before 07:00",
      firmness: "committed",
      department: "shipping",
    });
    expect(read(" said :call first (customer-service) ")).toEqual({
      text: "call first",
      firmness: "said",
      department: "customer-service",
    });
    expect(read("Offered: two coats (Paint (line 2))")).toMatchObject({
      text: "two coats",
      department: "paint",
    });
  });

  it("leaves everything else as the text it is", () => {
    for (const line of [
      "nothing",
      "Note: bring gloves",
      "07:00 at the gate",
      "Two cans (1 L each)",
      "Witness run on customer's fuel; engines tested one at a time",
      "Freight: prepaid (Warehouse)",
    ])
      expect(read(line)).toEqual({ text: line, firmness: null, department: null });
  });

  it("understands the reader's language and stores one", () => {
    const one = read("In Aussicht gestellt: Samstag (Shipping)", german);
    expect(one).toEqual({ text: "Samstag", firmness: "offered", department: "shipping" });
    expect(writePromise(one, departments)).toBe("Offered: Samstag (Shipping)");
    expect(read("Offered: Samstag", german).firmness).toBe("offered");
  });

  it("reads back as it was written", () => {
    for (const text of ["x", "  x", "漢字 (1)", "a: b", "", "Said"])
      for (const firmness of [null, "said", "committed"] as const)
        for (const department of [null, "paint"]) {
          const line = writePromise({ text, firmness, department }, departments);
          expect(read(line), line).toMatchObject({ firmness, department });
          expect(read(line).text.trim()).toBe(text.trim());
        }
  });
});

it("changes one line and leaves the others, blank ones too, as they are", () => {
  const text = "a\n\n  b \nc";
  expect(promiseLines(text)).toEqual([
    { at: 0, line: "a" },
    { at: 2, line: "  b " },
    { at: 3, line: "c" },
  ]);
  expect(withLines(text, 2, ["B", "B2"])).toBe("a\n\nB\nB2\nc");
  expect(withLines(text, 3, [])).toBe("a\n\n  b ");
  expect(withLines("a", 1, ["b"])).toBe("a\nb");
  expect(withLines("", 0, ["a"])).toBe("a");
});

it("knows nothing from something", () => {
  for (const line of ["nothing", " None.", "NIL"]) expect(promisesNothing(line, words)).toBe(true);
  for (const line of ["nothing but the paint", "", "no lift"])
    expect(promisesNothing(line, words)).toBe(false);
});
