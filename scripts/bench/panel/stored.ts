import type { Page } from "playwright-core";
import type { Playbook } from "../../../src/playbook/playbook.ts";

type Row = Record<string, unknown>;
type Rows = Record<string, Row[]>;

/**
 * Runs in a page of the extension: puts rows into its database, in turns of one strict transaction each. `above`: no playbook is newer,
 * for the newest is read at every opening, whichever the deal goes by.
 */
async function putRows({ rows, above }: { rows: Rows; above?: { playbooks: number } }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open("whitespot");
    request.onsuccess = () => resolve(request.result);
  });
  const change = database.transaction(Object.keys(rows), "readwrite");
  for (const [table, ones] of Object.entries(rows))
    for (const one of ones) change.objectStore(table).put(one);
  if (above) change.objectStore("playbooks").delete(IDBKeyRange.lowerBound(above.playbooks, true));
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  database.close();
}

/** As if it had been published, and the deal had been begun under it with nothing answered. */
export const putDeal = (page: Page, playbook: Playbook, record: Row & { key: string }): Promise<void> => {
  const now = "2026-11-22T12:00:00Z";
  const { key, ...seen } = record;
  const published = { publishedAt: now, by: "", note: "", origin: { from: "draft" } };
  const rows = {
    playbooks: [{ number: playbook.number, content: playbook as unknown as Row, ...published }],
    checklists: [{ key, record: seen, readAt: now, playbook: playbook.number, startedAt: now }],
    summaries: [summaryOf(key, String(seen.name), 0)],
  };
  return page.evaluate(putRows, { rows, above: { playbooks: playbook.number } });
};

/** Other deals, each with what a rep has given in a day. */
export async function putOthers(page: Page, count: number, playbook: number): Promise<void> {
  const batch = 500;
  for (let from = 0; from < count; from += batch) {
    const ones = Array.from({ length: Math.min(batch, count - from) }, (_, at) =>
      otherDeal(from + at, playbook),
    );
    const rows: Rows = {};
    for (const one of ones)
      for (const [table, row] of Object.entries(one)) rows[table] = [...(rows[table] ?? []), ...row];
    await page.evaluate(putRows, { rows });
  }
}

const summaryOf = (checklist: string, name: string, at: number): Row => ({
  checklist,
  name,
  account: `Customer ${at % 4000}`,
  accountId: `A${at % 4000}`,
  url: `https://northfield.lightning.force.com/${at}`,
  stage: "won",
  due: at % 8,
  needBy: `2027-0${1 + (at % 9)}-15`,
  gap: at % 8 > 0 ? 1 : 0,
  changedAt: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
});

function otherDeal(at: number, playbook: number): Rows {
  const id = `006NF9${String(at).padStart(9, "0")}AAA`;
  const checklist = `salesforce:northfield.lightning.force.com:${id}`;
  const [name, when] = [`Other deal ${at}`, "2026-11-20T12:00:00Z"];
  const record = {
    crm: "salesforce",
    host: "northfield.lightning.force.com",
    id,
    url: `https://x.example/${id}`,
    name,
  };
  const fields = Array.from({ length: 12 }, (_, n) => `question-${n}`);
  const answer = (field: string) => ({
    state: "answered",
    value: `What was said of ${field} in deal ${at}`,
    source: { from: "typed" },
  });
  return {
    checklists: [{ key: checklist, record, readAt: when, playbook, startedAt: when }],
    summaries: [summaryOf(checklist, name, at)],
    answers: fields.map((field) => ({ checklist, field, answer: answer(field) })),
    history: fields.map((field, n) => ({
      ...{ checklist, seq: n + 1, field, old: null, new: answer(field), who: "", when, from: "panel" },
      ...{ before: "0".repeat(64), hash: "0".repeat(64) },
    })),
  };
}
