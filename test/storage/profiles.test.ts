import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { knownCustomers } from "../../extension/storage/customers.ts";
import { database } from "../../extension/storage/db.ts";
import { readDeal, standsIn } from "../../extension/storage/deals.ts";
import { dueForRecord } from "../../extension/storage/due-for-record.ts";
import { explainException } from "../../extension/storage/exceptions.ts";
import { issuePacket, readPacket } from "../../extension/storage/packets.ts";
import { dealUpdates, updateDeal, updateKind } from "../../extension/storage/profile-updates.ts";
import { changeProfile, profileHistory } from "../../extension/storage/profiles.ts";
import { changeSetting } from "../../extension/storage/settings.ts";
import {
  answerHash,
  goByRequirements,
  keepForCustomer,
  takeOverProfile,
} from "../../extension/storage/standings.ts";
import type { Answer } from "../../src/checklist/answer.ts";
import { chainBreaks } from "../../src/checklist/history.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import { recordKey } from "../../src/crm/record.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { historyEntries } from "../support/history-entries.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const words = wordsFromMessages("en", messages);
const readAt = "2026-11-22T09:00:00.000Z";
const record: CrmRecord = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006NF0000000147AAA",
  url: "https://northfield.lightning.force.com/lightning/r/Opportunity/006NF0000000147AAA/view",
  name: "Harbor Freight - 12 benches",
  stage: "Closed Won",
  closed: "won",
  account: { id: "001NF1", name: "Harbor Freight", paymentTerms: "Net 30" },
};
const beside = { record, readAt };
const key = recordKey(record);
const customer = { account: "salesforce:northfield.lightning.force.com:001NF1", name: "Harbor Freight" };
const labels = "shipping-label-instructions";
const typed = (value: string): Answer => ({ state: "answered", value, source: { from: "typed" } });
const require = (value: string | null, field = labels) =>
  changeProfile(customer, { requirements: { [field]: value } });
const answer = (value: Answer | undefined, field = labels) =>
  changeAnswers(beside, [{ field, change: () => value }]);
const deal = () => readDeal(record, readAt);
const stand = async (field = labels) => standsIn(await deal()).find((one) => one.field.id === field);
const profile = () => database().profiles.get(customer.account);

freshDatabaseEach();

describe("a customer's profile", () => {
  it("changes with its history: what it was and is, who and when", async () => {
    await changeSetting("repName", () => "P. Osei");
    await require("English on every box");
    await require("German on every box");
    await changeProfile(customer, { note: "Calls before noon only" });
    await require("German on every box");
    const entries = (await profileHistory(customer.account)).toReversed();
    expect(entries.map(({ field, who }) => [field, who])).toEqual([
      [labels, "P. Osei"],
      [labels, "P. Osei"],
      ["profile.note", "P. Osei"],
    ]);
    expect(entries[1]).toMatchObject({
      old: { value: "English on every box" },
      new: { value: "German on every box" },
    });
    expect(chainBreaks(entries)).toEqual([]);
    expect(await profile()).toMatchObject({ note: "Calls before noon only", changedBy: "P. Osei" });
  });

  it("takes the changes of two windows, each of another question", async () => {
    await Promise.all([require("English"), require("Net 60", "payment-terms")]);
    expect(Object.keys((await profile())?.requirements ?? {}).sort()).toEqual(["payment-terms", labels]);
  });
});

