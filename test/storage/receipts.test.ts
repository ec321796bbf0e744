import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { database } from "../../extension/storage/db.ts";
import { readDeal } from "../../extension/storage/deals.ts";
import { mintReceiptNumbers, numbersToMint } from "../../extension/storage/expected-receipts.ts";
import { live } from "../../extension/storage/live.ts";
import { nextNumber, numberAhead } from "../../extension/storage/numbers.ts";
import { keepOpened } from "../../extension/storage/opened-packets.ts";
import { issuePacket } from "../../extension/storage/packets.ts";
import { dealsSharing } from "../../extension/storage/receipt-clashes.ts";
import { changeSetting } from "../../extension/storage/settings.ts";
import type { Answer } from "../../src/checklist/answer.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { Value } from "../../src/field-kinds/value.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const words = wordsFromMessages("en", messages);
const field = "inbound-receipt-ref";
const dealNamed = (name: string, id: string): CrmRecord => ({
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id,
  url: `https://northfield.lightning.force.com/lightning/r/Opportunity/${id}/view`,
  name,
  stage: "Closed Won",
});
const harrow = dealNamed("Harrow Marine", "006NF0000000147AAA");
const hobart = dealNamed("Hobart Foods", "006NF0000000148AAA");
const beside = (record: CrmRecord) => ({ record, readAt: "2026-11-22T09:00:00.000Z" });
const typed = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });
const answer = (record: CrmRecord, id: string, value: Value | null) =>
  changeAnswers(beside(record), [{ field: id, change: () => (value === null ? undefined : typed(value)) }]);

/** Opens the branch, as the panel does: the number is given with it. */
async function goodsOf(record: CrmRecord): Promise<string> {
  await answer(record, "job-flags", ["customer-parts"]);
  const deal = await readDeal(record, "2026-11-22T09:00:00.000Z");
  await mintReceiptNumbers(beside(record), deal, numbersToMint(deal));
  const given = (await readDeal(record, "")).answers[field];
  return String(given && "value" in given ? given.value : "");
}

freshDatabaseEach();

describe("an expected-receipt number", () => {
  it("carries the rep's code, and another for every deal", async () => {
    await changeSetting("repName", () => "Jo Rivera");
    const year = new Date().getFullYear() % 100;
    expect(await goodsOf(harrow)).toBe(`ER-${year}-JR0001`);
    expect(await goodsOf(hobart)).toBe(`ER-${year}-JR0002`);
    expect(await dealsSharing(`ER-${year}-JR0001`, harrow)).toEqual([]);
  });

  it("is foretold to the manager without being taken", async () => {
    await changeSetting("repName", () => "Jo Rivera");
    const pattern = "{rep}-{nn}";
    expect(await numberAhead("tries", pattern)).toBe("JR-01");
    const taken = await database().transaction("rw", database().counters, () =>
      nextNumber(database(), "tries", pattern, "Jo Rivera"),
    );
    expect(taken).toBe("JR-01");
    expect(await numberAhead("tries", pattern)).toBe("JR-02");
    expect(await numberAhead("tries", pattern)).toBe("JR-02");
  });

  it("is never given once somebody typed it", async () => {
    const year = new Date().getFullYear() % 100;
    await answer(harrow, "job-flags", ["customer-parts"]);
    await answer(harrow, field, `ER-${year}-0001`);
    expect(await goodsOf(hobart)).toBe(`ER-${year}-0002`);
  });

  it("that stands for another deal is told to both, until one has another", async () => {
    const number = await goodsOf(harrow);
    const own = await goodsOf(hobart);
    const told: string[][] = [];
    const stop = live(
      () => dealsSharing(number, harrow),
      (others) => told.push(others),
      () => {},
    );
    await expect.poll(() => told.at(-1), { timeout: 10_000 }).toEqual([]);
    await answer(hobart, field, number);
    expect(await dealsSharing(number, hobart)).toEqual(["Harrow Marine"]);
    await expect.poll(() => told.at(-1), { timeout: 10_000 }).toEqual(["Hobart Foods"]);
    await answer(hobart, field, own);
    await expect.poll(() => told.at(-1), { timeout: 10_000 }).toEqual([]);
    expect(await dealsSharing(own, hobart)).toEqual([]);
    stop();
    // The one it was given to has given it up, and it still belongs to nobody else.
    await answer(harrow, field, "ER-OTHER");
    await answer(hobart, field, number);
    expect(await dealsSharing(number, hobart)).toEqual(["Harrow Marine"]);
  });

  it("that was typed by two is the second's when the first gives it up", async () => {
    await goodsOf(harrow);
    await goodsOf(hobart);
    await answer(harrow, field, "ER-X-1");
    await answer(hobart, field, "ER-X-1");
    expect(await dealsSharing("ER-X-1", harrow)).toEqual(["Hobart Foods"]);
    await answer(harrow, field, "ER-X-2");
    expect(await dealsSharing("ER-X-1", hobart)).toEqual([]);
    await answer(hobart, field, "ER-X-3");
    expect(await database().receipts.get("ER-X-1")).toBeUndefined();
  });

  it("in another machine's packet is told, and never overwrites ours", async () => {
    const gaps = { name: "Jo Rivera", reason: "Line down" };
    const number = await goodsOf(harrow);
    const issued = await issuePacket(beside(harrow), { issuedBy: "Jo Rivera", gaps }, words);
    if (!issued.ok) throw new Error(issued.problem.code);
    // The same packet as another rep's machine would have made it of a deal of theirs.
    const theirs = redactFor({ ...issued.value, number: "HP-26-9", record: hobart }, "receiving");
    const file = (packet: Packet) => ({ packet, json: packet }) as Parameters<typeof keepOpened>[0];
    expect((await keepOpened(file(theirs))).ok).toBe(true);
    expect(await dealsSharing(number, harrow)).toEqual(["Hobart Foods"]);
    expect((await database().receipts.get(number))?.checklist).toContain(harrow.id);
    // One's own packet, read back, is no other deal.
    expect((await keepOpened(file(redactFor(issued.value, "receiving")))).ok).toBe(true);
    expect(await dealsSharing(number, harrow)).toEqual(["Hobart Foods"]);
  });
});
