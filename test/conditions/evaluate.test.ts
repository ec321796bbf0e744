import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Condition, conditionSchema, fieldsRead } from "../../src/conditions/condition.ts";
import { compileCondition, type Met } from "../../src/conditions/evaluate.ts";

const run = (condition: Condition, answers: Record<string, unknown>, settings = {}): Met =>
  compileCondition(condition)((field) => answers[field], settings);

/** Any condition a playbook could hold over a few fields. */
const field = fc.constantFrom("a", "b", "c", "__proto__", "toString");
const literal = fc.oneof(fc.string(), fc.double(), fc.boolean());
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.tuple(field, fc.string()).map((has): Condition => ({ has })),
    fc.tuple(field, fc.array(fc.string())).map((hasAny): Condition => ({ hasAny })),
    fc.tuple(field, literal).map((is): Condition => ({ is })),
    fc.tuple(field, fc.array(literal)).map((one): Condition => ({ in: one })),
    fc.tuple(field, fc.string()).map((ltSetting): Condition => ({ ltSetting })),
    fc.tuple(field, fc.double()).map((lt): Condition => ({ lt })),
    fc.tuple(field, fc.double()).map((gt): Condition => ({ gt })),
    fc.array(tie("condition"), { maxLength: 4 }).map((any): Condition => ({ any })),
    fc.array(tie("condition"), { maxLength: 4 }).map((all): Condition => ({ all })),
    tie("condition").map((not): Condition => ({ not })),
  ),
}));
const answers = fc.dictionary(field, fc.anything());

describe("a condition", () => {
  it("asks for nothing while its gate is unanswered", () => {
    for (const blank of [undefined, null, "", [], {}]) {
      expect(run({ has: ["flags", "export"] }, { flags: blank })).toBe("unknown");
      expect(run({ not: { has: ["flags", "export"] } }, { flags: blank })).toBe("unknown");
    }
  });

  it("takes no for an answer: false and zero are answered", () => {
    expect(run({ is: ["hazardous", true] }, { hazardous: false })).toBe("not met");
    expect(run({ is: ["spares", 0] }, { spares: 0 })).toBe("met");
  });

  it("looks for an option in a list and in a single choice", () => {
    expect(run({ has: ["flags", "rush"] }, { flags: ["export", "rush"] })).toBe("met");
    expect(run({ has: ["flags", "rush"] }, { flags: "rush" })).toBe("met");
    expect(run({ hasAny: ["flags", ["rma", "rush"]] }, { flags: ["export"] })).toBe("not met");
  });

  it("compares with a setting only what is a number, and only where there is such a setting", () => {
    const low: Condition = { ltSetting: ["margin", "floor"] };
    expect(run(low, { margin: 21.9 }, { floor: 22 })).toBe("met");
    expect(run(low, { margin: 22 }, { floor: 22 })).toBe("not met");
    expect(run(low, { margin: 10 })).toBe("unknown");
    expect(run(low, { margin: "10" }, { floor: 22 })).toBe("unknown");
  });

  it("compares numbers with a number; at least and at most are their opposites", () => {
    const [below, above]: Condition[] = [{ lt: ["n", 5] }, { gt: ["n", 5] }];
    const compared = (one: Condition) => [4.9, 5, 5.1].map((n) => run(one, { n }));
    expect(compared(below as Condition)).toEqual(["met", "not met", "not met"]);
    expect(compared(above as Condition)).toEqual(["not met", "not met", "met"]);
    expect(compared({ not: below as Condition })).toEqual(["not met", "met", "met"]);
    expect(compared({ not: above as Condition })).toEqual(["met", "met", "not met"]);
    for (const n of [undefined, "4", { value: 4, unit: "kg" }, { amount: 4, currency: "USD" }])
      expect(run({ not: below as Condition }, { n })).toBe("unknown");
  });

  it("is decided by the part that decides, whatever else is unknown", () => {
    const yes: Condition = { is: ["yes", true] };
    const no: Condition = { is: ["no", true] };
    const unknown: Condition = { is: ["open", true] };
    const known = { yes: true, no: false };
    expect(run({ any: [unknown, yes] }, known)).toBe("met");
    expect(run({ any: [unknown, no] }, known)).toBe("unknown");
    expect(run({ all: [unknown, no] }, known)).toBe("not met");
    expect(run({ all: [unknown, yes] }, known)).toBe("unknown");
  });

  it("of an empty group: any is never met, all always", () => {
    expect(run({ any: [] }, {})).toBe("not met");
    expect(run({ all: [] }, {})).toBe("met");
  });

  it("gives one of three values for any answers, and never throws", () => {
    fc.assert(
      fc.property(condition, answers, fc.dictionary(fc.string(), fc.anything()), (one, given, settings) => {
        expect(["met", "not met", "unknown"]).toContain(run(one, given, settings));
      }),
    );
  });

  it("is turned round by not, twice back again", () => {
    const opposite: Record<Met, Met> = { met: "not met", "not met": "met", unknown: "unknown" };
    fc.assert(
      fc.property(condition, answers, (one, given) => {
        expect(run({ not: one }, given)).toBe(opposite[run(one, given)]);
        expect(run({ not: { not: one } }, given)).toBe(run(one, given));
      }),
    );
  });

  it("reads only the fields it names", () => {
    fc.assert(
      fc.property(condition, answers, (one, given) => {
        const read = new Set<string>();
        compileCondition(one)((id) => {
          read.add(id);
          return given[id];
        }, {});
        for (const id of read) expect(fieldsRead(one)).toContain(id);
      }),
    );
  });

  it("survives being stored", () => {
    const storable = condition.filter((one) => !JSON.stringify(one).includes("null"));
    fc.assert(
      fc.property(storable, (one) => {
        const back = conditionSchema.safeParse(JSON.parse(JSON.stringify(one)));
        expect(back.success && fieldsRead(back.data)).toEqual(fieldsRead(one));
      }),
    );
  });
});
