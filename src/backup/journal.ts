import * as z from "zod/mini";
import { saidSchema } from "./change-schema.ts";

/** What waits beside the database for room in it: `name` as it is kept, with what waits under it. */
export const journalRowSchema = z.strictObject({
  name: z.string().check(z.regex(/^unsaved:/), z.maxLength(2000)),
  value: saidSchema,
});
export type JournalRow = z.infer<typeof journalRowSchema>;

/** Whether something is kept there under that name. */
export const isJournalName = (name: string): boolean => name.startsWith("unsaved:");

export const isJournalRow = (row: unknown): row is JournalRow => journalRowSchema.safeParse(row).success;
