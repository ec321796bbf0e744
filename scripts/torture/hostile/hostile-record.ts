import type { CrmRecord } from "../../../src/crm/record.ts";
import type { Texts } from "./hostile-value.ts";

/** A deal as a page nobody controls shows it: every text but what tells it from others. */
export const hostileRecord = (record: CrmRecord, next: Texts): CrmRecord => ({
  ...record,
  name: next(500),
  stage: next(500),
  type: next(500),
  owner: { name: next(500), role: next(500), phone: next(500), email: next(500) },
  account: {
    ...record.account,
    name: next(500),
    number: next(500),
    phone: next(500),
    paymentTerms: next(500),
    billingAddress: { name: next(500), street: next(500), city: next(500), postalCode: next(500) },
  },
  contacts: [{ name: next(500), role: next(500), phone: next(500), email: next(500), primary: true }],
});
