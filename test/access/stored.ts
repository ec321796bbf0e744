import type { AnswerRow, ChecklistRow, SummaryRow } from "../../extension/storage/db.ts";
import type { Answer } from "../../src/checklist/answer.ts";
import type { Profile } from "../../src/checklist/profile/profile.ts";
import { accountKey } from "../../src/crm/account-key.ts";
import { recordKey } from "../../src/crm/record.ts";
import { workedPacket } from "../packet/worked-packets.ts";

/** What a browser in use has stored: one deal under way with its customer's goods, of which a packet was issued. */
export const packet = workedPacket("d01-customer-engines");
export const record = { ...packet.record, account: { id: "001", name: "Harrow Marine Inc" } };
export const deal = recordKey(record);
const readAt = "2026-11-20T14:12:00Z";

const checklist: ChecklistRow = { key: deal, record, readAt, playbook: 1, startedAt: readAt };
const answers: AnswerRow[] = ["job-flags", "csm-items", "inbound-receipt-ref"].map((field) => ({
  checklist: deal,
  field,
  answer: {
    state: "answered",
    value: packet.fields.find(({ id }) => id === field)?.value,
    source: { from: "typed" },
  } as Answer,
}));
const summary: SummaryRow = {
  checklist: deal,
  name: record.name ?? "",
  account: record.account.name,
  accountId: "001",
  url: record.url ?? "",
  stage: "won",
  due: 5,
  needBy: "2026-12-14",
  gap: 1,
  changedAt: readAt,
};

/** Rows by table. */
export const someDeals: Record<string, unknown[]> = {
  checklists: [checklist],
  answers,
  summaries: [summary],
  signers: [{ name: "p. osei", shown: "P. Osei", key: "ab".repeat(32), since: readAt }],
  packets: [{ packet: packet.number, revision: packet.revision, checklist: deal, content: packet }],
};

export const profile: Profile = {
  account: accountKey(record) ?? "",
  name: "Harrow Marine Inc",
  requirements: {
    "shipping-label-instructions": { value: "Two labels per box, in English", since: readAt },
    "a-question-that-is-gone": { value: "kept", since: readAt },
  },
  note: "The dock closes at noon.",
  changedAt: readAt,
  changedBy: "Jo Rivera",
};
