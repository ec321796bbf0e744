import { isBlankValue } from "../field-kinds/field-kind.ts";
import type { CellValue, Row } from "../field-kinds/value.ts";
import type { Column, Field } from "../playbook/field.ts";
import { contentHash } from "../values/hash.ts";
import { type Answer, givenValue } from "./answer.ts";
import { matchLines } from "./match-lines.ts";
import { linePrefill } from "./prefill.ts";
import { areRows } from "./row-state.ts";

export type Answered = Extract<Answer, { state: "answered" }>;

/** What the checklist and the page say differently, in one place. */
type Place =
  | { kind: "answer"; mine: Answer | undefined; shown: Answered }
  | { kind: "cell"; row: Row; column: Column; mine: CellValue | undefined; shown: CellValue }
  /** The page has a line the checklist lacks; it comes after that row, null for the first. */
  | { kind: "line-added"; row: Row; after: string | null }
  /** The line came from the page, which has it no longer. It stands after that row. */
  | { kind: "line-removed"; row: Row; after: string | null };

export type Difference = Place & {
  field: Field;
  /** "ship-to", "order-lines/line-2", "order-lines/line-2/quantity": names the place for as long as it is there. */
  path: string;
  /** `contentHash` of what the page shows there. */
  hash: string;
  /** Nothing is contradicted: the page knows more, and it is filled in without a word. */
  fills: boolean;
  /** What the checklist has was itself read from the page. */
  fromPage: boolean;
};

/**
 * The differences between an answer and what the page shows for it now. What the page does not show, shows cut off, or shows
 * only the first part of (`partial`: lines beyond those shown) differs from nothing.
 */
export function differences(
  field: Field,
  mine: Answer | undefined,
  shown: Answer | undefined,
  partial = false,
): Difference[] {
  if (shown?.state !== "answered") return [];
  const rows = givenValue(mine);
  const unsure = isUnsure(mine) || (isUnsure(shown) && !partial);
  if (field.columns && areRows(rows) && areRows(shown.value) && !unsure)
    return lineDifferences(field, rows, shown.value, { fromPage: isFromPage(mine), partial });
  const fills = answerFills(mine, shown);
  if (fills === null) return [];
  const place = { field, path: field.id, hash: contentHash(shown.value), fromPage: isFromPage(mine) };
  return [{ ...place, kind: "answer", mine, shown, fills }];
}

/** Whether the page's value goes in without a word; null when there is nothing to say. */
function answerFills(mine: Answer | undefined, shown: Answered): boolean | null {
  if (!mine) return true;
  const same = contentHash(givenValue(mine) ?? null) === contentHash(shown.value);
  // Nobody has confirmed it: a later reading is as good, a whole one better.
  if (isUnsure(mine)) return isUnsure(shown) && same ? null : true;
  if (isUnsure(shown)) return null;
  if (mine.state !== "answered") return false;
  if (!agrees(shown.value, mine.value)) return false;
  return isFromPage(mine) && knowsMore(shown.value, mine.value) ? true : null;
}

type LinesLook = { fromPage: boolean; partial: boolean };

function lineDifferences(field: Field, mine: Row[], shown: Row[], look: LinesLook): Difference[] {
  const { fromPage } = look;
  const columns = (field.columns ?? []).filter(({ id }) => Object.hasOwn(linePrefill(field), id));
  const { pairs, gone } = matchLines(field, mine, shown);
  const place = (row: Row, value: unknown, column = "") => ({
    field,
    path: [field.id, row.id, column].filter(Boolean).join("/"),
    hash: contentHash(value),
    fromPage,
  });
  const found = pairs.flatMap(({ row, shown: line, known, after }): Difference[] => {
    if (!known) return [{ ...place(row, line.cells), kind: "line-added", row, after, fills: false }];
    return columns.flatMap((column): Difference[] => {
      const [had, has] = [row.cells[column.id], line.cells[column.id]];
      if (has === undefined || isBlankValue(has)) return [];
      const blank = had === undefined || isBlankValue(had);
      if (!blank && agrees(has, had)) return [];
      const fills = blank && row.waiting?.[column.id] === undefined;
      return [{ ...place(row, has, column.id), kind: "cell", row, column, mine: had, shown: has, fills }];
    });
  });
  const removed = (row: Row): Difference => ({
    ...place(row, null),
    kind: "line-removed",
    row,
    after: mine[mine.indexOf(row) - 1]?.id ?? null,
    fills: false,
  });
  return look.partial ? found : [...found, ...gone.map(removed)];
}

const isFromPage = (answer: Answer | undefined): boolean =>
  answer?.state === "answered" && answer.source.from === "record";

/** Read cut or rounded, and confirmed by nobody. */
export const isUnsure = (answer: Answer | undefined): boolean =>
  answer?.state === "answered" && answer.source.from === "record" && answer.source.lossy === true;

export const isParts = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A part only one of them has contradicts nothing: a page shows an owner with or without the phone. */
export function agrees(shown: unknown, mine: unknown): boolean {
  if (isBlankValue(shown) || isBlankValue(mine)) return true;
  if (isParts(shown) && isParts(mine))
    return Object.entries(shown).every(([part, value]) => agrees(value, mine[part]));
  if (typeof shown === "string" && typeof mine === "string") return shown.trim() === mine.trim();
  return contentHash(shown) === contentHash(mine);
}

const knowsMore = (shown: unknown, mine: unknown): boolean =>
  isParts(shown) &&
  isParts(mine) &&
  Object.entries(shown).some(([part, value]) => !isBlankValue(value) && isBlankValue(mine[part]));
