import { expect, it } from "vitest";
import { addRow, changeCell, removeRow } from "../../extension/storage/change-rows.ts";
import { database } from "../../extension/storage/db.ts";
import { dealHistory } from "../../extension/storage/history.ts";
import { recordKey } from "../../src/crm/record.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

freshDatabaseEach();

const record = {
  crm: "salesforce" as const,
  host: "northfield.lightning.force.com",
  id: "006A",
  url: "https://northfield.lightning.force.com/006A",
  name: "A deal",
};
const beside = { record, readAt: "2026-11-22T09:00:00.000Z" };
const table = "csm-items";

it("keeps in the history what was typed into a row that another window has just removed", async () => {
  await addRow(beside, table, { id: "bolts", cells: { description: "Bolts" } });
  await removeRow(beside, table, "bolts");
  expect(await changeCell(beside, table, "bolts", "description", "Bolts, zinc")).toEqual({ ok: true });
  expect(await changeCell(beside, table, "bolts", "description", null)).toEqual({ ok: true });
  const history = await dealHistory(recordKey(record));
  const entries = history.ok ? (history.value?.entries ?? []) : [];
  expect(entries.at(-1)).toMatchObject({
    row: "bolts",
    column: "description",
    old: null,
    new: "Bolts, zinc",
  });
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1));
  expect(history.ok && history.value?.newest?.seq).toBe(entries.length);
  // The row stays removed.
  expect(await database().answers.get([recordKey(record), table])).toBeUndefined();
});
