import type { CellValue, Row } from "../field-kinds/value.ts";
import type { Answer } from "./answer.ts";
import type { HistoryEntry } from "./history.ts";
import type { CellWait } from "./rows-changed.ts";

/** One thing the rep said, as data: so that it can be kept elsewhere while the database cannot take it. */
export type DealChange =
  | { kind: "answer"; field: string; answer: Answer | null; why?: string | undefined; from?: "pack" }
  | { kind: "exception"; field: string; why: string }
  | { kind: "cell"; field: string; row: string; column: string; value: CellValue | null }
  | { kind: "wait"; field: string; row: string; column: string; wait: CellWait | null }
  | { kind: "add-row"; field: string; row: Row; after?: string | null | undefined }
  | { kind: "remove-row"; field: string; row: string };

/** Where in the deal it was said, as its history tells places. */
export function placeOf(change: DealChange): Pick<HistoryEntry, "field" | "row" | "column"> {
  const { field } = change;
  switch (change.kind) {
    case "answer":
    case "exception":
      return { field };
    case "cell":
    case "wait":
      return { field, row: change.row, column: change.column };
    case "add-row":
      return { field, row: change.row.id };
    case "remove-row":
      return { field, row: change.row };
  }
}

/** What was said, as its history tells values; null: that it is nothing. */
export function saidBy(change: DealChange): unknown {
  switch (change.kind) {
    case "answer":
      return change.answer;
    case "exception":
      return change.why;
    case "cell":
      return change.value === "" ? null : change.value;
    case "wait":
      return change.wait;
    case "add-row":
      return change.row;
    case "remove-row":
      return null;
  }
}
