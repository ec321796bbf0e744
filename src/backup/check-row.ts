import type * as z from "zod/mini";
import { migratePlaybook } from "../playbook/playbook-migrations.ts";
import { checked } from "../values/checked.ts";
import { journal } from "./backup.ts";
import { isJournalRow } from "./journal.ts";
import { rowSchemas, type TableName } from "./row-schemas.ts";

/** Whether the database, or the journal, could have held that row. Of a table we do not know, nobody knows. */
export function isRow(part: string, row: unknown): boolean {
  if (part === journal) return isJournalRow(row);
  if (!Object.hasOwn(rowSchemas, part)) return true;
  if (!checked(rowSchemas[part as TableName] as z.ZodMiniType<unknown>, row).ok) return false;
  // The one content that stops every page when it cannot be used.
  return part !== "playbooks" || migratePlaybook((row as { content: unknown }).content).ok;
}
