import type { FieldShape } from "./field-shape.ts";

/** The words for a chosen value; the value itself when the playbook does not know it (any more). */
export const labelOf = (field: FieldShape, value: string): string =>
  field.options?.find((option) => option.value === value)?.label ?? value;
