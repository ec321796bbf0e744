import { readFileSync } from "node:fs";
import { type Change, type HistoryEntry, nextEntries } from "../../../src/checklist/history.ts";
import type { SavedDatabase } from "./saved-database.ts";

const file = new URL("../../../test/storage/databases/version-1.json", import.meta.url);

type Row = { checklist: string };

/** The saved database of version 1 with one of its deals over and over, so that the upgrade takes a while. */
export function versionOne(deals: number): SavedDatabase {
  const saved = JSON.parse(readFileSync(file, "utf8")) as SavedDatabase;
  const { checklists, answers, history, summaries } = saved.stores;
  if (!checklists || !answers || !history || !summaries) throw new Error("That is no database of version 1");
  const [model] = checklists.rows.slice(-1) as { key: string; record: { id: string } }[];
  if (!model) throw new Error("It has no deal");
  const of = (rows: unknown[]) => (rows as Row[]).filter(({ checklist }) => checklist === model.key);
  const [said, done, listed] = [of(answers.rows), of(history.rows) as HistoryEntry[], of(summaries.rows)];
  for (let deal = 0; deal < deals; deal++) {
    const id = `006NFX${String(deal).padStart(10, "0")}AA`;
    const key = model.key.replace(model.record.id, id);
    checklists.rows.push({ ...model, key, record: { ...model.record, id } });
    answers.rows.push(...said.map((row) => ({ ...row, checklist: key })));
    summaries.rows.push(...listed.map((row) => ({ ...row, checklist: key })));
    const changes = done.map(
      ({ seq: _, before: __, hash: ___, ...one }): Change => ({ ...one, checklist: key }),
    );
    history.rows.push(...nextEntries(changes, undefined));
  }
  return saved;
}
