import type { Deal } from "../../../extension/storage/deals.ts";
import type { Answer } from "../../../src/checklist/answer.ts";
import { prefillFrom } from "../../../src/checklist/prefill.ts";
import { readWorkedDeal } from "../../../src/checklist/worked-deal.ts";
import type { CrmRecord } from "../../../src/crm/record.ts";
import { compilePlaybook } from "../../../src/playbook/compile-playbook.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";
import engines from "../../deals/d01-customer-engines.json" with { type: "json" };

const playbook = starterPlaybook();
const compiled = compilePlaybook(playbook);
const readAt = "2026-11-21T14:12:00Z";

const worked = readWorkedDeal(engines, playbook);
if (!worked.ok) throw new Error(worked.problem.code);
export const harrow = worked.value;

export function dealOf(record: CrmRecord, answers: Record<string, Answer>, stage: Deal["stage"]): Deal {
  return {
    key: record.id,
    record,
    checklist: null,
    answers,
    compiled,
    stage,
    packets: [],
    lastPacket: null,
    unwatched: [],
    repName: "",
  };
}

const open = (stage: string): Deal["stage"] => ({ kind: "open", stage, known: true });
const typed = (
  value: Answer extends infer A ? (A extends { value: infer V } ? V : never) : never,
): Answer => ({
  state: "answered",
  value,
  source: { from: "typed" },
});

/** A won deal nobody has worked on: what its page says is filled in. */
export const plain = dealOf(harrow.record, prefillFrom(harrow.record, playbook, readAt), open("won"));

/** The customer's engines, partly answered, in all the honest states. */
const { "inbound-ship-contact": _who, "ship-to": _where, ...mostAnswers } = harrow.answers;
export const engineDeal: Deal = {
  ...dealOf(
    harrow.record,
    {
      ...mostAnswers,
      ...prefillFrom(harrow.record, playbook, readAt),
      "order-lines": harrow.answers["order-lines"] as Answer,
      "required-delivery-date": { state: "waiting", on: "Dana Whitlock", by: "2026-11-27" },
      "credit-status": { state: "waiting", on: "Accounting", by: "2026-11-18" },
      "job-newness": { state: "assumed", value: "new", confirmWith: "P. Osei" },
      "drawings-received": { state: "not-applicable", because: "made to sample" },
      "promises-made": typed("tbd"),
      "csm-items": typed([
        {
          id: "r1",
          cells: {
            "part-no": "DE-4512",
            description: "Diesel engine 4.5 L, dry",
            quantity: 4,
            uom: "EA",
            "deliver-to": "our-dock",
            hazardous: false,
            "expected-arrival": "2027-01-11",
          },
        },
        {
          id: "r2",
          cells: {
            "part-no": "EH-4512-K",
            description: "Engine wiring harness",
            quantity: 4,
            uom: "SET",
            "deliver-to": "our-dock",
            hazardous: true,
          },
          waiting: { "expected-arrival": { on: "Miguel at Ferrum Diesel", by: "2026-12-01" } },
        },
      ]),
    },
    open("won"),
  ),
};

/** Every name as long and as hostile as a page can make it. */
export const hostile: Deal = dealOf(
  {
    ...harrow.record,
    name: `<img src=x onerror=alert(1)> ${"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3)} \u202Eevil`,
    stage: "Verbal yes, but legal still wants to look at the terms again ".repeat(2),
    account: { name: "x".repeat(300) },
    owner: { name: '"><script>alert(1)</script>' },
    type: "Repair",
    unread: ["amount", "lines", "somethingNew"],
  },
  {
    "order-contact": typed({ name: "y".repeat(300), email: "z".repeat(200) }),
    "customer-po-number": typed("4".repeat(60)),
  },
  { kind: "open", stage: "won", known: false },
);

export const lost: Deal = dealOf(harrow.record, {}, { kind: "lost" });
export const done: Deal = dealOf(harrow.record, harrow.answers, open("qualify"));
export const nameless: Deal = dealOf({ ...harrow.record, name: undefined }, {}, open("quote"));

/** Everything said of what comes in: five packages, four of them an engine each. */
export const arranged: Deal = dealOf(harrow.record, harrow.answers, open("won"));
