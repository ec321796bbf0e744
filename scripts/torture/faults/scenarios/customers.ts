import { readDeal } from "../../../../extension/storage/deals.ts";
import { explainException } from "../../../../extension/storage/exceptions.ts";
import { type DealUpdate, dealUpdates, updateDeal } from "../../../../extension/storage/profile-updates.ts";
import { changeProfile } from "../../../../extension/storage/profiles.ts";
import {
  answerHash,
  goByRequirements,
  keepForCustomer,
  takeOverProfile,
} from "../../../../extension/storage/standings.ts";
import type { Scenario } from "../scenario.ts";
import { answer, begun, beside, key, readAt, record } from "./a-deal.ts";

const customer = { account: "salesforce:northfield.lightning.force.com:001NF1", name: "Harrow Marine" };
const labels = "shipping-label-instructions";
const since = "2026-11-22T10:00:00.000Z";
const require = (value: string) => changeProfile(customer, { requirements: { [labels]: value } });
const departed = async () => {
  await require("English on every box");
  await answer(labels, "German on every box");
};
let instead: Record<string, string> = {};
let update: DealUpdate | undefined;

export const customers: Scenario[] = [
  {
    name: "what a customer always requires",
    covers: ["changeProfile"],
    before: () => require("English on every box"),
    ready: () => () =>
      changeProfile(customer, { requirements: { [labels]: "German" }, note: "Calls before noon only" }),
  },
  {
    name: "why a deal is an exception",
    covers: ["explainException"],
    before: departed,
    ready: () => () => explainException(beside, labels, "Their plant in Hamburg"),
  },
  {
    name: "an answer made the customer's, of a deal nobody began",
    covers: ["keepForCustomer"],
    ready: () => () => keepForCustomer(beside, customer, labels, "Pallets marked FRAGILE"),
  },
  {
    name: "what a deal goes by from now on",
    covers: ["goByRequirements"],
    before: begun,
    ready: () => () => goByRequirements(key, { [labels]: { value: "German", since } }),
  },
  {
    name: "a changed profile, taken over",
    covers: ["takeOverProfile"],
    before: async () => {
      await begun();
      instead = { [labels]: answerHash((await readDeal(record, readAt)).answers[labels]) };
    },
    ready: () => () => takeOverProfile(key, { take: { [labels]: { value: "German", since } }, instead }),
  },
  {
    name: "a changed profile, brought to an open deal",
    covers: ["updateDeal"],
    before: async () => {
      await begun();
      await require("German on every box");
      [update] = await dealUpdates(customer.account);
    },
    ready: () => () => updateDeal(update as DealUpdate, () => true),
  },
];
