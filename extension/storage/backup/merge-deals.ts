import { Dexie } from "dexie";
import { mergeChain } from "../../../src/backup/merge/merge-chain.ts";
import type { HistoryEntry } from "../../../src/checklist/history.ts";
import { isPractice } from "../../../src/crm/record.ts";
import type { AnswerRow, ChecklistRow, PackagesRow, SummaryRow } from "../db.ts";
import { mergeChecklist, mergePackages } from "./merge-checklist.ts";
import { decide, grouped, type Merging, rowsOf } from "./merging.ts";

/** All that is stored of one deal, but what was handed out. */
export type DealRows = {
  checklist: ChecklistRow | undefined;
  answers: AnswerRow[];
  history: HistoryEntry[];
  summary: SummaryRow | undefined;
  packages: PackagesRow | undefined;
};

/** Deals at once: each waits for its rows, and they need not wait for one another. */
const atOnce = 50;

export async function mergeDeals(merging: Merging): Promise<void> {
  const deals = dealsIn(merging);
  const keys = [...deals.keys()];
  for (let at = 0; at < keys.length; at += atOnce)
    await Promise.all(
      keys.slice(at, at + atOnce).map((key) => mergeDeal(merging, key, deals.get(key) as DealRows)),
    );
}

/** Of the file, by key; customers' profiles have their histories in the same table. */
function dealsIn(merging: Merging): Map<string, DealRows> {
  const checklists = new Map(rowsOf<ChecklistRow>(merging, "checklists").map((row) => [row.key, row]));
  const answers = grouped(rowsOf<AnswerRow>(merging, "answers"), ({ checklist }) => checklist);
  const histories = grouped(rowsOf<HistoryEntry>(merging, "history"), ({ checklist }) => checklist);
  const summaries = new Map(rowsOf<SummaryRow>(merging, "summaries").map((row) => [row.checklist, row]));
  const packages = new Map(rowsOf<PackagesRow>(merging, "packages").map((row) => [row.checklist, row]));
  const ofDeals = [...histories.keys()].filter((key) => !key.startsWith("profile:"));
  return new Map(
    [...new Set([...checklists.keys(), ...answers.keys(), ...ofDeals])].map((key) => [
      key,
      {
        checklist: renumber(merging, checklists.get(key)),
        answers: answers.get(key) ?? [],
        history: histories.get(key) ?? [],
        summary: summaries.get(key),
        packages: packages.get(key),
      },
    ]),
  );
}

const renumber = ({ renumbered }: Merging, row: ChecklistRow | undefined): ChecklistRow | undefined =>
  row && { ...row, playbook: renumbered.get(row.playbook) ?? row.playbook };

async function readHere({ db }: Merging, key: string): Promise<DealRows> {
  const [checklist, answers, history, summary, packages] = await Promise.all([
    db.checklists.get(key),
    db.answers.where("checklist").equals(key).toArray(),
    db.history.where("[checklist+seq]").between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray(),
    db.summaries.get(key),
    db.packages.get(key),
  ]);
  return { checklist, answers, history, summary, packages };
}

async function mergeDeal(merging: Merging, key: string, theirs: DealRows): Promise<void> {
  const { db, report, touched, signed } = merging;
  const ours = await readHere(merging, key);
  const known = ours.checklist !== undefined || ours.answers.length > 0 || ours.history.length > 0;
  const named = (ours.checklist ?? theirs.checklist)?.record.name ?? key;
  const playbook = (ours.checklist ?? theirs.checklist)?.playbook ?? null;
  const merged = mergeChain(sideOf(ours), sideOf(theirs), {
    choose: (met) => decide(merging, { kind: "answer", of: key, name: named, playbook, ...met }),
    signed: { checklist: key, ...signed },
  });
  for (const [field, answer] of merged.values)
    if (answer === null) await db.answers.delete([key, field]);
    else await db.answers.put({ checklist: key, field, answer } as AnswerRow);
  await db.history.bulkAdd(merged.entries);
  const packed = await mergePackages(merging, key, named, ours.packages, theirs.packages, merged.news);
  const last = merged.entries.at(-1) ?? ours.history.at(-1);
  const row = mergeChecklist(ours.checklist, theirs.checklist, merged.news, last);
  if (row) await db.checklists.put(row);
  if (theirs.summary && (!ours.summary || (merged.news.theirs && !merged.news.ours)))
    await db.summaries.put(theirs.summary);
  const changed = merged.values.size > 0 || merged.entries.length > 0 || packed;
  if (!known) report.deals.added++;
  else if (changed) report.deals.changed++;
  else if (merged.news.ours) report.deals.ahead++;
  else report.deals.same++;
  if (known) report.answers += merged.values.size;
  const { checklist } = theirs;
  if ((changed || !known) && !(checklist && isPractice(checklist.record))) touched.add(key);
}

const sideOf = ({ history, answers }: DealRows) => ({
  entries: history,
  values: new Map(answers.map(({ field, answer }) => [field, answer])),
});
