import { canCompare, stuckComparing, verbOf, ways } from "./can-say.ts";
import { canonical, compareValues } from "./canonical.ts";
import type { Condition, Literal } from "./condition.ts";
import { idsIn } from "./no-value.ts";
import { pieceEnd, type Read } from "./quoted.ts";
import { readLimit } from "./read-limit.ts";
import { namesAt } from "./read-name.ts";
import { readValues } from "./read-value.ts";
import { isBoundary, isEnd, type Reading, stuck, whatStands } from "./reading.ts";
import type { Part, Sentence, SentenceKey } from "./sentence.ts";

type Compared = { field: string; values?: Literal[]; limit?: number | string };

/** One comparison, in whichever sentence of the language fits; the longest pieces are tried first. */
export function readComparison(reading: Reading, at: number): Read<Condition> | null {
  for (const sentence of reading.sentences.comparisons) {
    const read = readParts(reading, sentence, sentence.parts, at, null);
    if (read) return { value: conditionOf(sentence.key, read.value), end: read.end };
  }
  return null;
}

function readParts(
  reading: Reading,
  sentence: Sentence,
  [part, ...rest]: Part[],
  at: number,
  compared: Compared | null,
): Read<Compared> | null {
  if (part === undefined) {
    if (compared && !canCompare(reading, sentence, compared.field))
      return stuckComparing(reading, at, compared.field);
    if (isBoundary(reading, at)) return compared && { value: compared, end: at };
    return stuck(reading, at, "left-over", whatStands(reading, at));
  }
  if (part === "field") return readField(reading, sentence, rest, at);
  if (part === "value")
    return compared
      ? readCompared(reading, sentence, rest, at, compared)
      : readValueFirst(reading, sentence, rest, at);
  const end = pieceEnd(reading.text, at, part.piece);
  return end === null ? null : readParts(reading, sentence, rest, end, compared);
}

function readField(reading: Reading, sentence: Sentence, rest: Part[], at: number): Read<Compared> | null {
  const { text, naming } = reading;
  const [next] = rest;
  const goesOn = (end: number) =>
    next === undefined
      ? isBoundary(reading, end)
      : typeof next === "string" || pieceEnd(text, end, next.piece) !== null;
  const found = namesAt(reading, naming.fields, at, goesOn);
  for (const { value, end } of found) {
    const [field, ...others] = value;
    if (field === undefined) continue;
    if (others.length > 0) return stuck(reading, at, "several-fields", whatStands(reading, at), idsIn(value));
    stuck(reading, end, "no-comparison", naming.fields.label(field) ?? field, ways(reading, field));
    const read = goesOn(end) ? readParts(reading, sentence, rest, end, { field }) : null;
    if (read) return read;
  }
  return found.some(({ value }) => value.length > 0)
    ? null
    : stuck(
        reading,
        at,
        naming.retired.called(whatStands(reading, at)).length > 0 ? "retired-field" : "no-field",
        whatStands(reading, at),
      );
}

function readCompared(
  reading: Reading,
  sentence: Sentence,
  rest: Part[],
  at: number,
  { field }: Compared,
): Read<Compared> | null {
  const [next] = rest;
  const goesOn = (end: number) =>
    isBoundary(reading, end) ||
    (next !== undefined && typeof next !== "string" && pieceEnd(reading.text, end, next.piece) !== null);
  if (!canCompare(reading, sentence, field)) return stuckComparing(reading, at, field);
  const verb = verbOf(sentence.key);
  if (verb === "below" || verb === "above") {
    const limit = readLimit(reading, at, verb === "below", goesOn);
    return limit && readParts(reading, sentence, rest, limit.end, { field, limit: limit.value });
  }
  const values = readValues(reading, field, at, goesOn);
  return values && readParts(reading, sentence, rest, values.end, { field, values: values.value });
}

/** Languages that say the value before the field: it is read once the field is known. */
function readValueFirst(
  reading: Reading,
  sentence: Sentence,
  rest: Part[],
  at: number,
): Read<Compared> | null {
  const [next] = rest;
  if (next === undefined || typeof next === "string") return null;
  for (let end = at + 1; end < reading.text.length; end++) {
    if (pieceEnd(reading.text, end, next.piece) === null) continue;
    const known = readParts(reading, sentence, rest, end, null);
    if (!known) continue;
    const before = { ...reading, text: reading.text.slice(0, end) };
    const value = readCompared(before, sentence, [], at, known.value);
    if (value && isEnd(before.text, value.end)) return { value: value.value, end: known.end };
  }
  return null;
}

function conditionOf(key: SentenceKey, { field, values = [], limit }: Compared): Condition {
  const verb = verbOf(key);
  if (verb === "yes" || verb === "no") return { is: [field, verb === "yes"] };
  const condition: Condition =
    verb === "has" || verb === "is"
      ? compareValues({ key: verb, field, values })
      : verb === "above"
        ? { gt: [field, Number(limit)] }
        : typeof limit === "string"
          ? { ltSetting: [field, limit] }
          : { lt: [field, Number(limit)] };
  return canonical(key.includes("not") ? { not: condition } : condition);
}
