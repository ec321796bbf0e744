import type { Lines, Titled } from "../../../inbound/labels.ts";
import { displayable } from "../displayable.ts";
import type { Block } from "./block.ts";
import type { LabelShape } from "./label-shape.ts";
import { textBlock } from "./text-block.ts";

/** Text of an answer on one line, without what nobody can see. A space no line may end at stays one. */
export const plain = (text: string): string =>
  displayable(text)
    .replace(/[^\S\u00a0]+/g, " ")
    .trim();

const filled = (texts: string[]): string[] => texts.map(plain).filter((text) => text !== "");

type Part = {
  rank: number;
  /** Which letters: the receipt number's, the part's… */
  sizes: "receipt" | "part" | "call" | "text" | "optional";
  bold?: "all" | "first" | "none";
  lines?: number;
  mostLines?: number;
};

/** One value under its title; null where there is none. */
export const titled = (field: Titled | undefined, shape: LabelShape, part: Part): Block | null =>
  field ? several({ title: field.title, lines: [field.value] }, shape, { lines: 1, ...part }) : null;

/** Lines under a title; null where there are none. */
export function several(field: Lines | undefined, shape: LabelShape, part: Part): Block | null {
  return field ? block(field.lines, shape, part, plain(field.title)) : null;
}

/** Lines without a title; null where there are none. */
export const untitled = (lines: string[], shape: LabelShape, part: Part): Block | null =>
  block(lines, shape, part, "");

function block(lines: string[], shape: LabelShape, part: Part, title: string): Block | null {
  const paragraphs = filled(lines);
  if (paragraphs.length === 0) return null;
  return textBlock({
    rank: part.rank,
    paragraphs,
    ...shape[part.sizes],
    lines: part.lines ?? paragraphs.length + 1,
    ...(title && { title: { text: title, size: shape.title } }),
    ...(part.mostLines && { mostLines: part.mostLines }),
    look: { bold: part.bold ?? "all" },
  });
}
