import type { Field } from "../field.ts";
import type { Playbook } from "../playbook.ts";

/**
 * The playbook as if nothing had been retired, for what does without: a page leaves the line of a retired answer out, a figure is
 * blank, a sense check silent. Such a reference is no mistake; one to a thing that never was is.
 */
export function withRetired(playbook: Playbook): Playbook {
  const { fields, retired = [] } = playbook;
  if (retired.length === 0 && !fields.some(({ retiredColumns }) => retiredColumns)) return playbook;
  return { ...playbook, fields: [...fields, ...retired].map(withColumns) };
}

const withColumns = (field: Field): Field =>
  field.retiredColumns ? { ...field, columns: [...(field.columns ?? []), ...field.retiredColumns] } : field;
