import fc from "fast-check";
import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import type { Condition } from "../../src/conditions/condition.ts";
import { checkPlaybook } from "../../src/playbook/check-playbook.ts";
import type { Field } from "../../src/playbook/field.ts";
import type { Inbound } from "../../src/playbook/inbound.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import type { SenseCheck } from "../../src/playbook/sense-check.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { gate, playbookOf, question } from "./sample-playbook.ts";

const words = wordsFromMessages("en", messages);
const keyOf = (code: string) => `problem_${code.replaceAll("-", "_")}`;
const codes = (playbook: Playbook) =>
  checkPlaybook(playbook).map(({ code }) => code.replace("playbook-", ""));
const asked = (askedWhen: Condition, change: Partial<Field> = {}) =>
  playbookOf([
    gate,
    question("flag", { kind: "yesno" }),
    question("price", { kind: "money" }),
    question("margin", { kind: "percent" }),
    question("it", { askedWhen, ...change }),
  ]);
const table = (change: Partial<Field> = {}) =>
  question("rows", {
    kind: "table",
    columns: [
      { id: "what", label: "What", question: "What", kind: "text", dueFrom: "quote", owner: "rep", level: 1 },
    ],
    ...change,
  });
const inboundOf = (receipt: string, columns: Inbound["goods"][number]["columns"] = {}): Inbound => ({
  receipt,
  toDock: ["our-dock"],
  goods: Object.keys(columns).length > 0 ? [{ table: "rows", kind: "parts", columns }] : [],
});
const deliveredTo = (place: string) =>
  table({
    columns: [
      {
        id: "to",
        label: "Goes to",
        question: "Where?",
        kind: "choice",
        options: [{ value: place, label: place }],
        dueFrom: null,
        owner: "rep",
        level: 1,
      },
    ],
  });
const shared = { id: "odd", title: "Odd", detail: "", departments: ["receiving"] };
const withCheck = (check: SenseCheck) => playbookOf([gate, table()], { senseChecks: [check] });
const neededBefore = (before: string | string[], workingDays: number | string = 3) =>
  playbookOf([
    gate,
    table(),
    question("day", { kind: "date" }),
    question("it", { needBy: { workingDays, before } }),
  ]);
const withPage = (blocks: NonNullable<Playbook["departments"][number]["page"]>["blocks"]) =>
  playbookOf([gate, table()], {
    departments: [{ id: "receiving", name: "Receiving", level: 1, page: { title: "Page", blocks } }],
  });

