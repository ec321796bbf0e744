import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { draftPack, handOutPack, type PackDraft } from "../../extension/storage/customer-packs.ts";
import { database } from "../../extension/storage/db.ts";
import { readDeal } from "../../extension/storage/deals.ts";
import type { Answer } from "../../src/checklist/answer.ts";
import { entryWriter } from "../../src/checklist/history-words.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { Row, Value } from "../../src/field-kinds/value.ts";
import type { CustomerPack } from "../../src/packet/customer-pack.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { historyEntries } from "../support/history-entries.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const words = wordsFromMessages("en", messages);
const record: CrmRecord = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006NF0000000147AAA",
  url: "https://northfield.lightning.force.com/lightning/r/Opportunity/006NF0000000147AAA/view",
  name: "Harrow Marine - 4 generator skids",
  account: { name: "Harrow Marine Inc", number: "10388" },
  owner: { name: "J. Rivera", phone: "+1 513 555 0142" },
};
const beside = { record, readAt: "2026-11-22T09:00:00.000Z" };
const typed = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });
const answer = (field: string, value: Value, from?: "pack") =>
  changeAnswers(beside, [{ field, change: () => typed(value), ...(from && { from }) }]);
const engines = (quantity: number): Row[] => [
  { id: "r1", cells: { "part-no": "DE-4512", description: "Diesel engine", quantity, uom: "EA" } },
];

async function twoEngines(): Promise<void> {
  await answer("job-flags", ["customer-parts"]);
  await answer("csm-items", engines(2));
}
async function handOut(): Promise<CustomerPack> {
  const kept = await handOutPack(beside, words);
  if (!kept.ok) throw new Error(kept.problem.code);
  return kept.value;
}
async function draft(): Promise<PackDraft | null> {
  const made = await draftPack(beside, words);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}
const stored = () => database().customerPacks.toArray();

freshDatabaseEach();

describe("a customer pack", () => {
  it("can be handed out before there is any packet, under a receipt number made for it", async () => {
    await twoEngines();
    const pack = await handOut();
    expect([pack.revision, pack.receipt]).toEqual(["A", expect.stringMatching(/^ER-\d\d-JR0001$/)]);
    expect(pack.instructions.parts[0]?.lines[0]).toBe("2 EA DE-4512, Diesel engine.");
    expect(await database().packets.count()).toBe(0);
    const deal = await readDeal(record, beside.readAt);
    expect(deal.answers["inbound-receipt-ref"]).toMatchObject({ value: pack.receipt });
    expect(deal.packets).toEqual([]);
  });

  it("is kept once, however often it is handed out, and the draft says that it was", async () => {
    await twoEngines();
    const first = await handOut();
    expect(await handOut()).toEqual(first);
    expect(await draft()).toEqual({ pack: first, handedOut: true });
    expect(await stored()).toHaveLength(1);
  });

  it("is the next revision once it says something else; the one before stays as it was", async () => {
    await twoEngines();
    const first = await handOut();
    await answer("csm-items", engines(3));
    expect(await draft()).toMatchObject({ pack: { revision: "B" }, handedOut: false });
    expect(await stored()).toHaveLength(1);
    const second = await handOut();
    expect(second.revision).toBe("B");
    expect(second.instructions.replaces?.lines).toContain("DE-4512: Quantity: was 2 EA, now 3 EA.");
    expect((await stored()).map(({ content }) => content)).toEqual([first, second]);
  });

  it("is one revision when two windows hand it out at once", async () => {
    await twoEngines();
    const [one, other] = await Promise.all([handOut(), handOut()]);
    expect(one).toEqual(other);
    expect(await stored()).toHaveLength(1);
  });

  it("is refused while nothing is known to come in, and looking at a draft stores nothing", async () => {
    expect(await draft()).toBeNull();
    expect(await database().checklists.count()).toBe(0);
    await answer("job-flags", ["customer-parts"]);
    expect(await handOutPack(beside, words)).toMatchObject({
      ok: false,
      problem: { code: "nothing-comes-in" },
    });
    expect(await stored()).toEqual([]);
  });

  it("leaves in the history that the day it was sent came from it", async () => {
    await twoEngines();
    await answer("inbound-instructions-sent-on", "2026-11-22", "pack");
    const entries = await historyEntries((await readDeal(record, beside.readAt)).key);
    const entry = entries.find(({ field }) => field === "inbound-instructions-sent-on");
    if (!entry) throw new Error("No such entry");
    const write = entryWriter(starterPlaybook(), new Map(), "Salesforce", words);
    expect(write(entry)).toMatchObject({ now: "Sun, Nov 22, 2026", from: "from the customer pack" });
  });
});
