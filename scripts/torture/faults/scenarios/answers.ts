import { changeAnswers } from "../../../../extension/storage/change-answers.ts";
import { addRow, changeCell, removeRow, waitForCell } from "../../../../extension/storage/change-rows.ts";
import type { Scenario } from "../scenario.ts";
import { answer, begun, beside, goodsCome, typed } from "./a-deal.ts";

export const answers: Scenario[] = [
  {
    name: "the first answer of a deal",
    covers: ["changeAnswers"],
    ready: () => () => answer("late-penalty", "1 % a week"),
  },
  {
    name: "another answer",
    covers: ["changeAnswers"],
    before: begun,
    ready: () => () => answer("late-penalty", "1 % a week"),
  },
  {
    name: "several answers at once",
    covers: ["changeAnswers"],
    before: begun,
    ready: () => () =>
      changeAnswers(beside, [
        { field: "late-penalty", change: () => typed("none") },
        { field: "customer-po-number", change: () => undefined },
        { field: "payment-terms", change: () => typed("Net 10") },
        { field: "inbound-receipt-ref", change: () => typed("ER-26-JR0009") },
      ]),
  },
  {
    name: "a new row",
    covers: ["addRow"],
    before: goodsCome,
    ready: () => () => addRow(beside, "csm-items", { id: "bolts", cells: { "part-no": "M12" } }, "engines"),
  },
  {
    name: "a cell",
    covers: ["changeCell"],
    before: goodsCome,
    ready: () => () => changeCell(beside, "csm-items", "kits", "quantity", 6),
  },
  {
    name: "a cell that is waited for",
    covers: ["waitForCell"],
    before: goodsCome,
    ready: () => () =>
      waitForCell(beside, "csm-items", "kits", "expected-arrival", { on: "Jens Pohl", by: "2026-12-01" }),
  },
  {
    name: "a row that goes",
    covers: ["removeRow"],
    before: goodsCome,
    ready: () => () => removeRow(beside, "csm-items", "engines"),
  },
];
