import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { DealModel } from "../../extension/panel/deal-model.ts";
import { savingOf } from "../../extension/panel/deal-saving.ts";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { addRow, changeCell, removeRow } from "../../extension/storage/change-rows.ts";
import { database } from "../../extension/storage/db.ts";
import { readDeal } from "../../extension/storage/deals.ts";
import { entriesOf } from "../../extension/storage/history.ts";
import { settleLate } from "../../extension/storage/late-changes.ts";
import type { Answer } from "../../src/checklist/answer.ts";
import type { DealChange } from "../../src/checklist/deal-change.ts";
import { chainBreaks } from "../../src/checklist/history.ts";
import { recordKey } from "../../src/crm/record.ts";
import { makeWords } from "../../src/values/words.ts";
import { beside, record } from "./a-deal.ts";
import { freshDatabaseEach } from "./fresh-database.ts";
import { local } from "./local-in-memory.ts";

vi.hoisted(() => vi.resetModules());
vi.mock("../../extension/platform/local-store.ts", () => import("./local-in-memory.ts"));

const key = recordKey(record);
const items = "csm-items";
const po = "customer-po-number";
const text = (value: string): Answer => ({ state: "answered", value, source: { from: "typed" } });
const answer = (value: string | null): DealChange => ({
  kind: "answer",
  field: po,
  answer: value === null ? null : text(value),
});
const give = (value: string) => changeAnswers(beside, [{ field: po, change: () => text(value) }]);
const read = () => readDeal(record, beside.readAt);
const newest = async () => (await database().checklists.get(key))?.newest ?? null;
const standing = async (field = po) => (await database().answers.get([key, field]))?.answer;
const told = async () => (await database().checklists.get(key))?.late ?? [];
const history = () => entriesOf(database(), key);

let left = 0;
/** What a panel that was closed on a full disk has left. */
async function leaveUnsaved(change: DealChange, since: { seq: number; hash: string } | null): Promise<void> {
  local.set(`unsaved:gone:${++left}:${key}`, { change, at: "2026-11-22T09:30:00.000Z", since });
}
/** A panel shows the deal, and saves what was left. */
async function openDeal(): Promise<void> {
  const saving = savingOf(key, { ...beside });
  await saving.shownBy(new DealModel(await read()));
  await saving.queue.settled();
  expect(saving.queue.state().kind).not.toBe("failed");
  await expect.poll(() => local.size).toBe(0);
}

freshDatabaseEach();
beforeEach(() => local.clear());
afterAll(() => void vi.resetModules());

describe("what was typed while it could not be saved", () => {
  it("is the newest answer where nobody has given another since", async () => {
    await give("HM-1");
    await leaveUnsaved(answer("HM-2"), await newest());
    await openDeal();
    expect(await standing()).toEqual(text("HM-2"));
    expect(await told()).toEqual([]);
  });

  it("does not go over a newer answer; both are in the history, and the rep is told until it is decided", async () => {
    await give("HM-1");
    await leaveUnsaved(answer("HM-2"), await newest());
    await give("HM-3");
    await openDeal();
    expect(await standing()).toEqual(text("HM-3"));
    const links = await history();
    expect(links.at(-1)).toMatchObject({ field: po, from: "late", shown: text("HM-2"), new: text("HM-3") });
    expect(chainBreaks(links, undefined, (await newest()) ?? undefined)).toEqual([]);
    const [late, ...more] = new DealModel(await read()).view(
      "",
      { kind: "saved" },
      makeWords("en", String),
    ).late;
    expect(late).toMatchObject({ typed: "HM-2", stands: "HM-3", change: answer("HM-2") });
    expect(more).toEqual([]);
    await settleLate(key, late?.seq ?? 0);
    expect(await told()).toEqual([]);
  });

  it("is told no more once the question is answered anew", async () => {
    await give("HM-1");
    await leaveUnsaved(answer("HM-2"), null);
    await give("HM-3");
    await openDeal();
    expect(await told()).toHaveLength(1);
    await changeAnswers(beside, [{ field: "notes", change: () => text("by air") }]);
    expect(await told()).toHaveLength(1);
    // Among others, which say nothing of it.
    await changeAnswers(beside, [
      { field: "notes", change: () => text("by sea") },
      { field: po, change: () => text("HM-2") },
    ]);
    expect(await told()).toEqual([]);
  });

  it("follows itself: typed, cleared and typed again", async () => {
    await give("HM-1");
    const since = await newest();
    for (const value of ["HM-2", null, "HM-3"]) await leaveUnsaved(answer(value), since);
    await openDeal();
    expect(await standing()).toEqual(text("HM-3"));
    expect(await told()).toEqual([]);
  });

  it("that was saved after all and is still kept beside, comes back no second time", async () => {
    await give("HM-1");
    await leaveUnsaved(answer("HM-2"), await newest());
    await give("HM-2");
    await give("HM-1");
    await openDeal();
    expect(await standing()).toEqual(text("HM-1"));
    expect(await told()).toEqual([]);
    expect((await history()).filter(({ field }) => field === po)).toHaveLength(3);
  });

  it("in one cell leaves the other cells of its row as they are now", async () => {
    await addRow(beside, items, { id: "bolts", cells: { description: "Bolts" } });
    const since = await newest();
    const cell = (column: string, value: string): DealChange => ({
      kind: "cell",
      field: items,
      row: "bolts",
      column,
      value,
    });
    await leaveUnsaved(cell("description", "Bolts, zinc"), since);
    await leaveUnsaved(cell("drawing", "D-1"), since);
    await changeCell(beside, items, "bolts", "drawing", "D-2");
    await openDeal();
    expect(await standing(items)).toMatchObject({
      value: [{ id: "bolts", cells: { description: "Bolts, zinc", drawing: "D-2" } }],
    });
    expect(await told()).toMatchObject([{ change: cell("drawing", "D-1") }]);
    await leaveUnsaved(cell("description", "Bolts, black"), await newest());
    await removeRow(beside, items, "bolts");
    await openDeal();
    expect(await standing(items)).toBeUndefined();
    const { late } = new DealModel(await read()).view("", { kind: "saved" }, makeWords("en", String));
    expect(late.at(-1)).toMatchObject({ typed: "Bolts, black", stands: "", isHomeless: true });
  });

  it("goes over what the page filled in meanwhile, which is nobody's word", async () => {
    await leaveUnsaved(answer("HM-2"), null);
    await changeAnswers(beside, [{ field: po, change: () => text("HM-0"), from: "record" }]);
    await openDeal();
    expect(await standing()).toEqual(text("HM-2"));
  });
});
