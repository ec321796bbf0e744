import type { Answer } from "../../../src/checklist/answer.ts";
import {
  cellSet,
  cellWaiting,
  type RowsChange,
  rowAdded,
  rowRemoved,
  withRows,
} from "../../../src/checklist/rows-changed.ts";
import { freezePacket } from "../../../src/packet/freeze.ts";
import type { ColumnOrders } from "../../../src/packet/item-lines/column-order.ts";
import { failed, ok } from "../../../src/values/result.ts";
import type { Words } from "../../../src/values/words.ts";
import type { TableActions } from "../../inputs/table/table-actions.ts";
import { clock } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { saveFile } from "../../platform/save-file.ts";
import { checklistOf } from "../../storage/deals.ts";
import type { DealActions } from "../deal-actions.ts";
import type { DealModel } from "../deal-model.ts";
import { memoryPack } from "./memory-pack.ts";
import { packagesInMemory } from "./memory-packages.ts";

const nothing = (): void => {};

/** The cells and rows of a table that lives in this page's memory. */
export function tableInMemory(
  answer: () => Answer | undefined,
  give: (answer: Answer | undefined) => void,
): TableActions {
  const change = (by: RowsChange): void => give(withRows(answer(), by));
  return {
    changeCell: (row, column, value) => change(cellSet(row, column, value ?? null)),
    waitForCell: (row, column, wait) => change(cellWaiting(row, column, wait ?? null)),
    addRow: (row, after) => change(rowAdded(row, after)),
    removeRow: (row) => change(rowRemoved(row)),
    newRowId: newId,
  };
}

/** Orders of columns that live in this page's memory. */
export function ordersInMemory(): DealActions["columnOrders"] {
  let orders: ColumnOrders = { used: "", orders: [] };
  return {
    read: async () => ok(orders),
    change: async (to) => {
      orders = to(orders);
      return ok(undefined);
    },
  };
}

/**
 * What a manager can do to the deal of a preview: answer, and see the packet that comes of it. Nothing of it is stored, and the
 * packet has no number of its own.
 */
export const memoryActions = (model: DealModel, redraw: () => void, words: Words): DealActions => {
  const give = (field: string, answer: Answer | undefined): void => {
    model.give(field, answer);
    redraw();
  };
  return {
    answer: give,
    table: (field) =>
      tableInMemory(
        () => model.current.answers[field],
        (answer) => give(field, answer),
      ),
    drift: { take: nothing, leave: nothing, sayAgain: nothing, watch: nothing },
    late: { use: nothing, settle: nothing },
    profile: { take: nothing, goBy: nothing, explain: nothing, keepForCustomer: nothing },
    pack: memoryPack(
      model,
      (field, day) => give(field, { state: "answered", value: day, source: { from: "typed" } }),
      words,
    ),
    packages: packagesInMemory(model, words),
    chooseStage: nothing,
    nameRecord: nothing,
    retrySaving: nothing,
    columnOrders: ordersInMemory(),
    issue: async ({ issuedBy, gaps }) => {
      const { record } = model.current;
      const issue = {
        number: "PREVIEW",
        revision: "A",
        issuedAt: clock().toISOString(),
        issuedBy,
        gaps,
        record,
        words,
      };
      return ok(freezePacket(checklistOf(model.current), issue));
    },
    wouldRevise: async () => ok(null),
    readIssued: async () => failed("packet-gone", "PREVIEW A"),
    readHistory: async () => ok(null),
    openPlaybook: nothing,
    saveFile: (name, content, type) => saveFile(document, name, content, type),
    delivery: null,
    openPage: nothing,
    howBuilt: async () => null,
  };
};
