import { expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json";
import { adoptPlaybook } from "../../extension/storage/adopt.ts";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { database } from "../../extension/storage/db.ts";
import { readDeal } from "../../extension/storage/deals.ts";
import { dueForRecord } from "../../extension/storage/due-for-record.ts";
import { lookAtDeals, type MovableDeal, moveDeal, setStays } from "../../extension/storage/move-deals.ts";
import { issuePacket } from "../../extension/storage/packets.ts";
import { readPlaybook } from "../../extension/storage/playbooks.ts";
import { changeSetting } from "../../extension/storage/settings.ts";
import type { Answer } from "../../src/checklist/answer.ts";
import { chainBreaks } from "../../src/checklist/history.ts";
import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import type { Field } from "../../src/playbook/field.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { historyEntries } from "../support/history-entries.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const words = wordsFromMessages("en", messages);
const readAt = "2026-11-22T09:00:00.000Z";
const recordOf = (id: string, change: Partial<CrmRecord> = {}): CrmRecord => ({
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id,
  url: `https://northfield.lightning.force.com/lightning/r/Opportunity/${id}/view`,
  name: `Deal ${id}`,
  stage: "Closed Won",
  closed: "won",
  ...change,
});
const harrow = recordOf("006A");
const key = recordKey(harrow);
const said: Answer = { state: "answered", value: "Dock 3 opens late", source: { from: "typed" } };
const begin = (record: CrmRecord) =>
  changeAnswers({ record, readAt }, [{ field: "promises-made", change: () => said }]);
const added: Field = {
  id: "which-door",
  label: "Door",
  question: "Which door do they use?",
  why: "The crew waits outside.",
  kind: "text",
  dueFrom: "quote",
  owner: "rep",
  level: 1,
  department: "receiving",
  readers: ["receiving"],
  locked: false,
};

/** Version 2: one question more, one in other words, one retired. */
async function publishNext(): Promise<void> {
  const was = await readPlaybook();
  if (!was.ok) throw new Error(was.problem.code);
  const { playbook } = was.value;
  const gone = playbook.fields.find(({ id }) => id === "promises-made") as Field;
  const fields = playbook.fields
    .filter((field) => field !== gone)
    .map((field) => (field.id === "required-delivery-date" ? { ...field, why: "Because." } : field));
  const next = { ...playbook, number: 2, fields: [...fields, added], retired: [gone] };
  expect(await adoptPlaybook(next, { from: "policy" })).toMatchObject({ ok: true, value: { number: 2 } });
}

async function looked(): Promise<MovableDeal[]> {
  const deals: MovableDeal[] = [];
  expect(
    await lookAtDeals(
      2,
      (deal) => deals.push(deal),
      () => true,
    ),
  ).toMatchObject({ ok: true });
  return deals;
}

freshDatabaseEach();

it("goes on to no other deal once nobody waits any more", async () => {
  for (const id of ["006A", "006B", "006C"]) await begin(recordOf(id));
  await publishNext();
  const told: string[] = [];
  await lookAtDeals(
    2,
    ({ name }) => told.push(name),
    () => told.length === 0,
  );
  expect(told).toHaveLength(1);
});

it("shows what a version would change for a deal under way, and changes nothing by looking", async () => {
  await begin(harrow);
  await begin(recordOf("006B", { closed: "lost" }));
  await publishNext();
  const [deal, ...others] = await looked();
  expect(others).toEqual([]);
  expect(deal).toMatchObject({ key, name: "Deal 006A", stage: "won", from: 1, stays: false });
  const ids = (fields: Field[] = []) => fields.map(({ id }) => id);
  expect(ids(deal?.change.added)).toEqual(["which-door"]);
  expect(ids(deal?.change.changed)).toEqual(["required-delivery-date"]);
  expect(ids(deal?.change.removed)).toEqual(["promises-made"]);
  expect(deal?.change.due.now).toBe((deal?.change.due.was ?? 0) + 1);
  expect((await readDeal(harrow, readAt)).compiled.playbook.number).toBe(1);
});

it("counts no deal beforehand that the list knows to be lost", async () => {
  const lost = recordOf("006B", { closed: "lost" });
  await begin(harrow);
  await begin(lost);
  await dueForRecord(lost);
  await publishNext();
  const told: [string, number][] = [];
  await lookAtDeals(
    2,
    (deal, total) => told.push([deal.key, total]),
    () => true,
  );
  expect(told).toEqual([[key, 1]]);
});

it("moves a deal with every answer kept, says so in its history, and leaves its packet as it was", async () => {
  await changeSetting("repName", () => "P. Osei");
  await begin(harrow);
  const request = { issuedBy: "J. Rivera", gaps: { name: "J. Rivera", reason: "steel" } };
  const packet = await issuePacket({ record: harrow, readAt }, request, words);
  await publishNext();
  expect(await moveDeal(key, 2)).toEqual({ ok: true, value: true });
  const deal = await readDeal(harrow, readAt);
  expect(deal.compiled.playbook.number).toBe(2);
  expect(deal.answers["promises-made"]).toEqual(said);
  expect(deal.lastPacket).toEqual(packet.ok && packet.value);
  const entries = await historyEntries(key);
  expect(entries.at(-1)).toMatchObject({
    field: "record.playbook",
    old: 1,
    new: 2,
    from: "manager",
    who: "P. Osei",
  });
  expect(chainBreaks(entries)).toEqual([]);
  const summary = await database().summaries.get(key);
  expect(summary?.due).toBeGreaterThan(0);
  expect(await looked()).toEqual([]);
  expect(await moveDeal(key, 2)).toEqual({ ok: true, value: false });
});

it("leaves a deal alone that stays on its version, until it does not", async () => {
  await begin(harrow);
  await publishNext();
  await setStays(key, true);
  expect((await looked())[0]?.stays).toBe(true);
  expect(await moveDeal(key, 2)).toEqual({ ok: true, value: false });
  expect((await readDeal(harrow, readAt)).compiled.playbook.number).toBe(1);
  await setStays(key, false);
  expect(await moveDeal(key, 2)).toEqual({ ok: true, value: true });
});
