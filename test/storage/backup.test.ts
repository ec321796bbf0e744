import { expect, it } from "vitest";
import { makeBackup } from "../../extension/storage/backup/make-backup.ts";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { database } from "../../extension/storage/db.ts";
import { changeSetting } from "../../extension/storage/settings.ts";
import { readBackup } from "../../src/backup/read-backup.ts";
import { tableNames } from "../../src/backup/row-schemas.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import { contentHash } from "../../src/values/hash.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const record: CrmRecord = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006NF0000000147AAA",
  url: "https://northfield.lightning.force.com/lightning/r/Opportunity/006NF0000000147AAA/view",
  name: "Harrow Marine - 4 generator skids",
};
const beside = { record, readAt: "2026-11-22T09:00:00.000Z" };
const around = { extension: "0.1.0", journal: [] };

freshDatabaseEach();

it("holds every row of every table, but what belongs to this profile alone", async () => {
  await changeSetting("repName", () => "Jo Rivera");
  await changeAnswers(beside, [
    {
      field: "customer-po-number",
      change: () => ({ state: "answered", value: "HM-77310", source: { from: "typed" } }),
    },
  ]);
  const made = await makeBackup(around);
  if (!made.ok) throw new Error(JSON.stringify(made));
  const read = readBackup(new Uint8Array(await made.value.content.arrayBuffer()), 4);
  if (!read.ok) throw new Error(JSON.stringify(read));
  expect(read.value.manifest).toMatchObject({ madeBy: "Jo Rivera", unusable: 0 });
  for (const name of tableNames) {
    const rows = await database().table(name).toArray();
    const kept = name === "settings" ? rows.filter((row) => row.name !== "schema") : rows;
    expect(contentHash(read.value.rows[name]), name).toBe(contentHash(kept));
  }
});
