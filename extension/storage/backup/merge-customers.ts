import { Dexie } from "dexie";
import { mergeChain } from "../../../src/backup/merge/merge-chain.ts";
import type { HistoryEntry } from "../../../src/checklist/history.ts";
import { profileNote } from "../../../src/checklist/history-words.ts";
import type { Profile, Requirement } from "../../../src/checklist/profile/profile.ts";
import { decide, grouped, type Merging, rowsOf } from "./merging.ts";

/** Customers' standing requirements, one by one, as answers of a deal are. */
export async function mergeCustomers(merging: Merging): Promise<void> {
  const { db } = merging;
  const histories = grouped(rowsOf<HistoryEntry>(merging, "history"), ({ checklist }) => checklist);
  for (const theirs of rowsOf<Profile>(merging, "profiles")) {
    const chain = `profile:${theirs.account}`;
    const [ours, entries] = await Promise.all([
      db.profiles.get(theirs.account),
      db.history.where("[checklist+seq]").between([chain, Dexie.minKey], [chain, Dexie.maxKey]).toArray(),
    ]);
    await mergeCustomer(
      merging,
      { row: ours, entries },
      { row: theirs, entries: histories.get(chain) ?? [] },
    );
  }
}

type Customer = { row: Profile | undefined; entries: HistoryEntry[] };

async function mergeCustomer(
  merging: Merging,
  ours: Customer,
  theirs: Customer & { row: Profile },
): Promise<void> {
  const { db, report, signed } = merging;
  const { account, name } = theirs.row;
  const merged = mergeChain(sideOf(ours), sideOf(theirs), {
    choose: (met) =>
      decide(merging, { kind: "requirement", of: account, name, playbook: null, ...told(met) }),
    signed: { checklist: `profile:${account}`, ...signed },
    told: asInHistory,
  });
  if (ours.row && merged.values.size === 0 && merged.entries.length === 0) return;
  const requirements: Record<string, Requirement> = { ...ours.row?.requirements };
  let note = ours.row?.note ?? "";
  for (const [field, value] of merged.values)
    if (field === profileNote) note = String(value ?? "");
    else if (value === null) delete requirements[field];
    else requirements[field] = value as Requirement;
  const base = merged.news.ours && ours.row ? ours.row : theirs.row;
  await db.profiles.put({ ...base, requirements, note });
  await db.history.bulkAdd(merged.entries);
  report.customers++;
}

/** The note stands among the requirements, where no question has its id. */
const sideOf = ({ row, entries }: Customer) => ({
  entries,
  values: new Map<string, unknown>([
    ...Object.entries(row?.requirements ?? {}),
    ...(row?.note ? [[profileNote, row.note] as const] : []),
  ]),
});

/** A requirement as a profile's history tells it: since when it holds makes no other of it. */
function asInHistory(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return { state: "answered", value: (value as Requirement).value, source: { from: "typed" } };
}

function told<Met extends { ours: { value: unknown }; theirs: { value: unknown } }>(met: Met): Met {
  return {
    ...met,
    ours: { ...met.ours, value: asInHistory(met.ours.value) },
    theirs: { ...met.theirs, value: asInHistory(met.theirs.value) },
  };
}
