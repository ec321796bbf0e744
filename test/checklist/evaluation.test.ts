import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/checklist/answer.ts";
import { type Checklist, openChecklist } from "../../src/checklist/checklist.ts";
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import type { Field } from "../../src/playbook/field.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { anyAnswer, typed } from "./any-answer.ts";

const compiled = compilePlaybook(starterPlaybook());
const { fields, stages } = compiled.playbook;

const open = (answers: Record<string, Answer>, stage = "won", judge = true): Checklist =>
  openChecklist(compiled, { stage, answers, today: "2026-11-22", judge });
const asked = (checklist: Checklist): string[] => checklist.questions().map(({ field }) => field.id);

describe("what a rep is asked", () => {
  it("asks fifteen questions on a plain job, nineteen once the customer sends parts", () => {
    expect(asked(open({ "job-flags": typed(["none"]) }, "release"))).toHaveLength(15);
    const withParts = asked(open({ "job-flags": typed(["customer-parts"]) }, "release"));
    expect(withParts).toHaveLength(19);
    expect(withParts).toEqual(
      expect.arrayContaining(["csm-items", "inbound-ship-contact", "inbound-arrival-call"]),
    );
  });

  it("asks receiving's list at once when the flag is ticked, and puts the answers to sleep when it is taken back", () => {
    const checklist = open({ "job-flags": typed(["none"]) });
    expect(asked(checklist)).not.toContain("csm-items");
    checklist.change("job-flags", typed(["customer-parts"]));
    checklist.change("inbound-instructions-sent-on", typed("2026-11-20"));
    expect(asked(checklist)).toContain("csm-items");
    checklist.change("job-flags", typed(["none"]));
    expect(asked(checklist)).not.toContain("inbound-instructions-sent-on");
    checklist.change("job-flags", typed(["customer-tooling"]));
    const back = checklist.questions().find(({ field }) => field.id === "inbound-instructions-sent-on");
    expect(back?.answer).toEqual(typed("2026-11-20"));
  });

  it("takes a locked question for not applicable only with a reason", () => {
    const missing = (because: string) =>
      open(
        { "job-flags": typed(["export"]), "export-control": { state: "not-applicable", because } },
        "release",
      )
        .readiness()
        .missing.includes("export-control");
    expect([missing(" "), missing("Sold within the country after all")]).toEqual([true, false]);
  });

  it("lets a packet be issued once nothing essential is missing, and not before", () => {
    const [one] = fields.filter(({ id }) => id === "late-penalty");
    const { askedWhen: _, ...always } = one as Field;
    const playbook = compilePlaybook({
      ...compiled.playbook,
      fields: [{ ...always, level: 1 }],
      senseChecks: [],
    });
    const mayIssue = (answers: Record<string, Answer>) =>
      openChecklist(playbook, { stage: "release", answers, today: "2026-11-22", judge: true }).readiness()
        .mayIssue;
    expect(mayIssue({})).toBe(false);
    expect(mayIssue({ "late-penalty": typed("yes") })).toBe(true);
  });

  it("keeps locked questions at the essential level", () => {
    expect(asked(open({ "job-flags": typed(["export"]) }))).toContain("export-control");
  });
});

describe("a department's percentage", () => {
  it("is rounded half up: 201 of 400 are 50.25", () => {
    const [one] = fields.filter(({ id }) => id === "late-penalty");
    const many = Array.from({ length: 400 }, (_, at) => ({
      ...(one as Field),
      id: `q-${at}`,
      readers: ["quality"],
    }));
    const answers = Object.fromEntries(many.slice(0, 201).map(({ id }) => [id, typed("yes")]));
    const checklist = openChecklist(
      compilePlaybook({ ...compiled.playbook, fields: many, senseChecks: [] }),
      {
        stage: "release",
        levels: { production: 3, accounting: 3, all: 3 },
        answers,
        today: "2026-11-22",
        judge: false,
      },
    );
    expect(checklist.departments()).toMatchObject([{ required: 400, done: 201, percent: 50.3 }]);
  });
});

