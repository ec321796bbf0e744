import type { TableCell } from "../../values/csv.ts";
import { type LinesId, lineKeys } from "./line-keys.ts";

/**
 * Rows for an ERP's import. The keys are stable: an import that was set up once goes on working, and what a department may
 * not read has no column in its copy. Values are codes, not labels.
 */
export type ItemLines = { id: LinesId; keys: readonly string[]; rows: TableCell[][] };

/** One row, by key. */
export type ItemRow = Record<string, TableCell>;

/** Rows under their keys, less those the reader may not see. */
export function linesOf(id: LinesId, rows: ItemRow[], unseen: readonly string[] = []): ItemLines {
  const keys = lineKeys[id].filter((key) => !unseen.includes(key));
  return { id, keys, rows: rows.map((row) => keys.map((key) => row[key] ?? null)) };
}
