import type { Words } from "../values/words.ts";
import type { Literal } from "./condition.ts";
import { isJointAt } from "./joint-at.ts";
import type { Names } from "./names.ts";
import type { Naming } from "./naming.ts";
import { doubledQuotes, folded, isEdge, isQuote, pieceEnd, withoutQuotes } from "./quoted.ts";
import { type Sentences, sentencesOf } from "./sentence.ts";

/** A name in quotes, with the id in brackets where others have the same name: “Contact” [site-contact]. */
export function quotedName<Id extends Literal>(names: Names<Id>, id: Id, words: Words): string {
  const label = names.label(id);
  if (label === undefined) return quotedText(String(id), words);
  const name = words("condition_name", withoutQuotes(label));
  return names.isAlone(id) ? name : `${name} [${idInWords(String(id), words)}]`;
}

/** A question's name; one that is not asked any more always has its id beside it. */
export function fieldName({ fields, retired }: Naming, id: string, words: Words): string {
  const label = fields.label(id) === undefined ? retired.label(id) : undefined;
  return label === undefined
    ? quotedName(fields, id, words)
    : `${words("condition_name", withoutQuotes(label))} [${idInWords(id, words)}]`;
}

/** A name without quotes where nothing in it could be taken for a part of the sentence. */
export function plainName<Id extends Literal>(names: Names<Id>, id: Id, words: Words): string {
  const label = names.label(id);
  return label !== undefined && names.isAlone(id) && isPlain(label, sentencesOf(words))
    ? label
    : quotedName(names, id, words);
}

export const quotedText = (text: string, words: Words): string =>
  words("condition_name", doubledQuotes(text));

const idInWords = (id: string, words: Words): string =>
  id === "" || id.trim() !== id || /[[\]]/.test(id) || [...id].some(isQuote) ? quotedText(id, words) : id;

/** Choices are named again and again, and a list of conditions is drawn at every edit. */
const known = new WeakMap<Sentences, Map<string, boolean>>();
const mostKnown = 10_000;

/** No quotes, no brackets that stay open, no "or", and not the beginning or the end of another sentence. */
export function isPlain(label: string, sentences: Sentences): boolean {
  const labels = known.get(sentences) ?? new Map<string, boolean>();
  known.set(sentences, labels);
  const plain = labels.get(label) ?? looksPlain(label, sentences);
  if (labels.size >= mostKnown) labels.clear();
  labels.set(label, plain);
  return plain;
}

function looksPlain(label: string, sentences: Sentences): boolean {
  if ([...label].some(isQuote) || /[[\]［］]/.test(label) || !bracketsClose(label)) return false;
  for (let at = 0; at < label.length; at++) if (isJointAt(label, at, sentences)) return false;
  const text = folded(label);
  const ends = sentences.takenEnds.map(folded).some((end) => text.endsWith(end));
  return !ends && !startsWithOne(sentences.takenStarts, label, 0, sentences);
}

/** One of these pieces stands at `at`, and no letter of another word follows; some languages write "or" without a space. */
export const startsWithOne = (pieces: string[], text: string, at: number, sentences: Sentences): boolean =>
  pieces.some((piece) => {
    const end = pieceEnd(text, at, piece.trim());
    return end !== null && (isEdge(text, end) || isJointAt(text, end, sentences));
  });

function bracketsClose(label: string): boolean {
  let open = 0;
  for (const sign of label) {
    if (sign === "(" || sign === "（") open++;
    if ((sign === ")" || sign === "）") && --open < 0) return false;
  }
  return open === 0 && !/^\s*[(（]/.test(label);
}
