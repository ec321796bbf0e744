import type { Row } from "../field-kinds/value.ts";
import type { Field } from "../playbook/field.ts";
import type { Words } from "../values/words.ts";
import { linePrefill } from "./prefill.ts";

/** What a person calls a row: its product's code or name, or the first words in it; "" for none. */
export function nameIn(field: Field, { cells }: Pick<Row, "cells">): string {
  const named = Object.entries(linePrefill(field));
  const products = ["code", "name"].flatMap(
    (wanted) => named.find(([, property]) => property === wanted)?.[0] ?? [],
  );
  const texts = (field.columns ?? []).filter(({ kind }) => kind === "text").map(({ id }) => id);
  for (const column of [...products, ...texts]) {
    const text = String(cells[column] ?? "").trim();
    if (text) return text;
  }
  return "";
}

/** "RX-200", or the line's own number where nothing names it. */
export const lineName = (field: Field, row: Row, words: Words): string =>
  nameIn(field, row) || words("drift_line", row.id.replace(/^line[-:]/, ""));
