import { migratePlaybook } from "../playbook/playbook-migrations.ts";
import { journal, type PartName } from "./backup.ts";
import { isJournalRow } from "./journal.ts";
import { rowSchemas } from "./row-schemas.ts";

/** Whether the database, or the journal, could have held that row. */
export function isRow(part: PartName, row: unknown): boolean {
  if (part === journal) return isJournalRow(row);
  if (!rowSchemas[part].safeParse(row).success) return false;
  // The one content that stops every page when it cannot be used.
  return part !== "playbooks" || migratePlaybook((row as { content: unknown }).content).ok;
}
