import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { handOutPack } from "../../extension/storage/customer-packs.ts";
import { database } from "../../extension/storage/db.ts";
import { readDeal, recentDeals } from "../../extension/storage/deals.ts";
import { mintReceiptNumbers, numbersToMint } from "../../extension/storage/expected-receipts.ts";
import { issuePacket } from "../../extension/storage/packets.ts";
import { practiceSoFar, startPracticeOver } from "../../extension/storage/practice.ts";
import { changeSetting } from "../../extension/storage/settings.ts";
import type { Answer } from "../../src/checklist/answer.ts";
import { type CrmRecord, practice, recordKey } from "../../src/crm/record.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const words = wordsFromMessages("en", messages);
const readAt = "2026-11-22T09:00:00.000Z";
const real: CrmRecord = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006NF0000000147AAA",
  url: "https://northfield.lightning.force.com/lightning/r/Opportunity/006NF0000000147AAA/view",
  name: "Harrow Marine - 4 generator skids",
  stage: "Closed Won",
};
const made: CrmRecord = { ...real, crm: practice, host: practice, id: practice, stage: "Won" };
const key = recordKey(made);
const customerParts: Answer = {
  state: "answered",
  value: ["customer-parts"],
  source: { from: "typed" },
};
const request = { issuedBy: "Jo Rivera", gaps: { name: "Jo Rivera", reason: "Practice" } };

/** Works a deal up to its first packet, as the panel does. */
async function workOn(record: CrmRecord) {
  const beside = { record, readAt };
  await changeAnswers(beside, [{ field: "job-flags", change: () => customerParts }]);
  const deal = await readDeal(record, readAt);
  await mintReceiptNumbers(beside, deal, numbersToMint(deal));
  const issued = await issuePacket(beside, request, words);
  if (!issued.ok) throw new Error(issued.problem.code);
  const { answers } = await readDeal(record, readAt);
  const receipt = answers["inbound-receipt-ref"];
  return { packet: issued.value, receipt: receipt && "value" in receipt ? receipt.value : null };
}

freshDatabaseEach();

describe("the practice deal", () => {
  it("is in no list, takes no number of a real deal's, and knows its stages by itself", async () => {
    const trial = await workOn(made);
    const year = new Date().getFullYear() % 100;
    expect(trial.packet.number).toBe(`HP-${year}-JR0000`);
    expect(trial.receipt).toBe(`ER-${year}-0000`);
    expect(await recentDeals(5)).toEqual([]);
    expect(await database().counters.count()).toBe(0);
    expect(await database().receipts.count()).toBe(0);
    expect((await readDeal({ ...made, stage: "Commit" }, readAt)).stage).toEqual({
      kind: "open",
      stage: "commit",
      known: true,
    });

    const first = await workOn(real);
    expect(first.packet.number).toBe(`HP-${year}-JR0001`);
    expect(first.receipt).toBe(`ER-${year}-0001`);
    expect((await recentDeals(5)).map(({ checklist }) => checklist)).toEqual([recordKey(real)]);
  });

  it("can be started over, and nothing of a real deal goes with it", async () => {
    const { packet } = await workOn(real);
    await workOn(made);
    expect((await practiceSoFar(key)).packet?.revision).toBe("A");
    const motors: Answer = {
      state: "answered",
      value: [{ id: "motors", cells: { description: "Motor", quantity: 3 } }],
      source: { from: "typed" },
    };
    await changeAnswers({ record: made, readAt }, [{ field: "csm-items", change: () => motors }]);
    const pack = await handOutPack({ record: made, readAt }, words);
    expect(pack).toMatchObject({ ok: true, value: { revision: "A" } });
    const before = await database().history.count();
    expect(await startPracticeOver(key)).toEqual({ ok: true, value: undefined });
    expect(await practiceSoFar(key)).toEqual({ record: null, packet: null });
    expect((await practiceSoFar(recordKey(real))).packet).toEqual(packet);
    expect(await database().history.count()).toBeLessThan(before);
    expect(await database().answers.where("checklist").equals(key).count()).toBe(0);
    expect((await readDeal(real, readAt)).answers["job-flags"]).toEqual(customerParts);
    expect(await startPracticeOver(recordKey(real))).toEqual({
      ok: false,
      problem: { code: "not-practice" },
    });
    expect((await workOn(made)).packet.revision).toBe("A");
    // Nothing was handed out to a customer yet.
    expect(await database().customerPacks.count()).toBe(0);
  });
});

describe("the company as the rep gave it", () => {
  it("is printed in place of the playbook's", async () => {
    expect((await workOn(real)).packet.company.name).toBe("Northfield Machine & Installation");
    const company = { name: "Ridge Tooling", docks: [{ id: "dock", name: "Dock 1", address: "" }] };
    await changeSetting("company", () => company);
    expect((await workOn(real)).packet.company).toEqual(company);
  });
});