/** Per problem at least one playbook that has it. */
const failing: [string, Playbook][] = [
  ["duplicate-id", playbookOf([question("one"), question("one")])],
  [
    "duplicate-id",
    playbookOf([table({ columns: [...(table().columns ?? []), ...(table().columns ?? [])] })]),
  ],
  [
    "duplicate-option",
    playbookOf([
      question("pick", {
        kind: "choice",
        options: [
          { value: "x", label: "X" },
          { value: "x", label: "Y" },
        ],
      }),
    ]),
  ],
  ["missing-department", playbookOf([question("one", { department: "sawmill" })])],
  ["no-reader", playbookOf([question("one", { readers: [] })])],
  ["missing-reader", playbookOf([question("one", { readers: ["sawmill"] })])],
  ["missing-reader", playbookOf([], { recordReaders: { amount: ["sawmill"] } })],
  ["missing-fact", playbookOf([], { recordReaders: { "account.paymentTerm": ["receiving"] } })],
  ["missing-fact", playbookOf([], { recordReaders: { id: ["receiving"] } })],
  [
    "missing-reader",
    withCheck({ ...shared, departments: ["sawmill"], kind: "value-in", value: "gate", in: ["a"] }),
  ],
  ["lost-reference", neededBefore("arrival")],
  ["lost-reference", neededBefore(["closeDate", "rows.arrival"])],
  ["need-by-no-date", neededBefore("gate")],
  ["need-by-no-date", neededBefore("rows.what")],
  ["need-by-days", neededBefore("day", -1)],
  ["need-by-days", neededBefore("day", 1.5)],
  ["missing-setting", neededBefore("day", "notice")],
  [
    "lost-reference",
    playbookOf([], {
      stages: [{ id: "won", name: "Won", short: "Won", needBy: { workingDays: 2, before: "arrival" } }],
    }),
  ],
  ["no-why", playbookOf([question("one", { why: " " })])],
  ["no-owner", playbookOf([question("one", { owner: " " })])],
  ["locked-never-due", playbookOf([question("one", { locked: true, dueFrom: null })])],
  [
    "column-reader-without-table",
    playbookOf([
      table({ columns: (table().columns ?? []).map((column) => ({ ...column, readers: ["shipping"] })) }),
    ]),
  ],
  ["missing-stage", playbookOf([question("one", { dueFrom: "someday" })])],
  ["missing-crm-stage", playbookOf([], { crmStages: { salesforce: { Prospecting: "someday" } } })],
  ["needs-stage", playbookOf([], { stages: [{ id: "quote", name: "Quote", short: "Quote" }] })],
  ["unknown-kind", playbookOf([question("one", { kind: "hologram" })])],
  [
    "table-in-table",
    playbookOf([table({ columns: (table().columns ?? []).map((column) => ({ ...column, kind: "table" })) })]),
  ],
  ["table-without-columns", playbookOf([table({ columns: [] })])],
  ["choice-without-options", playbookOf([question("pick", { kind: "choice" })])],
  ["unsafe-pattern", playbookOf([question("one", { limits: { pattern: "^(a+)+$" } })])],
  [
    "example-does-not-fit",
    playbookOf([question("one", { limits: { pattern: "^ER-[0-9]+$", example: "HP-1" } })]),
  ],
  ["limits-nothing-fits", playbookOf([question("one", { kind: "number", limits: { min: 5, max: 4 } })])],
  ["missing-gate", asked({ is: ["nobody", "x"] })],
  [
    "missing-gate",
    playbookOf([
      table({
        columns: (table().columns ?? []).map((column) => ({
          ...column,
          askedWhen: { is: ["elsewhere", true] },
        })),
      }),
    ]),
  ],
  [
    "retired-gate",
    playbookOf([question("it", { askedWhen: { is: ["gone", "x"] } })], { retired: [question("gone")] }),
  ],
  [
    "retired-gate",
    playbookOf([
      table({
        columns: (table().columns ?? []).map((column) => ({ ...column, askedWhen: { is: ["gone", "x"] } })),
        retiredColumns: (table().columns ?? []).map((column) => ({ ...column, id: "gone" })),
      }),
    ]),
  ],
  [
    "cannot-compare",
    playbookOf([question("text"), question("it", { askedWhen: { ltSetting: ["text", "floor"] } })]),
  ],
  ["cannot-compare", asked({ is: ["gate", "a"] })],
  ["cannot-compare", asked({ is: ["flag", "yes"] })],
  ["cannot-compare", asked({ in: ["price", [1, 2]] })],
  ["cannot-compare", asked({ lt: ["price", 5] })],
  ["cannot-compare", asked({ not: { gt: ["gate", 5] } })],
  ["missing-option", asked({ has: ["gate", "z"] })],
  ["missing-option", playbookOf([question("pick", { ...gate, id: "pick", limits: { exclusive: "z" } })])],
  ["missing-option", withCheck({ ...shared, kind: "value-in", value: "gate", in: ["z"] })],
  ["missing-option", playbookOf([{ ...gate, prefill: { suggest: [{ option: "z", when: "type" }] } }])],
  ["missing-setting", asked({ ltSetting: ["margin", "ceiling"] })],
  [
    "missing-setting",
    withCheck({
      ...shared,
      kind: "below-setting-without",
      value: "gate",
      setting: "ceiling",
      approval: "gate",
    }),
  ],
  ["never-true", asked({ any: [] })],
  ["never-true", asked({ all: [{ has: ["gate", "none"] }, { has: ["gate", "a"] }] })],
  ["never-true", asked({ all: [{ is: ["flag", true] }, { not: { is: ["flag", true] } }] })],
  ["never-true", asked({ all: [{ lt: ["margin", 5] }, { gt: ["margin", 5] }] })],
  ["never-true", asked({ all: [{ lt: ["margin", 20] }, { not: { ltSetting: ["margin", "floor"] } }] })],
  [
    "never-true",
    playbookOf([
      question("many", { kind: "number", limits: { min: 1 } }),
      question("it", { askedWhen: { lt: ["many", 1] } }),
    ]),
  ],
  [
    "never-true",
    playbookOf([
      question("many", { kind: "number", limits: { whole: true } }),
      question("it", { askedWhen: { all: [{ gt: ["many", 4] }, { lt: ["many", 5] }] } }),
    ]),
  ],
  [
    "never-asked",
    playbookOf([
      question("flag", { kind: "yesno" }),
      question("after-no", { kind: "yesno", askedWhen: { is: ["flag", false] } }),
      question("it", { askedWhen: { all: [{ is: ["flag", true] }, { is: ["after-no", true] }] } }),
    ]),
  ],
  [
    "part-never-true",
    asked({ any: [{ has: ["gate", "a"] }, { all: [{ lt: ["margin", 5] }, { gt: ["margin", 6] }] }] }),
  ],
  [
    "part-always-true",
    asked({ all: [{ has: ["gate", "a"] }, { any: [{ is: ["flag", true] }, { is: ["flag", false] }] }] }),
  ],
  ["always-true", asked({ any: [{ lt: ["margin", 22.5] }, { not: { ltSetting: ["margin", "floor"] } }] })],
  ["always-true", asked({ any: [{ is: ["flag", true] }, { is: ["flag", false] }] })],
  [
    "loop",
    playbookOf([
      question("a", { askedWhen: { is: ["b", "x"] } }),
      question("b", { askedWhen: { is: ["a", "x"] } }),
    ]),
  ],
  ["loop", playbookOf([question("a", { askedWhen: { is: ["a", "x"] } })])],
  [
    "asked-before-gate",
    playbookOf([{ ...gate, dueFrom: "won" }, question("it", { askedWhen: { has: ["gate", "a"] } })]),
  ],
  [
    "gate-level-off",
    playbookOf([{ ...gate, level: 2 }, question("it", { askedWhen: { has: ["gate", "a"] } })]),
  ],
  [
    "gate-level-off",
    playbookOf([
      { ...gate, level: 2 },
      question("it", { level: 3, locked: true, askedWhen: { has: ["gate", "a"] } }),
    ]),
  ],
  ["lost-reference", withCheck({ ...shared, kind: "date-order", dates: ["rows.when"], notAfter: "gate" })],
  [
    "reads-retired",
    playbookOf([], {
      retired: [question("when", { kind: "date" })],
      senseChecks: [{ ...shared, kind: "date-order", dates: ["when"], notAfter: "when" }],
    }),
  ],
  ["lost-reference", withPage([{ kind: "lines", lines: [{ text: "Call {nobody}" }] }])],
  // No line has ever shown these: only the record and the company can be named.
  ["lost-reference", withPage([{ kind: "lines", lines: [{ text: "Packet {packet.number}" }] }])],
  [
    "lost-reference",
    withPage([
      { kind: "rows", heading: "Rows", table: "rows", columns: [{ caption: "What", cell: "{which}" }] },
    ]),
  ],
  [
    "missing-option",
    withPage([{ kind: "lines", lines: [{ text: "Careful", when: { has: ["gate", "z"] } }] }]),
  ],
  ["lost-reference", playbookOf([], { figures: [{ id: "first", kind: "first-date", of: ["rows.when"] }] })],
  [
    "lost-order",
    playbookOf([table()], { order: { table: "rows", columns: { part: "which", unit: "nobody" } } }),
  ],
  ["lost-inbound", playbookOf([], { inbound: inboundOf("nobody-asks") })],
  ["lost-inbound", playbookOf([question("receipt")], { inbound: inboundOf("receipt", { part: "which" }) })],
  [
    "missing-gate",
    playbookOf([question("receipt")], {
      inbound: { ...inboundOf("receipt"), secret: { has: ["gone", "x"] } },
    }),
  ],
  [
    "lost-destination",
    playbookOf([question("receipt"), deliveredTo("our-dock")], {
      inbound: { ...inboundOf("receipt", { deliverTo: "to" }), toSite: ["the-moon"] },
    }),
  ],
  ["lost-reference", playbookOf([table({ prefill: { lines: { which: "code" } } })])],
];

