import messages from "../../../../extension/public/_locales/en/messages.json";
import { changeAnswers } from "../../../../extension/storage/change-answers.ts";
import { readDeal } from "../../../../extension/storage/deals.ts";
import { mintReceiptNumbers, numbersToMint } from "../../../../extension/storage/expected-receipts.ts";
import { issuePacket } from "../../../../extension/storage/packets.ts";
import type { Answer } from "../../../../src/checklist/answer.ts";
import { type CrmRecord, recordKey } from "../../../../src/crm/record.ts";
import type { Value } from "../../../../src/field-kinds/value.ts";
import type { Packet } from "../../../../src/packet/packet.ts";
import { wordsFromMessages } from "../../../../src/values/words.ts";

/** The deal the scenarios are of, and what is done to it before. */
export const words = wordsFromMessages("en", messages);
export const readAt = "2026-11-22T09:00:00.000Z";
export const host = "northfield.lightning.force.com";
export const record: CrmRecord = {
  crm: "salesforce",
  host,
  id: "006NF0000000147AAA",
  url: `https://${host}/lightning/r/Opportunity/006NF0000000147AAA/view`,
  name: "Harrow Marine - 4 generator skids",
  stage: "Closed Won",
  closed: "won",
  amount: 186_000,
  currency: "USD",
  owner: { name: "J. Rivera", phone: "+1 513 555 0142" },
  account: { id: "001NF1", name: "Harrow Marine", paymentTerms: "Net 30" },
  lines: [{ code: "GS-4500", quantity: 4 }],
};
export const key = recordKey(record);
export const beside = { record, readAt };
export const sibling: CrmRecord = { ...record, id: "006NF0000000148AAA", name: "Harrow Marine - spares" };
export const typed = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });
export const gaps = { name: "Jo Rivera", reason: "Customer is waiting" };
export const request = { issuedBy: "Jo Rivera", gaps };

export const answer = (field: string, value: Value | null, on = beside) =>
  changeAnswers(on, [{ field, change: () => (value === null ? undefined : typed(value)) }]);

export const begun = () => answer("customer-po-number", "HM-77310");

/** What the customer sends, in three packages. */
export const goodsCome = () =>
  changeAnswers(beside, [
    { field: "job-flags", change: () => typed(["customer-parts"]) },
    {
      field: "csm-items",
      change: () =>
        typed([
          {
            id: "engines",
            cells: { "part-no": "DE-4512", quantity: 2, serialised: true, "serial-nos": "S1, S2" },
          },
          { id: "kits", cells: { "part-no": "EH-4512-K", quantity: 4 } },
        ]),
    },
    { field: "inbound-package-count", change: () => typed(3) },
  ]);

export async function mint() {
  const deal = await readDeal(record, readAt);
  return mintReceiptNumbers(beside, deal, numbersToMint(deal));
}

export async function issued(): Promise<Packet> {
  const packet = await issuePacket(beside, request, words);
  if (!packet.ok) throw new Error(packet.problem.code);
  return packet.value;
}
