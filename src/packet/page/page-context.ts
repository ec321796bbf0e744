import type { PageBlock, PageLine } from "../../playbook/page-block.ts";
import type { Words } from "../../values/words.ts";
import type { PacketWarning } from "../packet.ts";
import type { FindValue } from "./find-value.ts";
import type { Line } from "./page-content.ts";
import type { ReadableAnswers } from "./readable-answers.ts";
import { isMet } from "./rows-where.ts";
import { fill } from "./template.ts";

/** What every block of one page is resolved against. */
export type PageContext = {
  answers: ReadableAnswers;
  words: Words;
  /** All blocks of the page: the rest is what none of them names. */
  blocks: PageBlock[];
  warnings: PacketWarning[];
};

/** The lines that stand: their condition is met and every name has a value. */
export const standing = (
  lines: PageLine[],
  { answers }: PageContext,
  find: FindValue,
  read = answers.read,
): Line[] =>
  lines.flatMap(({ text, when }) =>
    (isMet(when, read) ? [fill(text, find)] : []).filter((line) => line !== null),
  );
