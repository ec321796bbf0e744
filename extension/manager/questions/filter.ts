import type { Field, Level } from "../../../src/playbook/field.ts";

export type Filter = { text: string; level: Level | null; stage: string | null };

export const noFilter: Filter = { text: "", level: null, stage: null };

export const isFiltering = ({ text, level, stage }: Filter): boolean =>
  text.trim() !== "" || level !== null || stage !== null;

/** Every word of a search must stand somewhere in what belongs to the question, capitals and accents aside. */
export function passes(field: Field, { text, level, stage }: Filter): boolean {
  if (level !== null && field.level !== level) return false;
  if (stage !== null && field.dueFrom !== stage) return false;
  const found = plainOf(field);
  return plain(text)
    .split(/\s+/)
    .every((word) => found.includes(word));
}

/** The question, why, label, options and columns: whatever a manager may remember of it. */
const wordsOf = (field: Field): string =>
  [
    ...[field, ...(field.columns ?? [])].flatMap(({ id, label, question, why, options }) => [
      id,
      label,
      question,
      why ?? "",
      ...(options ?? []).map((option) => option.label),
    ]),
    field.owner,
  ].join(" ");

/** Taking accents off a thousand questions at every key of a search would be felt. */
const known = new WeakMap<Field, string>();

function plainOf(field: Field): string {
  const words = known.get(field) ?? plain(wordsOf(field));
  known.set(field, words);
  return words;
}

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
