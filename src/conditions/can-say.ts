import { valueType } from "../field-kinds/value-shape.ts";
import { type Reading, stuck } from "./reading.ts";
import type { Sentence, SentenceKey } from "./sentence.ts";

/** What a sentence compares, by the type of the field's answers; a kind nobody knows is another check's to report. */
const comparable: Record<string, (type: string) => boolean> = {
  yes: (type) => type === "boolean",
  no: (type) => type === "boolean",
  has: (type) => type === "array" || type === "string",
  is: (type) => type === "string" || type === "number" || type === "boolean",
  below: (type) => type === "number",
  above: (type) => type === "number",
};

export const verbOf = (key: SentenceKey): string => key.replace("condition_", "").replace(/_?not_?/, "");
export const canSay = (key: SentenceKey, type: string | null): boolean =>
  type === null || comparable[verbOf(key)]?.(type) === true;

export function canCompare({ naming }: Reading, { key }: Sentence, field: string): boolean {
  const shape = naming.field(field);
  return !shape || canSay(key, valueType(shape));
}

export const stuckComparing = (reading: Reading, at: number, field: string): null =>
  stuck(reading, at, "cannot-compare", reading.naming.fields.label(field) ?? field, ways(reading, field));

/** How that field can be compared: "… includes …, or … does not include …". */
export function ways({ naming, sentences, words }: Reading, field: string): string {
  const shape = naming.field(field);
  const type = shape ? valueType(shape) : null;
  return sentences.comparisons
    .filter(({ key }) => canSay(key, type))
    .map(({ key }) => words(key, "…", "…"))
    .reverse()
    .join("; ");
}
