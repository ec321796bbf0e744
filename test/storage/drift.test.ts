import { afterEach, beforeEach, describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { changeCell, removeRow } from "../../extension/storage/change-rows.ts";
import { database } from "../../extension/storage/db.ts";
import { readDeal } from "../../extension/storage/deals.ts";
import { takeShown } from "../../extension/storage/drift.ts";
import { leaveAside, sayAgain } from "../../extension/storage/leave-aside.ts";
import { openStorage } from "../../extension/storage/open-storage.ts";
import { issuePacket } from "../../extension/storage/packets.ts";
import { recordSeen } from "../../extension/storage/record-seen.ts";
import { changeSetting } from "../../extension/storage/settings.ts";
import { setWatched } from "../../extension/storage/watching.ts";
import type { Answer } from "../../src/checklist/answer.ts";
import { differencesFromPage, driftOf } from "../../src/checklist/drift.ts";
import { chainBreaks } from "../../src/checklist/history.ts";
import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import type { Row, Value } from "../../src/field-kinds/value.ts";
import { packetDrift } from "../../src/packet/packet-drift.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { historyEntries } from "../support/history-entries.ts";

const words = wordsFromMessages("en", messages);
const record: CrmRecord = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006NF0000000147AAA",
  url: "https://northfield.lightning.force.com/lightning/r/Opportunity/006NF0000000147AAA/view",
  name: "Harrow Marine - 4 generator skids",
  closed: "won",
  amount: 186000,
  currency: "USD",
  account: { name: "Harrow Marine", paymentTerms: "Net 30" },
  lines: [
    { code: "GS-4500", quantity: 4 },
    { code: "RX-200", quantity: 4 },
  ],
};
const key = recordKey(record);
const beside = { record, readAt: "2026-11-22T09:00:00.000Z" };
let minute = 0;
/** The page as it is read later. */
const page = (change: Partial<CrmRecord>) => ({
  record: { ...record, ...change },
  readAt: `2026-11-22T10:${String(minute++ % 60).padStart(2, "0")}:00.000Z`,
});
const terms = (paymentTerms: string) => page({ account: { name: "Harrow Marine", paymentTerms } });
const sixBoxes = () => page({ lines: [record.lines?.[0] ?? {}, { code: "RX-200", quantity: 6 }] });
const typed = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });
const answer = (field: string, value: Answer | undefined, on = beside) =>
  changeAnswers(on, [{ field, change: () => value }]);
const deal = () => readDeal(record, beside.readAt);
const answers = async () => (await deal()).answers;
const rows = async () => ((await answers())["order-lines"] as { value: Row[] }).value;

async function drift() {
  const { checklist, compiled, answers, unwatched } = await deal();
  if (!checklist) throw new Error("no checklist");
  const all = differencesFromPage(checklist.record, checklist.readAt, compiled.playbook, answers);
  return driftOf(all, { aside: checklist.kept ?? {}, unwatched });
}
async function againstPacket() {
  const { checklist, compiled, answers, unwatched, lastPacket } = await deal();
  if (!checklist || !lastPacket) throw new Error("no packet");
  const settled = { aside: checklist.keptForPacket ?? {}, unwatched };
  return packetDrift(lastPacket, checklist.record, compiled.playbook, answers, settled);
}
const paths = async (found: Promise<{ path: string }[]>) => (await found).map(({ path }) => path);

/** The entries that came of it. */
async function entriesOf(work: () => Promise<unknown>) {
  const before = await database().history.count();
  await work();
  const history = await historyEntries(key);
  expect(chainBreaks(history)).toEqual([]);
  return history
    .slice(before)
    .map(({ field, row, column, who, from }) => ({ field, row, column, who, from }));
}

beforeEach(async () => {
  await database().delete();
  expect(await openStorage()).toMatchObject({ ok: true });
  await changeSetting("repName", () => "Jo Rivera");
  await answer("customer-po-number", typed("HM-77310"));
});
afterEach(async () => {
  await database().delete();
});

