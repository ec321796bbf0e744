import type { Deal } from "../../../extension/storage/deals.ts";
import type { Answer } from "../../../src/checklist/answer.ts";
import { fromProfile } from "../../../src/checklist/profile/standing.ts";
import { undrifted } from "./drifted.ts";

const november = "2026-11-12T09:00:00Z";
const later = "2026-11-20T09:00:00Z";
const required = {
  "shipping-label-instructions": {
    value: "Labels in English, two per box, on adjacent sides",
    since: november,
  },
  "payment-terms": { value: "Net 60", since: november },
  "certs-required": { value: ["coc"], since: november },
  "freight-terms": { value: "prepaid-included", since: november },
};
const typed = (value: string): Answer => ({ state: "answered", value, source: { from: "typed" } });

/** A deal whose customer has a profile: followed, departed from without a reason and with one, and by its page. */
export const ofCustomer: Deal = {
  ...undrifted,
  answers: {
    ...undrifted.answers,
    "shipping-label-instructions": fromProfile(required["shipping-label-instructions"]),
    "certs-required": { state: "not-applicable", because: "spare parts" },
    "freight-terms": typed("collect"),
    "job-newness": typed("new"),
  },
  customer: {
    account: "salesforce:northfield:001",
    name: "Harbor Freight",
    note: "Receiving closes at noon.\nAsk for Dana.",
    requirements: required,
    standings: {
      ...required,
      "freight-terms": { ...required["freight-terms"], why: "Their truck is there that day anyway" },
    },
  },
};

/** The profile changed since: what was followed, and what was not there before. */
export const ofChangedCustomer: Deal = {
  ...ofCustomer,
  customer: {
    ...(ofCustomer.customer as NonNullable<Deal["customer"]>),
    requirements: {
      ...required,
      "shipping-label-instructions": {
        value: "Labels in German, two per box, on adjacent sides",
        since: later,
      },
      "packing-spec": { value: "export-crate-ispm15", since: later },
    },
  },
};

/** Named and answered as long as anybody can. */
export const ofHostileCustomer: Deal = {
  ...ofCustomer,
  answers: { ...ofCustomer.answers, "promises-made": typed("z".repeat(200)) },
  customer: {
    ...(ofCustomer.customer as NonNullable<Deal["customer"]>),
    name: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ".repeat(2),
    requirements: {
      "promises-made": { value: `<img src=x> ${"y".repeat(400)} \u202Eevil`, since: "no day" },
    },
    standings: { "promises-made": { value: `<img src=x> ${"y".repeat(400)} \u202Eevil`, since: "no day" } },
  },
};
