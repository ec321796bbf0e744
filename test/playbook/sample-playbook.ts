import type { Field } from "../../src/playbook/field.ts";
import { type Playbook, playbookVersion } from "../../src/playbook/playbook.ts";

/** A question with nothing wrong, changed where a test says so. */
export const question = (id: string, change: Partial<Field> = {}): Field => ({
  id,
  label: `Label of ${id}`,
  question: `What is ${id}?`,
  why: "Somebody waits otherwise.",
  kind: "text",
  dueFrom: "quote",
  owner: "rep",
  level: 1,
  department: "receiving",
  readers: ["receiving"],
  locked: false,
  ...change,
});

/** Two departments, two stages, the questions given; nothing wrong with it. */
export const playbookOf = (fields: Field[], change: Partial<Playbook> = {}): Playbook => ({
  schema: "whitespot-playbook",
  version: playbookVersion,
  number: 1,
  name: "Sample",
  language: "en",
  departments: [
    { id: "receiving", name: "Receiving", level: 1 },
    { id: "shipping", name: "Shipping", level: 1 },
  ],
  stages: [
    { id: "quote", name: "Quote", short: "Quote" },
    { id: "won", name: "Won", short: "Won" },
  ],
  settings: { floor: 22 },
  company: { name: "Sample Ltd", docks: [] },
  crmStages: {},
  recordReaders: {},
  fields,
  senseChecks: [],
  figures: [],
  ...change,
});

/** A gate with options a, b, c and "none", which excludes the rest. */
export const gate = question("gate", {
  kind: "multichoice",
  options: ["a", "b", "c", "none"].map((value) => ({ value, label: value.toUpperCase() })),
  limits: { exclusive: "none" },
});
