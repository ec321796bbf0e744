import type { Words } from "../values/words.ts";
import { type Joint, jointsOf } from "./lists.ts";

/** What a comparison looks like as a sentence of `_locales`: the pieces between its field and what it is compared with. */
export type Part = { piece: string } | "field" | "value";
export type SentenceKey =
  | "condition_yes"
  | "condition_no"
  | "condition_has"
  | "condition_has_not"
  | "condition_is"
  | "condition_is_not"
  | "condition_below"
  | "condition_not_below"
  | "condition_above"
  | "condition_not_above";
export type Sentence = { key: SentenceKey; parts: Part[] };

/** The pieces describing puts together and parsing looks for: one source, so that a translation reads its own words. */
export type Sentences = {
  /** The longest pieces first: "is not" before "is". */
  comparisons: Sentence[];
  joints: Joint[];
  /** Where a language says "and" by a comma alone. */
  commaMeans: Joint["type"] | null;
  /** What stands before and after the condition in "it is not so that …". */
  not: { before: string; after: string };
  /** What may stand in front of a condition taken from a sentence: "when", "Asked when". */
  when: string[];
  always: string;
  never: string;
  /** What is never the name of anything, unless it stands in quotes. */
  phrases: string[];
  /** A choice that begins (ends) like this needs quotes, or it would be read as another sentence. */
  takenStarts: string[];
  takenEnds: string[];
};

const [fieldSign, valueSign] = ["\ue000", "\ue001"];
const made = new WeakMap<Words, Sentences>();

export function sentencesOf(words: Words): Sentences {
  const known = made.get(words) ?? makeSentences(words);
  made.set(words, known);
  return known;
}

function makeSentences(words: Words): Sentences {
  const one = (key: SentenceKey, text: string): Sentence => ({ key, parts: partsOf(text) });
  const comparisons = [
    one("condition_yes", words("condition_yes", fieldSign)),
    one("condition_no", words("condition_no", fieldSign)),
    one("condition_has", words("condition_has", fieldSign, valueSign)),
    one("condition_has_not", words("condition_has_not", fieldSign, valueSign)),
    one("condition_is", words("condition_is", fieldSign, valueSign)),
    one("condition_is_not", words("condition_is_not", fieldSign, valueSign)),
    one("condition_below", words("condition_below", fieldSign, valueSign)),
    one("condition_not_below", words("condition_not_below", fieldSign, valueSign)),
    one("condition_above", words("condition_above", fieldSign, valueSign)),
    one("condition_not_above", words("condition_not_above", fieldSign, valueSign)),
  ].sort((a, b) => lettersIn(b) - lettersIn(a));
  const not = around(words("condition_not", fieldSign));
  const always = words("condition_always");
  const never = words("condition_never");
  const phrases = [always, never, not.before, words("condition_no_value")].filter(
    (text) => text.trim() !== "",
  );
  const starts = comparisons.map(pieceBeforeValue);
  const ends = comparisons.map(pieceAfterValue);
  const joints = [...jointsOf("any", words.language), ...jointsOf("all", words.language)];
  const commaMeans =
    (["any", "all"] as const).find((one) => !joints.some(({ type }) => type === one)) ?? null;
  return {
    comparisons,
    joints,
    commaMeans,
    not,
    when: [words("manager_asked_when", fieldSign), words("condition_when", fieldSign)]
      .map((text) => around(text).before)
      .filter((before) => before.trim() !== ""),
    always,
    never,
    phrases,
    takenStarts: [...phrases, ...starts.flatMap((start) => starts.flatMap((other) => rest(other, start)))],
    takenEnds: ends.flatMap((end) =>
      ends.flatMap((other) => rest(reversed(other), reversed(end)).map(reversed)),
    ),
  };
}

function partsOf(text: string): Part[] {
  return text
    .split(/([\ue000\ue001])/)
    .filter((part) => part !== "")
    .map((part) => (part === fieldSign ? "field" : part === valueSign ? "value" : { piece: part }));
}

const lettersIn = ({ parts }: Sentence): number =>
  parts.reduce((sum, part) => sum + (typeof part === "string" ? 0 : part.piece.length), 0);

const pieceAt = (parts: Part[], at: number): string => {
  const part = parts[at];
  return part === undefined || typeof part === "string" ? "" : part.piece;
};
/** Of a sentence without a value: its last piece, which a value after a shorter one could be taken for. */
const pieceBeforeValue = ({ parts }: Sentence): string =>
  parts.includes("value") ? pieceAt(parts, parts.indexOf("value") - 1) : pieceAt(parts, parts.length - 1);
const pieceAfterValue = ({ parts }: Sentence): string =>
  parts.includes("value") ? pieceAt(parts, parts.indexOf("value") + 1) : pieceAt(parts, parts.length - 1);

/** What is left of `text` behind `start`, if it starts so. */
function rest(text: string, start: string): string[] {
  const left = text.startsWith(start) ? text.slice(start.length) : "";
  return left.trim() === "" ? [] : [left];
}

const reversed = (text: string): string => [...text].reverse().join("");

function around(text: string): Sentences["not"] {
  const [before = "", after = ""] = text.split(fieldSign);
  return { before, after };
}
