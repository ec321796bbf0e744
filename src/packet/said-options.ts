import type { FrozenField } from "./packet.ts";

/**
 * The field with those of its options that were chosen: a packet says what was answered, not what else could have been. A plain
 * deal's would hold 6 KB of them.
 */
export function withSaidOptions(field: FrozenField): FrozenField {
  const said = new Set<unknown>();
  collect([field.value, field.exception?.requires], said);
  const only = <T extends Pick<FrozenField, "options">>({ options, ...shape }: T) => ({
    ...shape,
    ...(options && { options: options.filter(({ value }) => said.has(value)) }),
  });
  return only({ ...field, ...(field.columns && { columns: field.columns.map(only) }) }) as FrozenField;
}

/** Every text within a value, wherever its kind keeps its choices. */
function collect(value: unknown, texts: Set<unknown>): void {
  if (typeof value === "string") texts.add(value);
  else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) collect(part, texts);
}
