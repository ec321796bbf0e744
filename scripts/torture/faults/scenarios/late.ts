import { changeAnswers } from "../../../../extension/storage/change-answers.ts";
import { database } from "../../../../extension/storage/db.ts";
import { saveLate, settleLate } from "../../../../extension/storage/late-changes.ts";
import type { DealChange } from "../../../../src/checklist/deal-change.ts";
import type { Said } from "../../../../src/checklist/late-change.ts";
import type { Scenario } from "../scenario.ts";
import { answer, begun, beside, key, readAt, typed } from "./a-deal.ts";

const field = "customer-po-number";
const change: DealChange = { kind: "answer", field, answer: typed("HM-77310 rev B") };
const said: Said = { change, at: readAt, since: null };
const save = () => changeAnswers(beside, [{ field, change: () => typed("HM-77310 rev B") }]);
const own: DealChange[] = [{ kind: "answer", field, answer: typed("HM-77310") }];

let told = 0;

/** What was typed on a full disk comes back. */
export const late: Scenario[] = [
  {
    name: "what could not be saved for a while",
    covers: ["saveLate"],
    before: begun,
    ready: () => () => saveLate(beside, said, own, save),
  },
  {
    name: "what could not be saved for a while, before a newer answer",
    covers: ["saveLate"],
    before: async () => {
      await begun();
      await answer(field, "HM-77311");
    },
    ready: () => () => saveLate(beside, said, own, save),
  },
  {
    name: "that a newer answer is kept",
    covers: ["settleLate"],
    before: async () => {
      await begun();
      await answer(field, "HM-77311");
      await saveLate(beside, said, own, save);
      told = (await database().checklists.get(key))?.late?.[0]?.seq ?? 0;
    },
    ready: () => () => settleLate(key, told),
  },
];
