import type { ProfileActions } from "../../../extension/panel/deal-actions.ts";
import type { DealModel } from "../../../extension/panel/deal-model.ts";
import type { DealCustomer } from "../../../extension/storage/deals.ts";
import type { Answer } from "../../../src/checklist/answer.ts";
import { fromProfile, type Standings } from "../../../src/checklist/profile/standing.ts";

type Give = (field: string, answer: Answer | undefined) => void;

/** What the database does about a customer's profile, for a deal in memory. */
export function memoryProfile(model: DealModel, give: Give, redraw: () => void): ProfileActions {
  const change = (part: (customer: DealCustomer) => Partial<DealCustomer>): void => {
    const { current } = model;
    if (current.customer)
      model.read({ ...current, customer: { ...current.customer, ...part(current.customer) } });
    redraw();
  };
  const goBy: ProfileActions["goBy"] = (by) =>
    change(({ standings }) => ({ standings: { ...standings, ...by } as Standings }));
  return {
    goBy,
    take({ take }) {
      goBy(take);
      for (const [field, one] of Object.entries(take)) give(field, fromProfile(one));
    },
    explain: (field, why) =>
      change(({ standings }) => {
        const by = standings[field];
        return by ? { standings: { ...standings, [field]: { ...by, why } } } : {};
      }),
    keepForCustomer: (_customer, field, value) =>
      change(({ requirements, standings }) => {
        const { [field]: _, ...others } = requirements;
        if (value === null) return { requirements: others };
        const kept = { [field]: { value, since: "2026-11-21T15:00:00Z" } };
        return { requirements: { ...others, ...kept }, standings: { ...standings, ...kept } };
      }),
  };
}
