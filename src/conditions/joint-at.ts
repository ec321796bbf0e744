import { isComma, type Joint } from "./lists.ts";
import { isEdge, pieceEnd, skipBlank } from "./quoted.ts";
import type { Sentences } from "./sentence.ts";

/** What stands between two members: "or", ", or", "and", or a comma alone, which takes its meaning from the last of the list. */
export type JointFound = { type: Joint["type"] | null; at: number; end: number };

export function jointAt(text: string, at: number, { joints }: Sentences): JointFound | null {
  const start = skipBlank(text, at);
  const comma = isComma(text[start]);
  const next = comma ? start + 1 : at;
  for (const { type, piece } of joints) {
    const end = wordEnd(text, next, piece);
    if (end !== null) return { type, at: start, end };
  }
  return comma ? { type: null, at: start, end: next } : null;
}

export const isJointAt = (text: string, at: number, sentences: Sentences): boolean =>
  jointAt(text, at, sentences) !== null;

/** A joint that the language sets apart by spaces is a word of its own in the text as well. */
function wordEnd(text: string, at: number, piece: string): number | null {
  const word = piece.trim();
  const start = skipBlank(text, at);
  const end = pieceEnd(text, start, word);
  if (end === null) return null;
  if (/^\s/.test(piece) && !isEdge(text, start)) return null;
  return /\s$/.test(piece) && !isEdge(text, end) ? null : end;
}
