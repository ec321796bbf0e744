import { valueType } from "../field-kinds/value-shape.ts";
import type { Literal } from "./condition.ts";
import { jointAt } from "./joint-at.ts";
import { isPlain, startsWithOne } from "./name-words.ts";
import type { Names } from "./names.ts";
import { readNumber } from "./number-words.ts";
import { pieceEnd, type Read, readQuoted, skipBlank } from "./quoted.ts";
import { namesAt } from "./read-name.ts";
import { isBoundary, isOpening, type Reading, stuck, whatStands } from "./reading.ts";
import { joined } from "./sentence.ts";

type GoesOn = (end: number) => boolean;

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

/** Only what nothing but a value could be: what goes on as another comparison is that one's to say. */
function noValue(reading: Reading, at: number, code: string, ...params: string[]): null {
  const quoted = readQuoted(reading.text, at);
  if (quoted && !isBoundary(reading, quoted.end)) return null;
  const stands = whatStands(reading, at);
  return stands === "" ? stuck(reading, at, "no-value") : stuck(reading, at, code, stands, ...params);
}

/** A number, or a setting by its name; the number behind a setting's name is passed over. */
export function readLimit(reading: Reading, at: number, goesOn: GoesOn): Read<number | string> | null {
  const { text, naming, words } = reading;
  const start = skipBlank(text, at);
  const number = readNumber(text, start, words.language);
  if (number && goesOn(number.end)) return number;
  const behind = (end: number): number =>
    end + (/^\s*[(（][^()（）]*[)）]/.exec(text.slice(end))?.[0].length ?? 0);
  const [found] = namesAt(
    reading,
    naming.settings,
    start,
    (end) => goesOn(end) || isOpening(text[skipBlank(text, end)]),
  );
  const [value, ...others] = found?.value ?? [];
  if (!found || value === undefined || !goesOn(behind(found.end)))
    return noValue(
      reading,
      start,
      "no-limit",
      shortList(
        naming.settings.all
          .filter(({ id }) => typeof naming.settingValue(id) === "number")
          .map(({ label }) => label),
        reading,
      ),
    );
  return others.length === 0
    ? { value, end: behind(found.end) }
    : stuck(reading, start, "several-settings", whatStands(reading, start), idsIn(found.value));
}

export const idsIn = (ids: Literal[]): string => ids.map((id) => `[${id}]`).join(" ");

/** More choices than this are looked up in the playbook, not in a sentence. */
const mostListed = 12;

const shortList = (labels: string[], { words }: Reading): string =>
  labels.length > mostListed
    ? [...labels.slice(0, mostListed), "…"].join(", ")
    : joined("any", labels, words.language);
