import { recordFacts } from "../../../crm/record.ts";
import type { Playbook } from "../../playbook.ts";
import { memberOf } from "../parts.ts";
import type { Patch } from "../patch.ts";
import { setTo } from "./item.ts";

/** Facts of the record worth keeping from somebody. The others say which deal it is, or how it was read. */
const worthKeeping = [
  "amount",
  "lines",
  "account.paymentTerms",
  "account.number",
  "account.phone",
  "account.billingAddress",
  "account.shippingAddress",
  "contacts",
  "owner",
  "closeDate",
  "type",
];

/** Who sees a fact; undefined: everybody. */
export const factReaders = ({ recordReaders }: Playbook, fact: string): string[] | undefined =>
  memberOf(recordReaders, fact) as string[] | undefined;

/** What everybody sees and could be kept for some. */
export const factsForAll = (playbook: Playbook): string[] =>
  worthKeeping.filter((fact) => factReaders(playbook, fact) === undefined);

/** From now on only the departments that are ticked see it: all of them at first, so that nothing disappears by itself. */
export const keepFact = (playbook: Playbook, fact: string): Patch[] =>
  recordFacts.includes(fact) && factReaders(playbook, fact) === undefined
    ? [{ path: ["recordReaders", fact], now: playbook.departments.map(({ id }) => id) }]
    : [];

export const showFactToAll = (playbook: Playbook, fact: string): Patch[] =>
  setTo(["recordReaders", fact], factReaders(playbook, fact), undefined);

/** One department more, or fewer, that sees it; in the order of the departments. */
export function setSeesFact(playbook: Playbook, fact: string, department: string, sees: boolean): Patch[] {
  const readers = factReaders(playbook, fact);
  const known = playbook.departments.map(({ id }) => id);
  if (!readers || !known.includes(department)) return [];
  const now = known.filter((id) => (id === department ? sees : readers.includes(id)));
  return setTo(["recordReaders", fact], readers, now);
}
