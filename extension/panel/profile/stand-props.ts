import type { Stand } from "../../../src/checklist/profile/standing.ts";
import { contentHash } from "../../../src/values/hash.ts";
import type { Customer } from "../../storage/profiles.ts";

/** What a question's card needs to know of the customer; `stand`: undefined where the customer requires nothing of it. */
export type OfCustomer = { customer: Customer | null; stand: Stand | undefined };

/** Nothing in it needs to be drawn again. The answer and the question are compared for themselves. */
export const sameOfCustomer = (before: OfCustomer, now: OfCustomer): boolean =>
  before.customer?.account === now.customer?.account &&
  before.customer?.name === now.customer?.name &&
  (before.stand === now.stand || look(before.stand) === look(now.stand));

const look = (stand: Stand | undefined): string =>
  contentHash(stand ? [stand.by ?? null, stand.news ?? null, stand.exception] : null);
