import { partsOf } from "../../field-kinds/value-shape.ts";
import type { Column, Field } from "../field.ts";
import type { Playbook } from "../playbook.ts";
import { error, type Place, type PlaybookProblem } from "./problem.ts";

/** Where a value stands: "field", "table.column", "address.part", or a figure. */
export type Found = { field: Field; column?: Column | undefined };

/** Hundreds of references look up a question each. */
const byId = new WeakMap<Field[], Map<string, Field>>();

function fieldWith(fields: Field[], id: string | undefined): Field | undefined {
  // Of two with one id the first is meant, as everywhere.
  const known = byId.get(fields) ?? new Map(fields.toReversed().map((field) => [field.id, field]));
  byId.set(fields, known);
  return known.get(id ?? "");
}

/** Whether a reference leads somewhere; figures only where they may be named. */
export function leadsSomewhere(playbook: Playbook, ref: string, figures = false): boolean {
  if (figures && playbook.figures.some(({ id }) => id === ref)) return true;
  const [id, part, ...more] = ref.split(".");
  const field = fieldWith(playbook.fields, id);
  if (!field || more.length > 0) return false;
  if (part === undefined) return true;
  return field.columns ? field.columns.some((column) => column.id === part) : partsOf(field).includes(part);
}

/** The question or column a reference ends at, for its options. */
export function endOf(playbook: Playbook, ref: string): Field | Column | undefined {
  const [id, part] = ref.split(".");
  const field = fieldWith(playbook.fields, id);
  return part !== undefined && field?.columns ? field.columns.find((column) => column.id === part) : field;
}

/** A problem for each reference that leads nowhere. `name` is what holds the reference. */
export const lost = (
  playbook: Playbook,
  refs: string[],
  name: string,
  at: Place,
  figures = false,
): PlaybookProblem[] =>
  refs
    .filter((ref) => !leadsSomewhere(playbook, ref, figures))
    .map((ref) => error("lost-reference", at, name, ref));

/** A problem for each option that a question named by `ref` does not offer. */
export function lostOptions(
  playbook: Playbook,
  ref: string,
  options: string[],
  name: string,
  at: Place,
): PlaybookProblem[] {
  const gate = endOf(playbook, ref);
  const offered = gate?.options;
  if (!offered) return [];
  return options
    .filter((option) => !offered.some(({ value }) => value === option))
    .map((option) => error("missing-option", at, name, gate.label, option));
}
