import type { ReadField, Settings } from "../../conditions/evaluate.ts";
import { isBlankValue } from "../../field-kinds/field-kind.ts";
import type { CellValue } from "../../field-kinds/value.ts";
import type { Evaluation } from "../evaluation.ts";
import { areRows } from "../row-state.ts";

/** A value found where a check looked; `row` counts from 1 and is 0 outside a table. */
export type Found = { ref: string; row: number; value: CellValue };

/** What a check sees of a deal: the answers of open branches, and the settings. */
export type Look = {
  settings: Settings;
  read: ReadField;
  /** Every value at a reference: "field", "table.column" (each row), "ship-to.country", "drawings.revision". */
  all(ref: string): Found[];
  /** The first of them. */
  one(ref: string): Found | undefined;
  rows(table: string): { row: number; read: (column: string) => CellValue | undefined }[];
};

/** What a check found: the values its `detail` names as {0}, {1}…; a list is written one after the other. */
export type Finding = (Found | Found[] | string | number)[];

export const fieldOf = (ref: string): string => ref.split(".")[0] as string;

export function lookAt(evaluation: Evaluation): Look {
  const { indexOf, fields } = evaluation.compiled;

  const rows: Look["rows"] = (table) => {
    const index = indexOf.get(table);
    const value = index === undefined ? undefined : evaluation.effective(index);
    const compiled = index === undefined ? undefined : fields[index];
    if (!compiled?.field.columns || !areRows(value)) return [];
    return value.map((row, at) => ({
      row: at + 1,
      read: evaluation.rowState(compiled, row).read,
    }));
  };

  const all: Look["all"] = (ref) => {
    const [id = "", part] = ref.split(".");
    const index = indexOf.get(id);
    const compiled = index === undefined ? undefined : fields[index];
    if (index === undefined || !compiled) return [];
    if (compiled.field.columns)
      return rows(id).flatMap(({ row, read }) =>
        present(ref, row, part === undefined ? undefined : read(part)),
      );
    const value = evaluation.effective(index);
    const inner = part === undefined || value === undefined ? value : compiled.kind?.part?.(value, part);
    // A list's part ("drawings-received.revision") stands for each of its members.
    if (part !== undefined && Array.isArray(inner))
      return (inner as string[]).flatMap((member) => present(ref, 0, member));
    return present(ref, 0, inner as CellValue | undefined);
  };

  return { settings: evaluation.input.settings, read: evaluation.read, all, one: (ref) => all(ref)[0], rows };
}

const present = (ref: string, row: number, value: CellValue | undefined): Found[] =>
  value === undefined || isBlankValue(value) ? [] : [{ ref, row, value }];
