import { saveByHand } from "../../../../extension/storage/by-hand.ts";
import { database } from "../../../../extension/storage/db.ts";
import { differencesIn, takeShown } from "../../../../extension/storage/drift.ts";
import { dueForRecord } from "../../../../extension/storage/due-for-record.ts";
import { leaveAside, sayAgain } from "../../../../extension/storage/leave-aside.ts";
import { startPracticeOver } from "../../../../extension/storage/practice.ts";
import { accountSeen, recordSeen } from "../../../../extension/storage/record-seen.ts";
import { changeSummary } from "../../../../extension/storage/summaries.ts";
import { setWatched } from "../../../../extension/storage/watching.ts";
import type { Difference } from "../../../../src/checklist/differences.ts";
import { byHand, type CrmRecord, practice, recordKey } from "../../../../src/crm/record.ts";
import { failed, ok } from "../../../../src/values/result.ts";
import type { Scenario } from "../scenario.ts";
import { answer, begun, host, issued, key, readAt, record, sibling } from "./a-deal.ts";

const typedDeal: CrmRecord = { ...record, crm: byHand, id: "7" };
const made: CrmRecord = { ...record, crm: practice, host: practice, id: practice };
const page = (change: Partial<CrmRecord>, at: string) => ({ record: { ...record, ...change }, readAt: at });
const terms = { account: { ...record.account, name: "Harrow Marine", paymentTerms: "Net 60" } };

let differences: Difference[] = [];
let readings = 0;
/** The page contradicts an answer, and the panel shows it. */
const drifted = async () => {
  await begun();
  // A reading is taken over once, on one machine; here every scenario is on a new one.
  await recordSeen(page(terms, new Date(Date.UTC(2026, 10, 22, 10, 0, readings++)).toISOString()));
  const row = await database().checklists.get(key);
  differences = row ? await differencesIn(database(), row) : [];
};

export const deals: Scenario[] = [
  {
    name: "a deal by hand",
    covers: ["saveByHand"],
    ready: () => () => saveByHand(typedDeal),
  },
  {
    name: "a deal by hand, changed",
    covers: ["saveByHand"],
    before: () => saveByHand(typedDeal),
    ready: () => () => saveByHand({ ...typedDeal, name: "Harrow Marine - 5 skids", stage: "quote" }),
  },
  {
    name: "what the deal's page shows later",
    covers: ["recordSeen"],
    before: begun,
    ready: (at) => () => recordSeen(page({ ...terms, name: "Harrow Marine - 5 skids", amount: 190_000 }, at)),
  },
  {
    name: "what the account's page shows, for its deals",
    covers: ["accountSeen"],
    before: async () => {
      await begun();
      await answer("customer-po-number", "HM-77311", { record: sibling, readAt });
    },
    ready: (at) => () =>
      accountSeen({ crm: "salesforce", host, account: { id: "001NF1", name: "Harrow Marine Inc" } }, at),
  },
  {
    name: "what the page shows, taken",
    covers: ["takeShown"],
    before: drifted,
    ready: () => () => takeShown(key, differences),
  },
  {
    name: "what the page shows, left aside",
    covers: ["leaveAside"],
    before: drifted,
    ready: () => () => leaveAside(key, differences, "kept"),
  },
  {
    name: "what was left aside, said again",
    covers: ["sayAgain"],
    before: async () => {
      await drifted();
      await leaveAside(key, differences, "kept");
    },
    ready: () => () => sayAgain(key, differences, "kept"),
  },
  {
    name: "a question that is watched no more",
    covers: ["setWatched"],
    before: drifted,
    ready: () => () => setWatched("payment-terms", false, key),
  },
  {
    name: "what lists show of a deal, by its page",
    covers: ["dueForRecord", "changeSummary"],
    before: begun,
    // It is asked for the badge, and what lists show is brought along: they may follow later, and then this says so.
    ready: () => async () => {
      const due = (await dueForRecord(record))?.due;
      return (await database().summaries.get(key))?.due === due ? ok(due) : failed("later");
    },
  },
  {
    name: "what lists show of a deal",
    covers: ["changeSummary"],
    before: begun,
    ready: () => () => changeSummary(key, { stage: "won", due: 7, needBy: "2027-01-11", gap: 1 }),
  },
  {
    name: "the practice deal, started over",
    covers: ["startPracticeOver"],
    before: async () => {
      await answer("late-penalty", "none", { record: made, readAt });
      await begun();
      await issued();
    },
    ready: () => () => startPracticeOver(recordKey(made)),
  },
];
