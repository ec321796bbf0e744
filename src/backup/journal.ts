import * as z from "zod/mini";

/** What waits beside the database for room in it: `name` as it is kept, with what waits under it. */
export const journalRowSchema = z.strictObject({
  name: z.string().check(z.regex(/^unsaved:/), z.maxLength(2000)),
  value: z.unknown(),
});
export type JournalRow = z.infer<typeof journalRowSchema>;

export const isJournalRow = (row: unknown): row is JournalRow => journalRowSchema.safeParse(row).success;
