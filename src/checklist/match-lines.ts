import type { Row } from "../field-kinds/value.ts";
import type { Field } from "../playbook/field.ts";
import { isPageRow, linePrefill } from "./prefill.ts";

/** A line of the page and the row of the checklist it stands in; a line not `known` yet gets the row it would become, `after` another. */
export type LinePair = { shown: Row; row: Row; known: boolean; after: string | null };

/** Its id only counts lines: the page told no id of its own. */
const isCounted = ({ id }: Row): boolean => /^line-\d+$/.test(id);

/**
 * Which row of the checklist a line of the page is. The CRM's own id decides; where the page tells none, the product's code,
 * because a line put in above moves all that are counted. Rows the rep typed are found by their code, too.
 */
export function matchLines(field: Field, mine: Row[], shown: Row[]): { pairs: LinePair[]; gone: Row[] } {
  const free = new Set(mine);
  const found = new Map<Row, Row>();
  const read = codeOf(field);
  const codes = new Map([...mine, ...shown].map((row) => [row, read(row)] as const));
  const code = (row: Row): string => codes.get(row) ?? "";
  const pair = (fits: (line: Row, row: Row) => boolean): void => {
    for (const line of shown) {
      if (found.has(line)) continue;
      for (const row of free)
        if (fits(line, row)) {
          found.set(line, row);
          free.delete(row);
          break;
        }
    }
  };
  pair((line, row) => line.id === row.id && !isCounted(line));
  pair((line, row) => code(line) !== "" && code(line) === code(row));
  // The same place with another product: taken for a corrected code, unless that product stands elsewhere, too.
  pair((line, row) => line.id === row.id && shown.every((one) => one === line || code(one) !== code(line)));
  const taken = new Set(mine.map(({ id }) => id));
  const lastOf = new Map<string, string>();
  let before: string | null = null;
  const pairs = shown.map((line): LinePair => {
    const row = found.get(line) ?? withFreeId(line, taken);
    // A product's second line comes after its first, wherever that stands: in that order they are found again.
    const after = lastOf.get(code(line)) ?? before;
    before = row.id;
    lastOf.set(code(line), row.id);
    return { shown: line, row, after, known: found.has(line) };
  });
  return { pairs, gone: [...free].filter(isPageRow) };
}

/** What names the product: its code, or else its name. */
function codeOf(field: Field): (row: Row) => string {
  const columns = Object.entries(linePrefill(field));
  const [code, name] = ["code", "name"].map(
    (wanted) => columns.find(([, property]) => property === wanted)?.[0],
  );
  const text = (row: Row, column: string | undefined): string =>
    column === undefined
      ? ""
      : String(row.cells[column] ?? "")
          .trim()
          .toLowerCase();
  return (row) => text(row, code) || text(row, name);
}

/** A counted id may be taken by another product's row. */
function withFreeId(line: Row, taken: Set<string>): Row {
  let id = line.id;
  for (let number = taken.size + 1; taken.has(id); number++) id = `line-${number}`;
  taken.add(id);
  return { ...line, id };
}