describe("an answer the page contradicts later", () => {
  it("stays until the rep takes the page's, in the rep's name", async () => {
    const followed = await entriesOf(() => recordSeen(terms("Net 60")));
    expect(followed).toEqual([]);
    expect((await answers())["payment-terms"]).toMatchObject({ value: "Net 30" });
    const found = await drift();
    expect(found.map(({ path }) => path)).toEqual(["payment-terms"]);
    const taken = await entriesOf(() => takeShown(key, found));
    expect(taken).toEqual([{ field: "payment-terms", who: "Jo Rivera", from: "taken" }]);
    expect((await answers())["payment-terms"]).toMatchObject({ value: "Net 60", source: { from: "record" } });
    expect(await drift()).toEqual([]);
  });

  it("is taken by cell, and what was typed beside it stays", async () => {
    await changeCell(beside, "order-lines", "line-2", "revision", "B");
    await recordSeen(sixBoxes());
    expect(await paths(drift())).toEqual(["order-lines/line-2/quantity"]);
    const taken = await entriesOf(async () => takeShown(key, await drift()));
    expect(taken).toMatchObject([{ field: "order-lines", row: "line-2", column: "quantity" }]);
    expect((await rows())[1]?.cells).toEqual({ "part-no": "RX-200", quantity: 6, revision: "B" });
  });

  it("is not taken when the page has changed again meanwhile", async () => {
    await recordSeen(terms("Net 60"));
    const shown = await drift();
    await recordSeen(terms("Net 90"));
    expect(await entriesOf(() => takeShown(key, shown))).toEqual([]);
    expect((await answers())["payment-terms"]).toMatchObject({ value: "Net 30" });
  });

  it("is quiet once kept, said again when the page changes again, and when it is asked to be", async () => {
    await recordSeen(terms("Net 60"));
    const found = await drift();
    const kept = { field: "payment-terms", who: "Jo Rivera" };
    expect(await entriesOf(() => leaveAside(key, found, "kept"))).toMatchObject([{ ...kept, from: "kept" }]);
    // Two panels may show the same: it is said once.
    expect(await entriesOf(() => leaveAside(key, found, "kept"))).toEqual([]);
    const [entry] = (await historyEntries(key)).slice(-1);
    expect(entry).toMatchObject({ new: { value: "Net 30" }, shown: { value: "Net 60" } });
    expect(entry?.old).toEqual(entry?.new);
    expect(await drift()).toEqual([]);
    await recordSeen(terms("Net 90"));
    expect(await paths(drift())).toEqual(["payment-terms"]);
    await recordSeen(terms("Net 60"));
    expect(await drift()).toEqual([]);
    expect(await entriesOf(() => sayAgain(key, found, "kept"))).toMatchObject([{ ...kept, from: "again" }]);
    expect(await paths(drift())).toEqual(["payment-terms"]);
  });
});

describe("what the rep says otherwise than the page", () => {
  it("is no drift: typed, cleared, removed or put off beside the page that shows it", async () => {
    await answer("payment-terms", typed("Net 10"));
    await changeCell(beside, "order-lines", "line-1", "quantity", 5);
    await removeRow(beside, "order-lines", "line-2");
    expect(await drift()).toEqual([]);
    await recordSeen(page({ name: "Harrow Marine - 5 skids" }));
    expect(await drift()).toEqual([]);
    expect((await rows()).map(({ id }) => id)).toEqual(["line-1"]);
    await answer("payment-terms", undefined);
    await recordSeen(page({ name: "Harrow Marine - 6 skids" }));
    expect((await answers())["payment-terms"]).toBeUndefined();
    await recordSeen(page({ ...sixBoxes().record }));
    expect(await paths(drift())).toEqual(["order-lines/line-2"]);
  });

  it("leaves one entry for each change, also for one taken back", async () => {
    const removed = (await rows())[1] as Row;
    expect(await entriesOf(() => removeRow(beside, "order-lines", "line-2"))).toEqual([
      { field: "order-lines", row: "line-2", column: undefined, who: "Jo Rivera", from: "panel" },
    ]);
    const { addRow } = await import("../../extension/storage/change-rows.ts");
    expect(await entriesOf(() => addRow(beside, "order-lines", removed, "line-1"))).toHaveLength(1);
    expect(await entriesOf(() => answer("payment-terms", typed("Net 10")))).toHaveLength(1);
    expect(await entriesOf(() => answer("payment-terms", typed("Net 10")))).toHaveLength(0);
    expect(await drift()).toEqual([]);
  });
});

