import { ok, type Result } from "../values/result.ts";
import type { Words } from "../values/words.ts";
import { canonical } from "./canonical.ts";
import { type Condition, deepestCondition } from "./condition.ts";
import { jointAt } from "./joint-at.ts";
import type { Naming } from "./naming.ts";
import { pieceEnd, type Read, skipBlank } from "./quoted.ts";
import { readComparison } from "./read-comparison.ts";
import {
  isBoundary,
  isClosing,
  isEnd,
  isOpening,
  notRead,
  type Reading,
  startReading,
  stuck,
  whatStands,
  wrong,
} from "./reading.ts";

/**
 * The condition that these words say: what `describeCondition` wrote, or a person who has seen how it writes. Ids stand for
 * labels, any quotes for ours; spaces and case do not matter, nor a "when" in front. The problem names the place and what could
 * stand there.
 */
export function parseCondition(text: string, naming: Naming, words: Words): Result<Condition> {
  const reading = startReading(text, naming, words);
  // "when" may also be how a name begins, so first it is read as it stands.
  const starts = [0, ...reading.sentences.when.flatMap((before) => pieceEnd(text, 0, before) ?? [])];
  for (const start of starts) {
    const read = readGroup(reading, start, 0);
    if (read && isEnd(text, read.end)) return ok(canonical(read.value));
    if (read) stuck(reading, read.end, "left-over", whatStands(reading, read.end));
  }
  return notRead(reading);
}

/** Members with "or" between all of them, or "and"; which of the two binds closer nobody agrees on, so brackets have to say it. */
function readGroup(reading: Reading, at: number, depth: number): Read<Condition> | null {
  const members: Condition[] = [];
  const { commaMeans } = reading.sentences;
  let type: "any" | "all" | null = null;
  for (let next = at; ; ) {
    const member = readMember(reading, next, depth);
    if (!member) return null;
    members.push(member.value);
    const joint = jointAt(reading.text, member.end, reading.sentences);
    if (!joint) {
      type ??= commaMeans;
      if (members.length > 1 && type === null) return wrong(reading, member.end, "no-joint");
      return { value: type === "any" ? { any: members } : { all: members }, end: member.end };
    }
    if (joint.type && type && joint.type !== type) return wrong(reading, joint.at, "mixed");
    type ??= joint.type;
    next = joint.end;
  }
}

function readMember(reading: Reading, at: number, depth: number): Read<Condition> | null {
  const { text, sentences } = reading;
  if (isEnd(text, at)) return stuck(reading, at, at === 0 ? "empty" : "no-member");
  for (const [phrase, value] of [
    [sentences.always, { all: [] }],
    [sentences.never, { any: [] }],
  ] as [string, Condition][]) {
    const end = pieceEnd(text, at, phrase);
    if (end !== null && isBoundary(reading, end)) return { value, end };
  }
  const { before, after } = sentences.not;
  const inside = before.trim() === "" ? null : pieceEnd(text, at, before);
  const member =
    inside === null
      ? (readBracketed(reading, at, depth) ?? (isBracket(reading, at) ? null : readComparison(reading, at)))
      : readNegated(reading, inside, depth);
  if (!member) return null;
  const behind = after.trim() === "" ? null : pieceEnd(text, member.end, after);
  if (behind === null) return inside === null ? member : { value: { not: member.value }, end: member.end };
  return { value: { not: member.value }, end: behind };
}

/** Without brackets only one comparison, or it would be guessed how far "not" reaches. */
function readNegated(reading: Reading, at: number, depth: number): Read<Condition> | null {
  if (isBracket(reading, at)) return readBracketed(reading, at, depth);
  const one = readComparison(reading, at);
  const joint = one && jointAt(reading.text, one.end, reading.sentences);
  return joint ? wrong(reading, joint.at, "not-of-what") : one;
}

const isBracket = ({ text }: Reading, at: number): boolean => isOpening(text[skipBlank(text, at)]);

function readBracketed(reading: Reading, at: number, depth: number): Read<Condition> | null {
  if (!isBracket(reading, at)) return null;
  if (depth >= deepestCondition) return wrong(reading, at, "too-deep", String(deepestCondition));
  const group = readGroup(reading, skipBlank(reading.text, at) + 1, depth + 1);
  if (!group) return null;
  const close = skipBlank(reading.text, group.end);
  return isClosing(reading.text[close])
    ? { value: group.value, end: close + 1 }
    : wrong(reading, close, "no-bracket", whatStands(reading, close));
}
