import type { Condition } from "../../conditions/condition.ts";
import type { ReadField } from "../../conditions/evaluate.ts";
import type { PageBlock, PageLine } from "../../playbook/page-block.ts";
import type { Words } from "../../values/words.ts";
import { type FindValue, findIn, findInRow } from "./find-value.ts";
import type { Line } from "./page-content.ts";
import type { ReadableAnswers } from "./readable-answers.ts";
import { isMet, type PlacedRow, readInRow } from "./rows-where.ts";
import { fill, namesIn } from "./template.ts";

/** What every block of one page is resolved against. */
export type PageContext = {
  answers: ReadableAnswers;
  words: Words;
  blocks: PageBlock[];
  /** Ids of the fields that some line already shows; the rest shows the others. */
  shown: Set<string>;
};

/** Where names are looked up, and where it is noted that they were shown. */
export type Scope = { find: FindValue; read: ReadField; note: (id: string) => void };

export const pageScope = ({ answers, words, shown }: PageContext): Scope => ({
  find: findIn(answers, words),
  read: answers.read,
  note: (id) => shown.add(id),
});

/** `ownShown` collects the row's own columns; a field named inside a row is shown on the page like any other. */
export const rowScope = (
  { answers, words, shown }: PageContext,
  table: string,
  placed: PlacedRow,
  ownShown = new Set<string>(),
): Scope => ({
  find: findInRow(answers, words, table, placed),
  read: readInRow(answers, table, placed.row),
  note: (id) => (answers.column(table, id) ? ownShown : shown).add(id),
});

/** Fills a template; what it shows is noted only if it stands. */
export function fillIn(template: string, { find, note }: Scope): Line | null {
  const line = fill(template, find);
  if (line) for (const name of namesIn(template)) note(name.split(".")[0] as string);
  return line;
}

/** The lines that stand: their condition is met and every name has a value. */
export function standing(lines: PageLine[], scope: Scope): Line[] {
  return lines.flatMap(({ text, when }) => {
    const line = isMet(when, scope.read) ? fillIn(text, scope) : null;
    if (!line) return [];
    for (const id of when ? told(when) : []) scope.note(id);
    return [line];
  });
}

/** Fields whose value a line tells in its own words because of its condition: "Refuse it if it leaks". */
function told(when: Condition): string[] {
  if ("is" in when) return [when.is[0]];
  if ("in" in when) return [when.in[0]];
  return "all" in when ? when.all.flatMap(told) : [];
}
