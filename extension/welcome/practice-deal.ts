import { type CrmRecord, practice, recordKey } from "../../src/crm/record.ts";
import { addDays, type IsoDay } from "../../src/values/dates.ts";

const identity = { crm: practice, host: practice, id: "first-deal" };

export const practiceKey = recordKey(identity);

/** Its stages in order, by the names of the practice deal's own map. */
export const practiceStages = ["Qualify", "Quote", "Commit", "Won"];

const site = { street: "218 Dairy Row", city: "Madison", region: "WI", postalCode: "53704", country: "US" };

/** Dates hang on a Monday: a deal closed, or a mixer delivered, on a Sunday would look like a mistake. */
const mondayAfter = (day: IsoDay): IsoDay =>
  addDays(day, (8 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7 || 7);

/** A made-up deal as a CRM shows it: a shop builds three mixers, and the customer sends the motors to put into them. */
export function practiceDeal(today: IsoDay, url: string): CrmRecord {
  const monday = mondayAfter(today);
  const date = addDays(monday, 12 * 7);
  return {
    ...identity,
    url,
    name: "Lakeside Creamery – 3 batch mixers",
    stage: "Quote",
    amount: 94_350,
    currency: "USD",
    closeDate: addDays(monday, 11),
    type: "New business",
    account: {
      name: "Lakeside Creamery Co-op",
      number: "LC-2081",
      paymentTerms: "Net 30",
      billingAddress: { name: "Accounts payable", ...site, street: "PO Box 118" },
      shippingAddress: { name: "Plant 2, door 4", ...site },
    },
    contacts: [
      {
        name: "Priya Nair",
        role: "Buyer",
        phone: "+1 608 555 0117",
        email: "p.nair@lakeside.example",
        primary: true,
      },
      {
        name: "Tom Okafor",
        role: "Technical lead",
        phone: "+1 608 555 0149",
        email: "t.okafor@lakeside.example",
      },
    ],
    lines: [
      { code: "BM-300", name: "Batch mixer 300 L, motor by customer", quantity: 3, unitPrice: 29_800, date },
      { code: "CP-30", name: "Control panel for BM-300", quantity: 3, unitPrice: 1_650, date },
    ],
  };
}

/** The deal is the rep's, once there is a name. */
export const ownedBy = (record: CrmRecord, repName: string): CrmRecord =>
  repName === "" ? record : { ...record, owner: { name: repName, phone: "+1 513 555 0142" } };
