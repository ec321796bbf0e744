import { expect, it } from "vitest";
import { addRow, changeCell, removeRow } from "../../extension/storage/change-rows.ts";
import { database } from "../../extension/storage/db.ts";
import { dealHistory } from "../../extension/storage/history.ts";
import { recordKey } from "../../src/crm/record.ts";
import { beside, record } from "./a-deal.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

freshDatabaseEach();

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
