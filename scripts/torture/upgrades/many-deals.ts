import { readFileSync } from "node:fs";
import type { SummaryRow } from "../../../extension/storage/db.ts";
import { type Change, type HistoryEntry, nextEntries } from "../../../src/checklist/history.ts";
import type { CrmRecord } from "../../../src/crm/record.ts";
import type { SavedDatabase } from "./saved-database.ts";

type DealRow = { key: string; record: CrmRecord; newest?: { seq: number; hash: string } };
type Of = { checklist: string };

const savedAt = (version: number): SavedDatabase =>
  JSON.parse(
    readFileSync(new URL(`../../../test/storage/databases/version-${version}.json`, import.meta.url), "utf8"),
  );

/** The rows of a table. */
export function rowsIn<Row>({ stores }: Pick<SavedDatabase, "stores">, table: string): Row[] {
  const rows = stores[table]?.rows;
  if (!rows) throw new Error(`That database has no ${table}`);
  return rows as Row[];
}

/** Two series are further apart than search takes for a typing error. */
const idOf = (series: string, number: number): string =>
  `006NF${series.repeat(5)}${String(number).padStart(5, "0")}AAA`;

/**
 * The saved database of that version with one of its deals over and over, so that what is done with all of it takes a while.
 * Another series has other deals.
 */
export function manyDeals(version: number, deals: number, series = "X"): SavedDatabase {
  const saved = savedAt(version);
  const [model] = rowsIn<DealRow>(saved, "checklists").slice(-1);
  if (!model) throw new Error("It has no deal");
  for (let deal = 0; deal < deals; deal++) {
    const id = idOf(series, deal);
    copyDeal(
      saved,
      model.key,
      { ...model.record, id, name: `Deal ${id}` },
      model.key.replace(model.record.id, id),
    );
  }
  const counter = rowsIn<{ name: string; last: number }>(saved, "counters").find(
    ({ name }) => name === "gaps",
  );
  if (counter) counter.last = rowsIn<SummaryRow>(saved, "summaries").filter(({ gap }) => gap === 1).length;
  return saved;
}

/** Everything of a deal once more, as that record's; its history so many times over. */
export function copyDeal(saved: SavedDatabase, of: string, record: CrmRecord, key: string, times = 1): void {
  const done = rowsIn<HistoryEntry>(saved, "history").filter(({ checklist }) => checklist === of);
  const once = done.map(({ seq: _, before: __, hash: ___, ...one }): Change => ({ ...one, checklist: key }));
  const history = nextEntries(Array.from({ length: times }, () => once).flat(), undefined);
  const last = history.at(-1);
  const models = rowsIn<DealRow>(saved, "checklists").filter((row) => row.key === of);
  for (const { newest, ...model } of models)
    rowsIn<DealRow>(saved, "checklists").push({
      ...model,
      key,
      record,
      ...(newest && last && { newest: { seq: last.seq, hash: last.hash } }),
    });
  for (const table of ["answers", "summaries"]) {
    const rows = rowsIn<Of & { name?: string }>(saved, table);
    const named = table === "summaries" && { name: record.name ?? "" };
    rows.push(
      ...rows
        .filter(({ checklist }) => checklist === of)
        .map((row) => ({ ...row, checklist: key, ...named })),
    );
  }
  rowsIn<HistoryEntry>(saved, "history").push(...history);
}