describe("what nobody watches", () => {
  it("follows the page without a word, in nobody's name; at once where the page differs already", async () => {
    await recordSeen(terms("Net 60"));
    expect(await entriesOf(() => setWatched("payment-terms", false, key))).toMatchObject([
      { field: "payment-terms", who: "", from: "record" },
    ]);
    await recordSeen(terms("Net 90"));
    expect((await answers())["payment-terms"]).toMatchObject({ value: "Net 90" });
    expect(await drift()).toEqual([]);
    await setWatched("payment-terms", true, key);
    await recordSeen(terms("Net 30"));
    expect(await paths(drift())).toEqual(["payment-terms"]);
  });

  it("keeps what was typed", async () => {
    await answer("payment-terms", typed("Net 10"));
    await setWatched("payment-terms", false, key);
    await recordSeen(terms("Net 90"));
    expect((await answers())["payment-terms"]).toEqual(typed("Net 10"));
  });
});

describe("lines the page shows only in part", () => {
  it("are no drift while they are hidden, nor when they come", async () => {
    const other = { ...record, id: "006NF0000000148AAA" };
    const card = { ...other, lines: record.lines?.slice(0, 1), partial: ["lines"] };
    await changeCell({ ...beside, record: card }, "order-lines", "line-1", "revision", "B");
    const known = async () => {
      const { answers } = await readDeal(other, beside.readAt);
      return (answers["order-lines"] as { value: Row[] }).value.map(({ cells }) => cells);
    };
    expect(await known()).toEqual([{ "part-no": "GS-4500", quantity: 4, revision: "B" }]);
    await recordSeen({ ...page({}), record: other });
    const all = [
      { "part-no": "GS-4500", quantity: 4, revision: "B" },
      { "part-no": "RX-200", quantity: 4 },
    ];
    expect(await known()).toEqual(all);
    await recordSeen({ ...page({}), record: card });
    expect(await known()).toEqual(all);
  });
});

describe("the last packet", () => {
  const issue = () =>
    issuePacket(beside, { issuedBy: "Jo Rivera", gaps: { name: "Jo Rivera", reason: "steel" } }, words);

  it("is compared with what is known now: facts of the record and answers the page fills in", async () => {
    await answer("order-lines", (await answers())["order-lines"]);
    expect(await entriesOf(issue)).toEqual([]);
    expect(await againstPacket()).toEqual([]);
    await recordSeen(page({ amount: 190000, lines: sixBoxes().record.lines }));
    expect(await paths(againstPacket())).toEqual(["record.amount"]);
    await takeShown(key, await drift());
    expect(await paths(againstPacket())).toEqual(["record.amount", "order-lines/line-2/quantity"]);
  });

  it("may be left as it is until something changes again; the next revision begins anew", async () => {
    await issue();
    await recordSeen(page({ amount: 190000 }));
    const found = await againstPacket();
    expect(await entriesOf(() => leaveAside(key, found, "keptForPacket"))).toMatchObject([
      { field: "record.amount", who: "Jo Rivera", from: "left" },
    ]);
    expect((await historyEntries(key)).at(-1)).toMatchObject({
      new: { amount: 186_000, currency: "USD" },
      shown: { amount: 190_000, currency: "USD" },
    });
    expect(await againstPacket()).toEqual([]);
    await recordSeen(page({ amount: 195000 }));
    expect(await paths(againstPacket())).toEqual(["record.amount"]);
    await issuePacket(
      page({ amount: 195000 }),
      { issuedBy: "Jo Rivera", gaps: { name: "J", reason: "r" } },
      words,
    );
    expect(await againstPacket()).toEqual([]);
    await recordSeen(page({ amount: 190000 }));
    expect(await paths(againstPacket())).toEqual(["record.amount"]);
  });
});

describe("the record's own facts", () => {
  it("leave a line in the history when they change on the page", async () => {
    expect(await entriesOf(() => recordSeen(page({ amount: 190000, stage: "Negotiation" })))).toEqual([
      { field: "record.amount", who: "", from: "record" },
    ]);
  });
});
