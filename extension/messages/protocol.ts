import * as z from "zod/mini";
import { accountSeenSchema } from "../../src/crm/account-seen.ts";
import { recordSchema } from "../../src/crm/record.ts";
import { type AttachRequest, largestFile } from "../crm/attach/request.ts";
import { troubleSchema } from "./front.ts";
import type { Pill } from "./pill.ts";

const shortText = z.string().check(z.maxLength(200));
const tabId = z.number().check(z.int(), z.gte(0));

/** From the content script, sent as plain data by a page we do not control. */
export const pageMessageSchema = z.discriminatedUnion("kind", [
  /** What the page shows now: sent once after the script starts, whenever it changes, and when asked to read. */
  z.object({
    kind: z.literal("reading"),
    crm: shortText,
    reading: z.discriminatedUnion("kind", [
      z.object({
        kind: z.literal("record"),
        record: recordSchema,
        part: z.optional(z.literal(true)),
        trouble: z.optional(troubleSchema),
      }),
      z.object({ kind: z.literal("account"), seen: accountSeenSchema }),
      z.object({ kind: z.literal("not-yet"), id: shortText }),
      z.object({ kind: z.literal("no-record") }),
    ]),
  }),
  /** Where the page is now: from a page nobody reads yet. */
  z.object({ kind: z.literal("at"), url: z.string().check(z.maxLength(8000)) }),
  /** The page is left: what the tab shows is not known any more. */
  z.object({ kind: z.literal("page-gone") }),
]);
export type PageMessage = z.infer<typeof pageMessageSchema>;

/** A page may tell of its own host's records only: another organisation's deals are not its to rename. */
export function speaksForItself(message: PageMessage, address: string | undefined): boolean {
  const own = hostOf(address);
  if (own === null) return false;
  if (message.kind === "at") return hostOf(message.url) === own;
  if (message.kind !== "reading") return true;
  if (message.reading.kind === "account") {
    const { seen } = message.reading;
    return seen.crm === message.crm && seen.host === own;
  }
  if (message.reading.kind !== "record") return true;
  const { crm, host, url } = message.reading.record;
  return crm === message.crm && host === own && hostOf(url) === own;
}

/** Null for what is no address of a host. */
export const hostOf = (address: string | undefined): string | null =>
  (address !== undefined && URL.canParse(address) && new URL(address).host) || null;

/** To the content script, which checks them by hand: it carries no Zod. */
export type PageCommand =
  /** Read the page again and report it, changed or not. */
  | { kind: "read" }
  /** Stop on a page of these hosts: access to them was taken back. */
  | { kind: "stop"; hosts: string[] }
  /** Show the button that opens the panel, or take it away. Only the pill's own script answers. */
  | { kind: "pill"; pill: Pill | null };

const attachRequestSchema: z.ZodMiniType<AttachRequest> = z.object({
  record: z.object({
    crm: shortText,
    host: shortText,
    id: shortText,
    url: z.string().check(z.maxLength(2000)),
  }),
  // Base64 takes four characters for three bytes.
  file: z.object({
    name: shortText,
    mimeType: shortText,
    content: z.string().check(z.maxLength(Math.ceil(largestFile / 3) * 4)),
  }),
});

/** From the panel and our other pages. Turning a CRM on needs none: the grant itself tells the background. */
export const panelMessageSchema = z.discriminatedUnion("kind", [
  /** Read the page of this tab again, if we may. */
  z.object({ kind: z.literal("read-front"), tabId }),
  /** Say how the page of this tab is built, with nothing it says. */
  z.object({ kind: z.literal("describe-page"), tabId }),
  /** Put a file into the page of this tab, if it still shows that record. */
  z.object({ kind: z.literal("attach"), tabId, request: attachRequestSchema }),
  /** Something of this record changed, so the number on the icon may have (`recordKey`). */
  z.object({ kind: z.literal("summary-changed"), record: shortText }),
  /** The panel came up or went away, or a setting of the button in the page was changed: it comes or goes. */
  z.object({ kind: z.literal("nudge-again") }),
  /** See whether the organisation's policy or the playbook's address has something new; `now`: somebody waits for it. */
  z.object({ kind: z.literal("look-for-news"), now: z.boolean() }),
]);
export type PanelMessage = z.infer<typeof panelMessageSchema>;
