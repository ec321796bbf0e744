import { folded } from "../../../src/conditions/quoted.ts";
import { valueType } from "../../../src/field-kinds/value-shape.ts";
import type { Builder } from "./builder-context.ts";
import { type Asked, verbsFor } from "./readable.ts";

/** `because`: why it cannot be read here, as a key of `_locales`. */
export type Found = { item: Asked; because?: string };

/** A list longer than this is not read but narrowed down by another letter. */
const mostShown = 50;

/** Few conditions compare a text with the whole of another. */
const isText = (item: Asked): boolean => valueType(item) === "string" && !item.options;

/** What may be read and has every typed word in its name, its question or its id; names that begin so come first. */
export function findReadable(typed: string, { asked, waiting }: Pick<Builder, "asked" | "waiting">): Found[] {
  const parts = folded(typed).split(" ");
  const ranked: { item: Asked; rank: number }[] = [];
  for (const item of asked) {
    const label = folded(item.label);
    const text = `${label} ${folded(item.question)} ${item.id}`;
    if (!parts.every((part) => text.includes(part)) || verbsFor(item).length === 0) continue;
    const likeness = label.startsWith(folded(typed)) ? 0 : label.includes(folded(typed)) ? 1 : 2;
    // What cannot be chosen comes last: it is only there to be told why.
    ranked.push({ item, rank: waiting.has(item.id) ? 9 : 2 * likeness + Number(isText(item)) });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostShown)
    .map(({ item }) => (waiting.has(item.id) ? { item, because: "manager_condition_would_wait" } : { item }));
}
