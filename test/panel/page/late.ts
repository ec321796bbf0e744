import type { Deal } from "../../../extension/storage/deals.ts";
import type { LateChange } from "../../../src/checklist/late-change.ts";
import { engineDeal, hostile } from "./deals.ts";

const at = "2026-11-21T13:40:00Z";

const withLate = (deal: Deal, late: LateChange[]): Deal => ({
  ...deal,
  checklist: {
    key: deal.key,
    record: deal.record,
    readAt: at,
    playbook: deal.compiled.playbook.number,
    startedAt: at,
    late,
  },
});
const typed = (value: string) => ({ state: "answered", value, source: { from: "typed" } }) as const;

/** An answer, a cell and a row's cell that is gone, typed on a full disk and answered in another window meanwhile. */
export const lateDeal = withLate(engineDeal, [
  {
    seq: 7,
    at,
    change: { kind: "answer", field: "customer-po-number", answer: typed("HM-77310 rev B") },
  },
  {
    seq: 8,
    at,
    change: { kind: "cell", field: "csm-items", row: "r1", column: "expected-arrival", value: "2027-01-18" },
  },
  {
    seq: 9,
    at,
    change: { kind: "cell", field: "csm-items", row: "gone", column: "description", value: "Gasket set" },
  },
]);

export const lateHostile = withLate(hostile, [
  {
    seq: 7,
    at,
    change: {
      kind: "answer",
      field: "customer-po-number",
      answer: typed(`<img src=x onerror=alert(1)>${"9".repeat(400)}`),
    },
  },
]);
