import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { DealModel } from "../../extension/panel/deal-model.ts";
import { savingOf } from "../../extension/panel/deal-saving.ts";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { Database, database } from "../../extension/storage/db.ts";
import { readDeal } from "../../extension/storage/deals.ts";
import { onDatabaseChanged } from "../../extension/storage/live.ts";
import type { Answer } from "../../src/checklist/answer.ts";
import { recordKey } from "../../src/crm/record.ts";
import type { Problem } from "../../src/values/result.ts";
import { beside, record } from "./a-deal.ts";
import { freshDatabaseEach } from "./fresh-database.ts";
import { local } from "./local-in-memory.ts";

vi.hoisted(() => vi.resetModules());
vi.mock("../../extension/platform/local-store.ts", () => import("./local-in-memory.ts"));

const key = recordKey(record);
const po = "customer-po-number";
const text = (value: string): Answer => ({ state: "answered", value, source: { from: "typed" } });

freshDatabaseEach();
beforeEach(() => local.clear());
afterAll(() => void vi.resetModules());

// The last of its file: the page it is in never opens the database again.
it("a page whose database was replaced writes no more into it, and keeps what is typed there for the next page", async () => {
  await changeAnswers(beside, [{ field: po, change: () => text("HM-1") }]);
  const newest = (await database().checklists.get(key))?.newest;
  const saving = savingOf(key, { ...beside });
  await saving.shownBy(new DealModel(await readDeal(record, beside.readAt)));
  const problems: Problem[] = [];
  onDatabaseChanged((problem) => problems.push(problem));
  const other = new BroadcastChannel("whitespot-restored");
  other.postMessage("restored");
  await expect.poll(() => problems).toEqual([{ code: "database-restored" }]);
  saving.give({ kind: "answer", field: po, answer: text("HM-2") });
  await saving.queue.settled();
  saving.queue.retry();
  await saving.queue.settled();
  expect(saving.queue.state()).toEqual({
    kind: "failed",
    problem: { code: "database-restored" },
    kept: true,
  });
  expect([...local.values()]).toMatchObject([{ change: { field: po, answer: text("HM-2") }, since: newest }]);
  const looked = new Database();
  await looked.open();
  expect(await looked.answers.get([key, po])).toMatchObject({ answer: text("HM-1") });
  looked.close();
  other.close();
});