describe("a deal of that customer", () => {
  it("starts with the profile before anything is stored, and keeps it from the first change on", async () => {
    await require("English on every box");
    const before = await deal();
    expect(before.answers[labels]).toMatchObject({
      value: "English on every box",
      source: { from: "profile" },
    });
    expect(await database().checklists.count()).toBe(0);
    await answer(typed("HM-1"), "customer-po-number");
    expect((await deal()).answers[labels]).toEqual(before.answers[labels]);
    const filled = (await historyEntries(key)).find(({ field }) => field === labels);
    expect(filled).toMatchObject({ from: "profile", who: "", old: null });
    // Another customer of the same name is another customer.
    const other = { ...record, id: "006NF0000000148AAA", account: { id: "001NF2", name: "Harbor Freight" } };
    expect((await readDeal(other, readAt)).answers[labels]).toBeUndefined();
  });

  it("keeps what its page shows, and says that the customer requires otherwise", async () => {
    await require("Net 60", "payment-terms");
    expect((await deal()).answers["payment-terms"]).toMatchObject({
      value: "Net 30",
      source: { from: "record" },
    });
    expect(await stand("payment-terms")).toMatchObject({ exception: true, by: { value: "Net 60" } });
    expect((await explainException(beside, "payment-terms", "Agreed for this order")).ok).toBe(true);
    expect((await stand("payment-terms"))?.by?.why).toBe("Agreed for this order");
  });

  it("is an exception once its answer departs; the reason comes later, is in the history, and goes with it", async () => {
    await require("English on every box");
    await answer(typed("German on every box"));
    expect(await stand()).toMatchObject({ exception: true, by: { value: "English on every box" } });
    await explainException(beside, labels, "Their plant in Hamburg");
    const last = (await historyEntries(key)).at(-1);
    expect(last).toMatchObject({
      field: labels,
      why: "Their plant in Hamburg",
      new: { value: "German on every box" },
    });
    expect(chainBreaks(await historyEntries(key))).toEqual([]);
    const gaps = { name: "Jo", reason: "waiting" };
    const issued = await issuePacket(beside, { issuedBy: "Jo", gaps }, words);
    if (!issued.ok) throw new Error(issued.problem.code);
    const frozen = issued.value.fields.find(({ id }) => id === labels);
    expect(frozen?.exception).toMatchObject({
      requires: "English on every box",
      why: "Their plant in Hamburg",
    });
    await answer(typed("English on every box"));
    await answer(typed("Dutch on every box"));
    expect(await stand()).toMatchObject({ exception: true, by: { value: "English on every box" } });
    expect((await stand())?.by?.why).toBeUndefined();
  });

  it("says why it is an exception once, and takes that back; to what nobody requires there is none", async () => {
    await require("English on every box");
    await require("Net 60", "payment-terms");
    await answer(typed("German on every box"));
    await explainException(beside, "freight-terms", "Nobody asked");
    await explainException(beside, "payment-terms", "Agreed for this order");
    for (const why of ["Their plant in Hamburg", "Their plant in Hamburg", "", ""])
      await explainException(beside, labels, why);
    const said = (await historyEntries(key)).filter(({ why }) => why !== undefined);
    expect(said.map(({ field, why }) => [field, why])).toEqual([
      ["payment-terms", "Agreed for this order"],
      [labels, "Their plant in Hamburg"],
      [labels, ""],
    ]);
    expect(said.at(-1)).toMatchObject({
      old: { value: "German on every box" },
      new: { value: "German on every box" },
    });
    expect((await stand())?.by).not.toHaveProperty("why");
    expect((await stand())?.by).toMatchObject({ value: "English on every box" });
    expect((await stand("payment-terms"))?.by?.why).toBe("Agreed for this order");
  });

  it("is told of a changed profile, and follows it, or does not, only when somebody says so", async () => {
    await require("English on every box");
    await answer(typed("HM-1"), "customer-po-number");
    await require("German on every box");
    const news = (await stand())?.news;
    expect((await deal()).answers[labels]).toMatchObject({ value: "English on every box" });
    if (!news) throw new Error("no news");
    await goByRequirements(key, { [labels]: news });
    expect(await stand()).toMatchObject({ news: undefined, exception: true });
    await goByRequirements(key, { [labels]: undefined });
    const instead = { [labels]: answerHash((await deal()).answers[labels]) };
    await takeOverProfile(key, { take: { [labels]: news }, instead });
    expect((await deal()).answers[labels]).toMatchObject({
      value: "German on every box",
      source: { from: "profile" },
    });
    expect(await stand()).toMatchObject({ news: undefined, exception: false });
  });

  it("keeps an answer that was typed after the change was shown", async () => {
    await require("English on every box");
    await answer(typed("HM-1"), "customer-po-number");
    const seen = { [labels]: answerHash((await deal()).answers[labels]) };
    await require("German on every box");
    const news = (await stand())?.news;
    await answer(typed("None at all"));
    await takeOverProfile(key, { take: { [labels]: news as never }, instead: seen });
    expect((await deal()).answers[labels]).toEqual(typed("None at all"));
    expect(await stand()).toMatchObject({ news: { value: "German on every box" } });
  });

  it("gives its answer to the profile, for every deal to come", async () => {
    await answer(typed("Pallets marked FRAGILE"));
    await keepForCustomer(beside, customer, labels, "Pallets marked FRAGILE");
    expect(await stand()).toMatchObject({ news: undefined, exception: false });
    const next = { ...record, id: "006NF0000000150AAA", name: "Harbor Freight - chairs" };
    expect((await readDeal(next, readAt)).answers[labels]).toMatchObject({
      value: "Pallets marked FRAGILE",
      source: { from: "profile" },
    });
    await keepForCustomer(beside, customer, labels, null);
    expect((await profile())?.requirements).toEqual({});
    expect((await deal()).answers[labels]).toEqual(typed("Pallets marked FRAGILE"));
  });
});

