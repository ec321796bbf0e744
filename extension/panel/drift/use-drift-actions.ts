import type { Difference } from "../../../src/checklist/differences.ts";
import { watchedAs } from "../../../src/checklist/drift.ts";
import type { PacketDifference } from "../../../src/packet/packet-drift.ts";
import { useUndo } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { type DealActions, useDealActions } from "../deal-actions.ts";
import type { DealView } from "../deal-view.ts";
import { watchedName } from "./drift-words.ts";

/** What can be done about a difference, each with its way back. */
export function useDriftActions({ crmName }: Pick<DealView, "crmName">) {
  const words = useWords();
  const offerUndo = useUndo();
  const actions = useDealActions();
  const { drift } = actions;
  return {
    take(all: Difference[]): void {
      drift.take(all);
      offerUndo(words("drift_taken", crmName), () => {
        for (const one of all.toReversed()) giveBack(one, actions);
      });
    },
    keep(all: Difference[]): void {
      drift.leave(all, "kept");
      offerUndo(words("drift_kept", crmName), () => drift.sayAgain(all, "kept"));
    },
    leave(all: PacketDifference[]): void {
      drift.leave(all, "keptForPacket");
      offerUndo(words("drift_left"), () => drift.sayAgain(all, "keptForPacket"));
    },
    stopWatching(one: PacketDifference): void {
      const name = one.kind === "fact" ? one.path : watchedAs(one);
      drift.watch(name, false);
      offerUndo(words("drift_unwatched", watchedName(one, words)), () => {
        drift.watch(name, true);
        // Nobody watched it for a moment, so that an answer read from the page has followed it.
        if (one.kind !== "fact" && one.fromPage) giveBack(one, actions);
      });
    },
  };
}

/** Puts one place back as it was; what changed elsewhere since then stays. */
function giveBack(one: Difference, { answer, table }: DealActions): void {
  const { changeCell, waitForCell, addRow, removeRow } = table(one.field.id);
  if (one.kind === "answer") answer(one.field.id, one.mine);
  else if (one.kind === "line-added") removeRow(one.row.id);
  else if (one.kind === "line-removed") addRow(one.row, one.after);
  else {
    const wait = one.row.waiting?.[one.column.id];
    changeCell(one.row.id, one.column.id, one.mine);
    if (wait) waitForCell(one.row.id, one.column.id, wait);
  }
}
