import type { Answer } from "../../src/checklist/answer.ts";
import type { DealChange } from "../../src/checklist/deal-change.ts";
import { cellSet, cellWaiting, rowAdded, rowRemoved, withRows } from "../../src/checklist/rows-changed.ts";
import type { Result } from "../../src/values/result.ts";
import { type Beside, changeAnswers } from "../storage/change-answers.ts";
import { addRow, changeCell, removeRow, waitForCell } from "../storage/change-rows.ts";
import { explainException } from "../storage/exceptions.ts";

/** The answer as it is with that change; of an exception nothing is seen in the answer. */
export function shownAfter(change: DealChange, was: Answer | undefined): Answer | undefined {
  switch (change.kind) {
    case "answer":
      return change.answer ?? undefined;
    case "exception":
      return was;
    case "cell":
      return withRows(was, cellSet(change.row, change.column, change.value));
    case "wait":
      return withRows(was, cellWaiting(change.row, change.column, change.wait));
    case "add-row":
      return withRows(was, rowAdded(change.row, change.after));
    case "remove-row":
      return withRows(was, rowRemoved(change.row));
  }
}

/** Puts it onto the disk. */
export function saveChange(beside: Beside, change: DealChange): Promise<Result<void>> {
  const { field } = change;
  switch (change.kind) {
    case "answer":
      return changeAnswers(beside, [
        { field, change: () => change.answer ?? undefined, why: change.why, from: change.from ?? "panel" },
      ]);
    case "exception":
      return explainException(beside, field, change.why);
    case "cell":
      return changeCell(beside, field, change.row, change.column, change.value);
    case "wait":
      return waitForCell(beside, field, change.row, change.column, change.wait);
    case "add-row":
      return addRow(beside, field, change.row, change.after);
    case "remove-row":
      return removeRow(beside, field, change.row);
  }
}
