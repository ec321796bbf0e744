import { isBlankValue, textOfKind } from "../../../src/field-kinds/field-kind.ts";
import { fieldKinds } from "../../../src/field-kinds/index.ts";
import type { Row } from "../../../src/field-kinds/value.ts";
import type { Column } from "../../../src/playbook/field.ts";
import type { Words } from "../../../src/values/words.ts";

/** How much of a row its closed card says. */
const mostFacts = 5;

/**
 * A row in two lines: what its words call it, then its other facts in order. A number takes the choice after it as its
 * unit ("4 EA"); a bare yes or no says what it is about.
 */
export function rowSummary(row: Row, columns: Column[], words: Words): { title: string; facts: string } {
  const filled = columns.filter((column) => !isBlankValue(row.cells[column.id]));
  const text = (column: Column): string => {
    const value = row.cells[column.id];
    return value === undefined ? "" : textOfKind(fieldKinds.get(column.kind), value, column, words);
  };
  const named = filled.filter(({ kind }) => kind === "text").slice(0, 2);
  const facts: string[] = [];
  for (let at = 0; at < filled.length && facts.length < mostFacts; at++) {
    const column = filled[at] as Column;
    const next = filled[at + 1];
    if (named.includes(column)) continue;
    if (column.kind === "number" && next?.kind === "choice") {
      facts.push(`${text(column)} ${text(next)}`);
      at++;
    } else if (column.kind === "yesno" || column.kind === "number")
      facts.push(`${column.label}: ${text(column)}`);
    else facts.push(text(column));
  }
  return { title: named.map(text).join(" · "), facts: facts.join(" · ") };
}
