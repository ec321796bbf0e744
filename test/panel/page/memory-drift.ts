import type { DriftActions } from "../../../extension/panel/deal-actions.ts";
import type { DealModel } from "../../../extension/panel/deal-model.ts";
import type { Deal } from "../../../extension/storage/deals.ts";
import type { Answer } from "../../../src/checklist/answer.ts";
import { differences } from "../../../src/checklist/differences.ts";
import { asideAfter } from "../../../src/checklist/drift.ts";
import { prefillFrom } from "../../../src/checklist/prefill.ts";
import { takeFromPage } from "../../../src/checklist/take-from-page.ts";

type Give = (field: string, answer: Answer | undefined) => void;

/** What the database does about a page that says something else, for a deal in memory. */
export function memoryDrift(model: DealModel, give: Give, redraw: () => void): DriftActions {
  const change = (deal: Partial<Deal>): void => {
    model.read({ ...model.current, ...deal });
    redraw();
  };
  const aside: DriftActions["leave"] = (all, where) => {
    const { checklist } = model.current;
    const added = Object.fromEntries(all.map(({ path, hash }) => [path, hash]));
    if (checklist) change({ checklist: { ...checklist, [where]: { ...checklist[where], ...added } } });
  };
  return {
    take: (all) => {
      for (const one of all) give(one.field.id, takeFromPage(one, model.current.answers[one.field.id]));
    },
    leave: aside,
    sayAgain: (all, where) =>
      aside(
        all.map((one) => ({ ...one, hash: "" })),
        where,
      ),
    watch: (name, watched) =>
      change({ unwatched: watched ? model.current.unwatched.filter((one) => one !== name) : [name] }),
  };
}

/** The deal with what its page shows left aside, as a change of an answer settles it. */
export function afterChange(
  deal: Deal,
  id: string,
  was: Answer | undefined,
  answer: Answer | undefined,
  byRep: boolean,
): Deal {
  const { checklist, compiled } = deal;
  const field = compiled.playbook.fields.find((one) => one.id === id);
  if (!checklist || !field?.prefill) return { ...deal };
  const shown = prefillFrom(checklist.record, compiled.playbook, checklist.readAt);
  const against = (mine: Answer | undefined) => differences(field, mine, shown[id]);
  const kept = asideAfter(checklist.kept ?? {}, id, against(was), against(answer), byRep);
  return { ...deal, checklist: { ...checklist, kept } };
}