describe("open deals of a changed profile", () => {
  const other: CrmRecord = { ...record, id: "006NF0000000148AAA", name: "Harbor Freight - chairs" };
  const begin = (one: CrmRecord, value?: Answer) =>
    changeAnswers({ record: one, readAt }, [
      value
        ? { field: labels, change: () => value }
        : { field: "customer-po-number", change: () => typed("HM-1") },
    ]);
  const kinds = async () =>
    Object.fromEntries(
      (await dealUpdates(customer.account)).map(({ name, stands }) => [name, stands.map(updateKind)]),
    );

  it("are shown one by one, and take what is ticked; exceptions and packets stay", async () => {
    await require("English on every box");
    await begin(record);
    await begin(other, typed("French on every box"));
    const lost: CrmRecord = { ...record, id: "006NF0000000149AAA", closed: "lost", stage: "Closed Lost" };
    await begin(lost);
    await dueForRecord(lost);
    expect(await kinds()).toEqual({});
    await require("German on every box");
    await require("collect", "freight-terms");
    expect(await kinds()).toEqual({
      "Harbor Freight - 12 benches": ["fills", "follows"],
      "Harbor Freight - chairs": ["fills", "exception"],
    });
    const issued = await issuePacket(
      beside,
      { issuedBy: "Jo", gaps: { name: "Jo", reason: "waiting" } },
      words,
    );
    if (!issued.ok) throw new Error(issued.problem.code);
    for (const one of await dealUpdates(customer.account))
      expect((await updateDeal(one, () => true)).ok).toBe(true);
    expect(await kinds()).toEqual({});
    expect((await deal()).answers[labels]).toMatchObject({ value: "German on every box" });
    const theirs = (await readDeal(other, readAt)).answers;
    expect(theirs[labels]).toEqual(typed("French on every box"));
    expect(theirs["freight-terms"]).toMatchObject({ value: "collect", source: { from: "profile" } });
    expect(await readPacket(issued.value.number, "A")).toEqual(issued);
    const entries = await historyEntries(recordKey(other));
    expect(entries.at(-1)).toMatchObject({ field: "freight-terms", from: "profile", old: null });
    expect(chainBreaks(entries)).toEqual([]);
  });

  it("keep what a rep typed before the customer required anything, until it is ticked", async () => {
    await begin(record, typed("French on every box"));
    await require("German on every box");
    const [update] = await dealUpdates(customer.account);
    if (!update) throw new Error("no update");
    expect(update.stands.map(updateKind)).toEqual(["typed"]);
    await updateDeal(update, () => false);
    expect((await deal()).answers[labels]).toEqual(typed("French on every box"));
    expect(await dealUpdates(customer.account)).toHaveLength(1);
    await updateDeal(update, () => true);
    expect((await deal()).answers[labels]).toMatchObject({ value: "German on every box" });
  });

  it("belong to customers that are known by their deals, each once", async () => {
    await begin(record);
    await begin(other);
    await changeProfile({ account: "name:kessler", name: "Kessler" }, { note: "Only by name" });
    expect((await knownCustomers()).map(({ name, open }) => [name, open])).toEqual([
      ["Kessler", 0],
      ["Harbor Freight", 2],
    ]);
  });
});
