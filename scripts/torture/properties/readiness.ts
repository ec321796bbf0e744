import fc from "fast-check";
import type { Answer } from "../../../src/checklist/answer.ts";
import { type Checklist, openChecklist } from "../../../src/checklist/checklist.ts";
import { compilePlaybook } from "../../../src/playbook/compile-playbook.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";
import { anyAnswer } from "../../../test/checklist/any-answer.ts";
import { differs, type Property, property } from "./property.ts";

const compiled = compilePlaybook(starterPlaybook());
const { fields, stages } = compiled.playbook;
const gates = compiled.fields.filter(({ dependents }) => dependents.length > 0).map(({ field }) => field);

type Edit = readonly [field: string, answer: Answer | undefined];
const editOf = (among: typeof fields): fc.Arbitrary<Edit> =>
  fc.constantFrom(...among).chain((field) => fc.tuple(fc.constant(field.id), anyAnswer(field)));
const anyEdits = fc.array(
  fc.oneof({ weight: 3, arbitrary: editOf(fields) }, { weight: 2, arbitrary: editOf(gates) }),
  { maxLength: 40 },
);

const edited = (edits: readonly Edit[], stage: string): Checklist => {
  const checklist = openChecklist(compiled, { stage, answers: {}, today: "2026-11-22", judge: true });
  for (const [field, answer] of edits) checklist.change(field, answer);
  return checklist;
};
const said = (checklist: Checklist): unknown => [
  checklist.readiness(),
  checklist.departments(),
  checklist.warnings(),
  checklist.needBy(),
  checklist.questions().map(({ field, answer }) => [field.id, answer]),
];
const anyStage = fc.constantFrom(...stages.map(({ id }) => id));

export const readiness: Property[] = [
  property(
    "what is asked, missing and warned of, whatever the order of the answers",
    200,
    anyEdits.chain((edits) => {
      const last = [...new Map(edits).entries()];
      return fc.record({
        edits: fc.constant(edits),
        shuffled: fc.shuffledSubarray(last, { minLength: last.length }),
        stage: anyStage,
      });
    }),
    ({ edits, shuffled, stage }) => differs(said(edited(shuffled, stage)), said(edited(edits, stage))),
  ),
  property(
    "answers of a branch that is closed and opened again",
    200,
    fc.record({ edits: anyEdits, gate: fc.constantFrom(...gates), stage: anyStage }).chain((one) =>
      fc.record({
        one: fc.constant(one),
        between: fc.array(anyAnswer(one.gate), { minLength: 1, maxLength: 4 }),
      }),
    ),
    ({ one: { edits, gate, stage }, between }) => {
      const checklist = edited(edits, stage);
      const before = said(checklist);
      const was = [...edits].reverse().find(([field]) => field === gate.id)?.[1];
      for (const answer of [...between, was]) checklist.change(gate.id, answer);
      return differs(said(checklist), before);
    },
  ),
];
