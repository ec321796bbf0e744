import messages from "../../../extension/public/_locales/en/messages.json" with { type: "json" };
import { checklistOf, type Deal } from "../../../extension/storage/deals.ts";
import { prefillFrom } from "../../../src/checklist/prefill.ts";
import type { CrmRecord } from "../../../src/crm/record.ts";
import { freezePacket } from "../../../src/packet/freeze.ts";
import { wordsFromMessages } from "../../../src/values/words.ts";
import { plain } from "./deals.ts";

const readAt = "2026-11-20T14:12:00Z";
const street = { street: "900 Key Hwy", city: "Baltimore", region: "MD", postalCode: "21230", country: "US" };

/** As its page was when the checklist was begun. */
const then: CrmRecord = {
  ...plain.record,
  amount: 186000,
  currency: "USD",
  closeDate: "2026-11-20",
  account: {
    name: "Harrow Marine Inc",
    paymentTerms: "Net 30",
    shippingAddress: street,
    billingAddress: street,
  },
  lines: [
    {
      id: "00k1",
      code: "GS-4500",
      name: "Generator skid",
      quantity: 4,
      unitPrice: 46500,
      date: "2027-01-12",
    },
    { id: "00k2", code: "RX-200", name: "Control box", quantity: 4, unitPrice: 1200, date: "2027-01-12" },
  ],
};
/** And as it is now. */
const now: CrmRecord = {
  ...then,
  amount: 199000,
  account: {
    ...then.account,
    paymentTerms: "Net 60",
    shippingAddress: { ...street, street: "1200 Wicomico St" },
  },
  lines: [
    {
      id: "00k1",
      code: "GS-4500",
      name: "Generator skid",
      quantity: 4,
      unitPrice: 46500,
      date: "2027-01-03",
    },
    { id: "00k2", code: "RX-200", name: "Control box", quantity: 6, unitPrice: 1200, date: "2027-01-03" },
    { id: "00k3", code: "CRATE-4", name: "Export crate", quantity: 1, unitPrice: 800 },
  ],
};

const { compiled } = plain;
const answers = prefillFrom(then, compiled.playbook, readAt);
const begun: Deal = {
  ...plain,
  record: then,
  answers,
  checklist: { key: plain.key, record: then, readAt, playbook: compiled.playbook.number, startedAt: readAt },
};
const issue = {
  number: "HP-26-0147",
  revision: "A",
  issuedAt: "2026-11-20T15:00:00Z",
  issuedBy: "J. Rivera",
  gaps: null,
  words: wordsFromMessages("en", messages),
};
const packet = freezePacket(checklistOf(begun, new Date("2026-11-21T12:00:00Z")), { ...issue, record: then });
const later = (record: CrmRecord): NonNullable<Deal["checklist"]> => ({
  ...(begun.checklist as NonNullable<Deal["checklist"]>),
  record,
});

/** Nothing changed since. */
export const undrifted: Deal = begun;
/** One thing changed, before any packet. */
export const driftedOnce: Deal = {
  ...begun,
  checklist: later({ ...then, account: now.account }),
};
/** Much changed since the last packet. */
export const drifted: Deal = {
  ...begun,
  record: now,
  checklist: later(now),
  packets: [{ ...issue, reason: "" }],
  lastPacket: packet,
};
/** Values as long and as hostile as a page can make them. */
export const driftedHostile: Deal = {
  ...drifted,
  checklist: later({
    ...now,
    name: `<img src=x onerror=alert(1)> ${"Donaudampfschifffahrt".repeat(20)} \u202Eevil`,
    account: {
      name: "x".repeat(300),
      paymentTerms: "Net 60 ".repeat(60).trim(),
      shippingAddress: { city: "y".repeat(300) },
    },
    lines: [{ id: "00k2", code: "<script>alert(1)</script>".repeat(5), quantity: 123456789 }],
  }),
};
