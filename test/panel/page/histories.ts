import type { DealHistory } from "../../../extension/storage/history.ts";
import type { Answer } from "../../../src/checklist/answer.ts";
import { type Change, type HistoryEntry, nextEntry } from "../../../src/checklist/history.ts";
import type { Value } from "../../../src/field-kinds/value.ts";

const typed = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });
const row = { id: "line:00k2", cells: { "part-no": "RX-200", quantity: 4 } };
const note =
  "Runs on the customer's own fuel. Witness run two days before shipping, with Dana Whitlock and the class surveyor on site. " +
  "Paint after the run, not before: the skid goes back to the wash bay first.";

/** As the storage writes them: one after the other, each with the hash of the one before. */
export function chained(changes: Partial<Change>[]): HistoryEntry[] {
  let last: HistoryEntry | undefined;
  return changes.map((change, at) => {
    const plain = {
      checklist: "deal",
      field: "customer-po-number",
      old: null,
      new: null,
      who: "Jo Rivera",
      from: "panel",
    } as const;
    const when = new Date(Date.UTC(2026, 10, 20, 14, at)).toISOString();
    last = nextEntry({ ...plain, when, ...change }, last);
    return last;
  });
}

const begun = { at: "2026-11-20T14:00:00.000Z", playbook: 1 };
const entries = chained([
  { field: "order-lines", new: typed([row]), who: "", from: "record" },
  {
    field: "customer-po-number",
    new: { state: "waiting", on: "Dana Whitlock", by: "2026-12-01", because: "their buyer is away" },
  },
  { field: "promises-made", new: typed(note) },
  {
    field: "promises-made",
    old: typed(note),
    new: typed(note.replace("two days", "three days").replace("wash bay", "paint shop")),
  },
  { field: "drawings-received", new: { state: "not-applicable", because: "made to sample" }, who: "" },
  { field: "order-lines", row: row.id, column: "quantity", old: 4, new: 6, from: "taken" },
  { field: "order-lines", row: row.id, old: { ...row, cells: { ...row.cells, quantity: 6 } } },
  {
    field: "inbound-receipt-ref",
    new: { state: "answered", value: "ER-26-JR0001", source: { from: "system" } },
    who: "",
    from: "system",
  },
  {
    field: "record.amount",
    old: { amount: 186000, currency: "USD" },
    new: { amount: 199000, currency: "USD" },
    who: "",
    from: "record",
    when: "2026-11-21T09:30:00.000Z",
  },
  {
    field: "gone-from-the-playbook",
    new: typed("<img src=x onerror=alert(1)>"),
    when: "2026-11-21T09:31:00.000Z",
    why: "asked by phone",
  },
]);
const packet = {
  number: "HP-26-0147",
  revision: "A",
  issuedAt: "2026-11-20T14:07:30+00:00",
  issuedBy: "Jo Rivera",
  hash: "7f3ac2d9",
};
const newest = { seq: 10, hash: entries[9]?.hash ?? "" };

export const history: DealHistory = { entries, newest, begun, packets: [packet] };

/** Entries 4 to 6 taken out, 8 altered, and the last one gone. */
export const brokenHistory: DealHistory = {
  ...history,
  entries: entries
    .filter(({ seq }) => (seq < 4 || seq > 6) && seq < 10)
    .map((entry) => (entry.seq === 8 ? { ...entry, who: "Somebody Else" } : entry)),
};

/** Ten thousand changes. */
export const longHistory = (): DealHistory => {
  const many = chained(
    Array.from({ length: 10_000 }, (_, at) => ({
      old: at === 0 ? null : typed(`HM-${at - 1}`),
      new: typed(`HM-${at}`),
    })),
  );
  const last = many.at(-1) as HistoryEntry;
  return { ...history, entries: many, newest: { seq: last.seq, hash: last.hash } };
};