describe("checkPlaybook", () => {
  it("finds no errors in the starter playbook, and only the warnings known of", () => {
    expect(
      checkPlaybook(starterPlaybook()).map(({ severity, code, at }) => [severity, code, at.field, at.column]),
    ).toEqual([
      // The catalogue lets estimating see the tools' value, but not the tooling list itself.
      ["warning", "playbook-column-reader-without-table", "tooling-items", "declared-value"],
    ]);
  });

  it("finds nothing in a sound playbook", () => {
    expect(
      checkPlaybook(asked({ all: [{ has: ["gate", "a"] }, { ltSetting: ["margin", "floor"] }] })),
    ).toEqual([]);
  });

  it("lets a question wait for what is asked after another answer", () => {
    const chain = playbookOf([
      question("flag", { kind: "yesno" }),
      question("after-yes", { kind: "yesno", askedWhen: { is: ["flag", true] } }),
      question("it", { askedWhen: { all: [{ is: ["flag", true] }, { is: ["after-yes", true] }] } }),
      question("other", { askedWhen: { any: [{ is: ["flag", false] }, { is: ["after-yes", true] }] } }),
    ]);
    expect(checkPlaybook(chain)).toEqual([]);
  });

  it("finds nothing wrong with numbers that lie between two others", () => {
    expect(checkPlaybook(asked({ all: [{ gt: ["margin", 0.4] }, { lt: ["margin", 0.5] }] }))).toEqual([]);
  });

  it.each(failing)("finds %s", (code, playbook) => {
    expect(codes(playbook)).toContain(code);
  });

  it.each([...new Set(failing.map(([code]) => code))])(
    "says %s in a sentence with everything filled in",
    (code) => {
      const playbook = (failing.find(([one]) => one === code) as [string, Playbook])[1];
      const found = checkPlaybook(playbook).find((problem) => problem.code === `playbook-${code}`);
      const sentence = words(keyOf(found?.code ?? ""), ...(found?.params ?? []));
      expect(sentence).not.toBe(keyOf(found?.code ?? ""));
      expect(sentence).not.toMatch(/“”|undefined|\$\d/);
    },
  );

  it("has no sentence for a problem that cannot be found", () => {
    const found = new Set(failing.map(([code]) => keyOf(`playbook-${code}`)));
    const kept = Object.keys(messages).filter((key) => key.startsWith("problem_playbook_"));
    // These come from fetching and reading a playbook, before there is one to check, or from what the policy locks.
    const read = [
      "newer",
      "not_ours",
      "too_deep",
      "broken",
      "gone",
      "no_json",
      "too_large",
      "address",
      "locked",
      "errors",
    ].map((code) => `problem_playbook_${code}`);
    expect(kept.filter((key) => !found.has(key) && !read.includes(key))).toEqual([]);
  });

  it("finds the same after an edit as in a playbook never seen before", () => {
    const edit = fc.constantFrom<(playbook: Playbook) => Playbook>(
      (one) => ({ ...one, settings: { ...one.settings, marginFloorPct: "none" } }),
      (one) => ({ ...one, departments: one.departments.slice(1) }),
      (one) => ({ ...one, fields: one.fields.slice(1), retired: one.fields.slice(0, 1) }),
      ...["job-flags", "estimated-margin", "csm-items", "order-lines"].flatMap((id) =>
        [
          { label: "Renamed" },
          { kind: "yesno" },
          { kind: "hologram" },
          { options: [{ value: "rush", label: "Rush" }] },
          { limits: { min: 5, max: 4 } },
          { department: "sawmill" },
          { level: 3 as const },
          { columns: [] },
        ].map((change) => (one: Playbook) => ({
          ...one,
          fields: one.fields.map((field) => (field.id === id ? { ...field, ...change } : field)),
        })),
      ),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let playbook = starterPlaybook();
        for (const change of edits) {
          playbook = change(playbook);
          expect(checkPlaybook(playbook)).toEqual(checkPlaybook(structuredClone(playbook)));
        }
      }),
      { numRuns: 10 },
    );
  });

  it("names the loop once, in the order of the questions", () => {
    const ring = ["a", "b", "c"].map((id, at) =>
      question(id, { askedWhen: { is: [["b", "c", "a"][at] as string, "x"] } }),
    );
    const found = checkPlaybook(playbookOf(ring)).filter(({ code }) => code === "playbook-loop");
    expect(found.map(({ params }) => params)).toEqual([
      ["“Label of a” → “Label of b” → “Label of c” → “Label of a”"],
    ]);
  });

  it("ends for any tangle of conditions, and finds a loop exactly when there is one", () => {
    const edges = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const fields = Array.from({ length: 12 }, (_, at) => {
          const any = pairs
            .filter(([from]) => from === at)
            .map(([, to]): Condition => ({ is: [`q${to}`, "x"] }));
          return question(`q${at}`, any.length > 0 ? { askedWhen: { any } } : {});
        });
        const reaches = (from: number, to: number, seen = new Set<number>()): boolean =>
          pairs.some(([a, b]) => a === from && (b === to || (!seen.has(b) && reaches(b, to, seen.add(b)))));
        const looped = pairs.some(([from]) => reaches(from, from));
        expect(codes(playbookOf(fields)).includes("loop")).toBe(looped);
      }),
    );
  });

  it("takes a chain of 5,000 questions", () => {
    const chain = Array.from({ length: 5000 }, (_, at) =>
      question(`q${at}`, at > 0 ? { askedWhen: { is: [`q${at - 1}`, "x"] } } : {}),
    );
    expect(codes(playbookOf(chain.reverse()))).not.toContain("loop");
  });
});
