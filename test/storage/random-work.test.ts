import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json";
import { saveByHand } from "../../extension/storage/by-hand.ts";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { database } from "../../extension/storage/db.ts";
import { checklistOf, readDeal } from "../../extension/storage/deals.ts";
import { differencesIn, takeShown } from "../../extension/storage/drift.ts";
import { dueForRecord } from "../../extension/storage/due-for-record.ts";
import { issuePacket } from "../../extension/storage/packets.ts";
import { accountSeen, recordSeen } from "../../extension/storage/record-seen.ts";
import { readDocuments } from "../../extension/storage/search/read-documents.ts";
import { gapCount, gaps, shownOf } from "../../extension/storage/summaries.ts";
import { setWatched } from "../../extension/storage/watching.ts";
import { chainBreaks } from "../../src/checklist/history.ts";
import { byHand, type CrmRecord, practice, recordKey } from "../../src/crm/record.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { freshDatabaseEach } from "./fresh-database.ts";
import { numbers } from "./numbers.ts";

const words = wordsFromMessages("en", messages);
const host = "northfield.lightning.force.com";
const account = { id: "001A", name: "Harrow Marine" };
const owner = { name: "Jo Rivera", phone: "+1 513 555 0142" };

freshDatabaseEach();

describe("two hundred changes of several deals", () => {
  it("leave lists, their count, search and the chains as a full recount has them", async () => {
    const below = numbers(20261122);
    const pick = <T>(some: readonly T[]): T => some[below(some.length)] as T;
    let minute = 0;
    const readAt = (): string => new Date(Date.UTC(2026, 10, 22, 9, minute++)).toISOString();
    const deals = ["salesforce", "salesforce", "salesforce", byHand, practice].map((crm, at): CrmRecord => {
      const id = `006${at}`;
      const facts = crm === byHand ? {} : { account, owner };
      return { crm, host, id, url: `https://${host}/${id}`, name: `Deal ${at}`, stage: "won", ...facts };
    });

    const now = (record: CrmRecord): CrmRecord => deals.find(({ id }) => id === record.id) as CrmRecord;
    const change = (record: CrmRecord, facts: Partial<CrmRecord>): CrmRecord => {
      const changed = { ...now(record), ...facts };
      deals[deals.indexOf(now(record))] = changed;
      return changed;
    };
    const seen = (record: CrmRecord, facts: Partial<CrmRecord>) => {
      const changed = change(record, facts);
      return record.crm === byHand ? saveByHand(changed) : recordSeen({ record: changed, readAt: readAt() });
    };
    const takeAll = async (record: CrmRecord) => {
      const row = await database().checklists.get(recordKey(record));
      if (row) await takeShown(row.key, await differencesIn(database(), row));
    };
    const answer = (record: CrmRecord, field: string, value?: string) =>
      changeAnswers({ record, readAt: readAt() }, [
        { field, change: () => value && { state: "answered", value, source: { from: "typed" } } },
      ] as Parameters<typeof changeAnswers>[1]);
    const ways: ((record: CrmRecord) => Promise<unknown>)[] = [
      (record) => answer(record, "late-penalty", pick(["1 % a week", "none", undefined])),
      (record) => answer(record, "required-delivery-date", pick(["2027-03-05", "2026-12-01", undefined])),
      (record) => seen(record, { name: `Deal ${below(9)}` }),
      (record) => seen(record, { closeDate: pick(["2027-03-05", "2026-12-01"]) }),
      (record) => seen(record, { closed: pick(["lost", "lost", undefined]) }),
      (record) => seen(record, { stage: pick(["won", "quote", "Negotiation/Review"]) }),
      (record) => seen(record, record.crm === byHand ? {} : { owner: { ...owner, name: `Rep ${below(9)}` } }),
      () =>
        accountSeen({ crm: "salesforce", host, account: { ...account, name: `H ${below(9)}` } }, readAt()),
      takeAll,
      (record) => setWatched("inbound-arrival-call", below(2) === 0, recordKey(record)),
      (record) =>
        issuePacket(
          { record, readAt: readAt() },
          { issuedBy: "Jo", gaps: { name: "Jo", reason: "Rush" } },
          words,
        ),
      // The badge counts what a page shows, in the background, without the panel.
      (record) => dueForRecord(change(record, { closed: undefined })),
    ];

    const texts = async () =>
      new Map(
        (await readDocuments(database(), deals.map(recordKey))).map((one) => [one.key, JSON.stringify(one)]),
      );
    const marks = async () =>
      new Map((await database().searchChanges.toArray()).map(({ checklist, stamp }) => [checklist, stamp]));
    let [textsBefore, marksBefore] = [await texts(), await marks()];
    for (let step = 0; step < 200; step++) {
      const record = pick(deals);
      const way = below(ways.length);
      await ways[way]?.(record);
      // Mostly the panel is open and writes what lists show.
      if (below(3) > 0) await dueForRecord(now(record));
      const [textsNow, marksNow] = [await texts(), await marks()];
      for (const [key, text] of textsNow)
        if (textsBefore.get(key) !== text)
          expect(marksNow.get(key), `step ${step}, way ${way}: ${key}`).not.toBe(marksBefore.get(key));
      [textsBefore, marksBefore] = [textsNow, marksNow];
      const rows = await database().summaries.toArray();
      expect(await gapCount(), `step ${step}, way ${way}`).toBe(rows.filter(({ gap }) => gap === 1).length);
    }

    const begun = await database().checklists.toArray();
    expect(begun).toHaveLength(5);
    for (const { record } of begun) await dueForRecord(record);
    const rows = new Map((await database().summaries.toArray()).map((row) => [row.checklist, row]));
    expect(rows.size).toBe(4);
    for (const { key, record, readAt: at, newest } of begun) {
      const history = await database()
        .history.where("[checklist+seq]")
        .between([key, 0], [key, 1e9])
        .toArray();
      expect(chainBreaks(history, undefined, newest)).toEqual([]);
      if (record.crm === practice) continue;
      const deal = await readDeal(record, at);
      const facts = {
        name: record.name,
        account: record.account?.name ?? "",
        accountId: record.account?.id ?? "",
      };
      expect(rows.get(key)).toMatchObject({ ...facts, ...shownOf(deal, checklistOf(deal)) });
    }
    const open = [...rows.values()].filter(({ due, stage }) => due > 0 && stage !== "lost");
    expect((await gaps(9)).rows.map(({ checklist }) => checklist).sort()).toEqual(
      open.map(({ checklist }) => checklist).sort(),
    );
    expect(await gapCount()).toBe(open.length);
  }, 60_000);
});
