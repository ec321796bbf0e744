import type { FieldShape, Option } from "./field-shape.ts";

/** The words for a chosen value; the value itself when the playbook does not know it (any more). */
export const labelOf = (field: FieldShape, value: string): string =>
  field.options?.find((option) => option.value === value)?.label ?? value;

/** What a person is offered: everything but what is retired, and of that what was chosen before. */
export const offeredOptions = (field: FieldShape, chosen: readonly string[] = []): Option[] =>
  (field.options ?? []).filter(({ value, retired }) => !retired || chosen.includes(value));
