import type { Deal } from "../../../extension/storage/deals.ts";
import { fieldKinds } from "../../../src/field-kinds/index.ts";
import { compilePlaybook } from "../../../src/playbook/compile-playbook.ts";
import type { Field } from "../../../src/playbook/field.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";
import { plain } from "./deals.ts";

const starter = starterPlaybook();
const options = ["None", "Lot", "Heat"].map((label) => ({ value: label.toLowerCase(), label }));

/** One question of every kind there is; a new kind is in it without anybody thinking of it. */
const fields: Field[] = [...fieldKinds.keys()].map((kind) => ({
  id: `a-${kind}`,
  label: kind,
  question: `A question answered by ${kind}?`,
  why: "Because somebody after sales works from it.",
  kind,
  options,
  ...(kind === "quantity" && { units: ["kg", "lb"] }),
  limits: kind === "multichoice" ? { exclusive: "none" } : kind === "text" ? { maxLength: 40 } : {},
  dueFrom: "quote",
  owner: "rep",
  level: 1,
  department: "receiving",
  readers: ["receiving"],
  locked: false,
  ...(kind === "table" && {
    columns: [
      {
        id: "what",
        label: "What is it",
        question: "What is it",
        kind: "text",
        dueFrom: "quote",
        owner: "rep",
        level: 1,
      },
      {
        id: "hazardous",
        label: "Dangerous?",
        question: "Dangerous?",
        kind: "yesno",
        dueFrom: "quote",
        owner: "rep",
        level: 1,
      },
      {
        id: "un",
        label: "UN number",
        question: "UN number",
        kind: "text",
        dueFrom: "quote",
        owner: "rep",
        level: 1,
        askedWhen: { is: ["hazardous", true] },
      },
    ],
  }),
}));

export const everyKind: Deal = {
  ...plain,
  answers: {},
  compiled: compilePlaybook({
    ...starter,
    fields,
    senseChecks: [],
    figures: [],
    departments: starter.departments.slice(0, 2),
  }),
};

const readAt = "2026-11-20T14:12:00Z";
/** Answers somebody has to look at again: of another kind than the question by now, cut on the page, a placeholder; and lists cut there. */
export const doubtful: Deal = {
  ...everyKind,
  record: { ...plain.record, partial: ["lines"], unread: ["amount"] },
  answers: {
    "a-money": { state: "answered", value: "a lot", source: { from: "typed" } },
    "a-table": { state: "answered", value: "Two crates", source: { from: "typed" } },
    "a-longtext": { state: "answered", value: "tbd", source: { from: "typed" } },
    "a-text": {
      state: "answered",
      value: "4512…",
      source: { from: "record", crm: "salesforce", fact: "name", readAt, lossy: true },
    },
  },
};
