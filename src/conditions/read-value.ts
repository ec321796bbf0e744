import { valueType } from "../field-kinds/value-shape.ts";
import type { Literal } from "./condition.ts";
import { jointAt } from "./joint-at.ts";
import { isPlain, startsWithOne } from "./name-words.ts";
import type { Names } from "./names.ts";
import { type GoesOn, idsIn, noValue, shortList } from "./no-value.ts";
import { readNumber } from "./number-words.ts";
import { pieceEnd, type Read, readQuoted, skipBlank } from "./quoted.ts";
import { namesAt } from "./read-name.ts";
import { type Reading, stuck, whatStands } from "./reading.ts";

/** "A, B, or C" as the values of that field; the list ends where what follows is no value of it any more. */
export function readValues(
  reading: Reading,
  field: string,
  at: number,
  goesOn: GoesOn,
): Read<Literal[]> | null {
  const { text, words, sentences } = reading;
  const none = pieceEnd(text, at, words("condition_no_value"));
  if (none !== null && goesOn(none)) return { value: [], end: none };
  const first = readValue(reading, field, at, goesOn);
  if (!first) return null;
  const value = [first.value];
  let { end } = first;
  for (let joint = jointAt(text, end, sentences); joint && joint.type !== "all"; ) {
    const next = readValue(reading, field, joint.end, goesOn);
    if (!next) break;
    value.push(next.value);
    end = next.end;
    joint = jointAt(text, end, sentences);
  }
  return { value, end };
}

function readValue(reading: Reading, field: string, at: number, goesOn: GoesOn): Read<Literal> | null {
  const { text, naming, words } = reading;
  const start = skipBlank(text, at);
  const choices = naming.choices(field);
  if (choices) return readChoice(reading, field, choices, start, goesOn);
  const shape = naming.field(field);
  if (shape && valueType(shape) === "number") {
    const number = readNumber(text, start, words.language);
    return number && goesOn(number.end) ? number : noValue(reading, start, "no-number");
  }
  const quoted = readQuoted(text, start);
  if (quoted) return goesOn(quoted.end) ? quoted : null;
  return readBareText(reading, start);
}

/** A text without quotes, where nothing in it could be the next comparison. */
function readBareText(reading: Reading, at: number): Read<string> | null {
  const value = whatStands(reading, at);
  if (value === "") return stuck(reading, at, "no-value");
  const { comparisons } = reading.sentences;
  const pieces = comparisons.flatMap(({ parts }) =>
    parts.flatMap((part) => (typeof part === "string" ? [] : part.piece)),
  );
  const isSentence = [...value].some((_, start) =>
    pieces.some((piece) => pieceEnd(value, start, piece) !== null),
  );
  const isPhrase = startsWithOne(reading.sentences.phrases, reading.text, at, reading.sentences);
  return isSentence || isPhrase || !isPlain(value, reading.sentences)
    ? stuck(reading, at, "no-quotes", value)
    : { value, end: at + value.length };
}

function readChoice(
  reading: Reading,
  field: string,
  choices: Names<Literal>,
  at: number,
  goesOn: GoesOn,
): Read<Literal> | null {
  const [found] = namesAt(reading, choices, at, goesOn).filter(({ end }) => goesOn(end));
  const [value, ...others] = found?.value ?? [];
  const name = reading.naming.fields.label(field) ?? field;
  if (!found || value === undefined)
    return noValue(
      reading,
      at,
      "no-choice",
      name,
      shortList(
        choices.all.map(({ label }) => label),
        reading,
      ),
    );
  return others.length === 0
    ? { value, end: found.end }
    : stuck(reading, at, "several-choices", whatStands(reading, at), name, idsIn(found.value));
}
