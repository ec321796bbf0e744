import type { CellValue, Row } from "../../../src/field-kinds/value.ts";
import type { Waiting } from "../waiting-form.tsx";

/** What a table's cards do. Every change is one cell or one row, so that two windows never overwrite each other's rows. */
export type TableActions = {
  changeCell: (rowId: string, columnId: string, value: CellValue | undefined) => void;
  waitForCell: (rowId: string, columnId: string, waiting: Waiting | undefined) => void;
  /** Puts the row after the one named, first for null, last without a name. */
  addRow: (row: Row, afterRowId?: string | null) => void;
  removeRow: (rowId: string) => void;
  newRowId: () => string;
};
