import { placeOf, saidBy } from "../../../src/checklist/deal-change.ts";
import type { HistoryEntry } from "../../../src/checklist/history.ts";
import { entryWriter, rowNames } from "../../../src/checklist/history-words.ts";
import type { LateChange } from "../../../src/checklist/late-change.ts";
import type { Words } from "../../../src/values/words.ts";
import type { Deal } from "../../storage/deals.ts";
import { partOf } from "../../storage/outcome-of-changes.ts";

/** What was typed before the answer that stands and could only be saved after it, as the rep reads it. */
export type LateView = LateChange & {
  /** "Order lines · RX-200 · Quantity". */
  what: string;
  typed: string;
  stands: string;
  /** The row it was typed into is gone: nothing can take it. */
  isHomeless: boolean;
};

export function lateView({ checklist, answers, compiled }: Deal, crmName: string, words: Words): LateView[] {
  return (checklist?.late ?? []).map((late) => {
    const { change } = late;
    const place = placeOf(change);
    const answer = answers[place.field];
    const reason = checklist?.standings?.[place.field]?.why ?? "";
    const entry: HistoryEntry = {
      checklist: checklist?.key ?? "",
      seq: late.seq,
      ...place,
      old: change.kind === "exception" ? null : partOf(answer, place.row, place.column),
      new: change.kind === "exception" ? null : saidBy(change),
      who: "",
      when: late.at,
      from: "late",
      before: "",
      hash: "",
    };
    const whole: HistoryEntry = {
      ...entry,
      row: undefined,
      column: undefined,
      old: null,
      new: answer ?? null,
    };
    const names = rowNames(place.row === undefined ? [] : [whole, entry], compiled.playbook);
    const { what, where, was, now } = entryWriter(compiled.playbook, names, crmName, words)(entry);
    return {
      ...late,
      what: [what, where].filter(Boolean).join(" · "),
      typed: change.kind === "exception" ? change.why : now,
      stands: change.kind === "exception" ? reason : was,
      isHomeless: (change.kind === "cell" || change.kind === "wait") && partOf(answer, change.row) === null,
    };
  });
}
