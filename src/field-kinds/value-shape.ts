import type { FieldShape } from "./field-shape.ts";
import { fieldKinds } from "./index.ts";

/** The part of a zod schema's definition that tells what a value looks like. */
type Definition = { type: string; shape?: Record<string, unknown>; element?: { _zod: { def: Definition } } };

/** Building a schema is the slow part of a check, and every condition on a question asks for the same one. */
const known = new WeakMap<FieldShape, Definition | null>();

function definitionOf(field: FieldShape): Definition | null {
  const kept = known.get(field);
  if (kept !== undefined) return kept;
  const kind = fieldKinds.get(field.kind);
  const definition = kind ? (kind.schema(field)._zod.def as unknown as Definition) : null;
  known.set(field, definition);
  return definition;
}

/**
 * What a condition can do with an answer, taken from the kind's own schema so that no kind is named here: "string", "number",
 * "boolean", "array" (of options), "object" (only its parts are values), null for a kind nobody knows.
 */
export const valueType = (field: FieldShape): string | null => definitionOf(field)?.type ?? null;

/** The single values inside an answer: "country" of an address, "revision" of a file; none for a plain value. */
export function partsOf(field: FieldShape): string[] {
  const definition = definitionOf(field);
  const inner = definition?.element?._zod.def ?? definition;
  return Object.keys(inner?.shape ?? {});
}