describe("the four honest answers", () => {
  const readinessWith = (answer: Answer | undefined) => {
    const checklist = open({ "job-flags": typed(["none"]), ...(answer && { "promises-made": answer }) });
    return checklist.readiness().missing.includes("promises-made");
  };

  it.each<[string, Answer | undefined, boolean]>([
    ["nothing", undefined, true],
    ["answered", typed("Witness run on their fuel"), false],
    ["'nothing', where the question invites it", typed("nothing"), false],
    ["a placeholder", typed("tbd"), true],
    ["not applicable", { state: "not-applicable", because: "Framework contract" }, false],
    ["waiting", { state: "waiting", on: "Dana Whitlock", by: "2026-11-27" }, true],
    ["assumed", { state: "assumed", value: "None known", confirmWith: "Dana Whitlock" }, false],
  ])("counts %s", (_name, answer, missing) => {
    expect(readinessWith(answer)).toBe(missing);
  });

  it("counts a value cut off on the page as missing until it is confirmed", () => {
    const source = {
      from: "record",
      crm: "salesforce",
      fact: "lines",
      readAt: "2026-11-22T10:00:00Z",
    } as const;
    const with_ = (lossy: boolean) =>
      open({
        "required-delivery-date": { state: "answered", value: "2027-03-26", source: { ...source, lossy } },
      });
    expect(with_(true).readiness().missing).toContain("required-delivery-date");
    expect(with_(false).readiness().missing).not.toContain("required-delivery-date");
  });

  it("says what is wrong with a value that cannot be used, and keeps it", () => {
    const checklist = open({
      "job-flags": typed(["customer-parts"]),
      "customer-po-number": typed("x".repeat(10_000)),
    });
    const question = checklist.questions().find(({ field }) => field.id === "customer-po-number");
    expect(question).toMatchObject({ done: false, problem: { code: "text-too-long", params: [40, 10_000] } });
    expect(question?.answer).toEqual(typed("x".repeat(10_000)));
  });

  it("lets one cell of a table wait", () => {
    const cells = {
      "part-no": "DE-4512",
      description: "Engine",
      quantity: 4,
      uom: "EA",
      "deliver-to": "our-dock",
      hazardous: false,
    };
    const row = { id: "r1", cells, waiting: { "expected-arrival": { on: "Jens Pohl", by: "2026-12-01" } } };
    const checklist = open({ "job-flags": typed(["customer-parts"]), "csm-items": typed([row]) });
    expect(checklist.readiness().incompleteCells).toMatchObject({ "csm-items": ["row 1: expected-arrival"] });
  });
});

describe("a change re-evaluates only what depends on it", () => {
  const edit = fc.constantFrom(...fields).chain((field) => fc.tuple(fc.constant(field.id), anyAnswer(field)));
  const flags = fields.find(({ id }) => id === "job-flags") as Field;
  const flagEdit = fc.tuple(fc.constant(flags.id), anyAnswer(flags));

  it("and still agrees with evaluating everything anew, after every edit", () => {
    const edits = fc.array(fc.oneof({ weight: 4, arbitrary: edit }, { weight: 1, arbitrary: flagEdit }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(edits, fc.constantFrom(...stages), fc.boolean(), (changes, stage, judge) => {
        const checklist = open({}, stage.id, judge);
        const answers: Record<string, Answer> = {};
        for (const [field, answer] of changes) {
          checklist.change(field, answer);
          if (answer) answers[field] = answer;
          else delete answers[field];
        }
        const anew = open(answers, stage.id, judge);
        expect(checklist.readiness()).toEqual(anew.readiness());
        expect(checklist.departments()).toEqual(anew.departments());
        expect(checklist.warnings()).toEqual(anew.warnings());
        expect(asked(checklist)).toEqual(asked(anew));
      }),
      { numRuns: 200 },
    );
  });

  it("and tells only the fields it touched", () => {
    const { full } = open({ "job-flags": typed(["none"]) });
    const index = compiled.indexOf.get("late-penalty") as number;
    expect(full.change(index, typed("1 % a week"))).toEqual([index]);
  });
});
