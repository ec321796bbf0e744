import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import {
  type AnswerRow,
  type ChecklistRow,
  databaseName,
  type SummaryRow,
  schemaVersion,
} from "../../extension/storage/db.ts";
import { practiceKey } from "../../extension/welcome/practice-deal.ts";
import { type Deed, deeds } from "../../scripts/torture/kills/deeds.ts";
import { killWhileDoing } from "../../scripts/torture/kills/deeds-killed.ts";
import { lossesOf } from "../../scripts/torture/kills/losses.ts";
import { killWhileTyping } from "../../scripts/torture/kills/typing.ts";
import { killInUpgrade } from "../../scripts/torture/upgrades/kill-in-upgrade.ts";
import { manyDeals, rowsIn } from "../../scripts/torture/upgrades/many-deals.ts";
import type { HistoryEntry } from "../../src/checklist/history.ts";
import { waitFor } from "../support/wait-for.ts";

/** Browsers are started one after the other, and others keep the cores busy. */
const patience = 600_000;

it("loses nothing that was typed and saved when the browser is killed", { timeout: patience }, async () => {
  const { acknowledged, losses } = await killWhileTyping(1, 7);
  expect(losses).toEqual([]);
  expect(acknowledged).toBeGreaterThan(0);
});

it("would notice an answer, a link of a history and a place in the lists that are gone", () => {
  const stored = () => {
    const whole = manyDeals(schemaVersion, 1);
    const [deal] = rowsIn<ChecklistRow>(whole, "checklists").slice(-1) as [ChecklistRow];
    const own = <Row>(table: string): Row[] =>
      rowsIn<Row & { checklist: string }>(whole, table).filter(({ checklist }) => checklist === deal.key);
    const summaries = own<SummaryRow>("summaries");
    return {
      answers: own<AnswerRow>("answers"),
      history: own<HistoryEntry>("history"),
      checklists: [deal],
      summaries,
      counters: [{ name: "gaps", last: summaries.filter(({ gap }) => gap === 1).length }],
    };
  };
  const { field, answer } = stored().answers.at(-1) as AnswerRow;
  const acknowledged = new Map([[field, "value" in answer ? answer.value : undefined]]);
  const lost = (from: Partial<ReturnType<typeof stored>>) =>
    lossesOf({ ...stored(), ...from }, acknowledged, isDeepStrictEqual);
  expect(lost({})).toEqual([]);
  expect(lost({ answers: stored().answers.slice(0, -1) })).toEqual([
    expect.stringContaining(`${field} was saved as`),
  ]);
  expect(lost({ history: stored().history.slice(0, -1) })).toEqual(
    expect.arrayContaining([expect.stringContaining("missing")]),
  );
  expect(lost({ summaries: [] })).toContain(`${stored().checklists[0]?.key} is in no list`);
});

it("has all of it or nothing when the browser is killed at a restore, an import, a publication, a deletion", {
  timeout: patience,
}, async () => {
  const killed = await killWhileDoing({ rounds: 1, deals: 20, seed: 7 });
  expect(killed.map(({ what, losses }) => [what, losses])).toEqual(deeds.map(({ what }) => [what, []]));
});

it("has every row when the browser is killed in an upgrade", { timeout: patience }, async () => {
  const { tried, lost } = await killInUpgrade({ rounds: 1, deals: 20, seed: 7 });
  expect(lost).toEqual([]);
  expect(tried).toBeGreaterThan(100);
});

it("would notice what is done by halves, and what is told to be done before it is", {
  timeout: patience,
}, async () => {
  let tries = 0;
  const remove = (page: Page, table: string) =>
    page.evaluate(
      ([name, store, deal]) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open(name as string);
          opening.onsuccess = () => {
            const change = opening.result.transaction(store as string, "readwrite");
            const range = IDBKeyRange.bound([deal], [deal, []]);
            change.objectStore(store as string).delete(store === "checklists" ? (deal as string) : range);
            change.oncomplete = () => resolve();
          };
        }),
      [databaseName, table, practiceKey] as const,
    );
  /** The deal in one transaction, its history in the next: which never comes when the browser ends in between. */
  const halves: Deed = {
    what: "a deal is taken away in two transactions",
    page: "icons/16.png",
    table: "checklists",
    ready: async () => {},
    async press(page) {
      await remove(page, "checklists");
      if (tries++ === 0) await remove(page, "history");
    },
    done: async () => {},
  };
  const [killed] = await killWhileDoing({
    rounds: 1,
    deals: 0,
    seed: 7,
    of: [halves],
    moment: (heard) => waitFor("its first half", () => heard.over !== undefined),
  });
  expect(killed).toMatchObject({ kills: 1, done: 1 });
  expect(killed?.losses).toEqual([
    expect.stringContaining(`history of nothing: ${practiceKey}`),
    expect.stringContaining("was acknowledged, and is not there: history"),
    expect.stringContaining("half there: checklists are not as before, history not as after"),
  ]);
});
