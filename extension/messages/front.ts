import * as z from "zod/mini";
import { recordSchema } from "../../src/crm/record.ts";

const crm = z.string().check(z.maxLength(100));

/** Why nothing could be read of a record's page; what the page says in the record's place. */
export const troubleSchema = z.object({
  kind: z.enum(["not-drawn", "failed"]),
  says: z.optional(z.string().check(z.maxLength(500))),
});

/** What a tab shows, as far as we may know. */
const frontSchema = z.discriminatedUnion("kind", [
  /** In trouble the record is what was known of it before, if anything. */
  z.object({ kind: z.literal("record"), record: recordSchema, trouble: z.optional(troubleSchema) }),
  /** A deal whose page is not drawn yet. */
  z.object({ kind: z.literal("reading"), crm }),
  /** A CRM we can read, but a list, a board or its settings. */
  z.object({ kind: z.literal("no-record"), crm }),
  /** The page of a customer's account: its addresses belong to every deal of that account. */
  z.object({
    kind: z.literal("account"),
    crm,
    host: z.string().check(z.maxLength(500)),
    account: z.object({ id: crm, name: z.optional(z.string().check(z.maxLength(500))) }),
  }),
  /**
   * No adapter for it, or the organisation does not allow that CRM (`barred`). With the page's address and title where a click has lent it to us; a page of the browser's own has none.
   */
  z.object({
    kind: z.literal("unknown-page"),
    barred: z.optional(crm),
    page: z.optional(
      z.object({ url: z.string().check(z.maxLength(2000)), title: z.string().check(z.maxLength(500)) }),
    ),
  }),
  /**
   * Nothing known: without a grant only a click on the toolbar icon lets us look. A page whose access was `takenBack` is not looked
   * at before such a click, also where an earlier one still lends it.
   */
  z.object({ kind: z.literal("not-seen"), takenBack: z.optional(z.literal(true)) }),
]);

export type Front = z.infer<typeof frontSchema>;

const prefix = "front:";

/** Where the session keeps what a tab shows. */
export const frontKey = (tabId: number): string => `${prefix}${tabId}`;

/** The tab a session key is about; null for keys of anything else. */
export const tabOfFrontKey = (key: string): number | null =>
  key.startsWith(prefix) ? Number(key.slice(prefix.length)) : null;

/** What the session kept; anything else in its place counts as nothing seen. */
export function parseFront(stored: unknown): Front {
  const { data } = z.safeParse(frontSchema, stored);
  return data ?? { kind: "not-seen" };
}
