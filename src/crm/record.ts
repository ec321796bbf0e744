import * as z from "zod/mini";

/**
 * A deal the way a CRM shows it, whichever that is. Everything but its identity may be missing: a page shows what its layout shows.
 * Text comes from a page we do not control and is data, never markup.
 */
const text = z.string().check(z.maxLength(500));

export const addressSchema = z.object({
  name: z.optional(text),
  street: z.optional(text),
  city: z.optional(text),
  region: z.optional(text),
  postalCode: z.optional(text),
  /** ISO 3166-1 alpha-2. */
  country: z.optional(text),
});

const personSchema = z.object({
  name: text,
  role: z.optional(text),
  phone: z.optional(text),
  email: z.optional(text),
  primary: z.optional(z.boolean()),
});

const lineSchema = z.object({
  /** The CRM's own id of the line, where its page tells: it stays when another line is put in before. */
  id: z.optional(text),
  code: z.optional(text),
  name: z.optional(text),
  quantity: z.optional(z.number()),
  unitPrice: z.optional(z.number()),
  date: z.optional(text),
});

export const accountSchema = z.object({
  id: z.optional(text),
  name: z.optional(text),
  number: z.optional(text),
  phone: z.optional(text),
  paymentTerms: z.optional(text),
  billingAddress: z.optional(addressSchema),
  shippingAddress: z.optional(addressSchema),
});

export const recordSchema = z.object({
  /** Which adapter read it: "salesforce", "worked-deal"… */
  crm: text,
  /** The CRM's own id; for Salesforce always the 18-character form. */
  id: text,
  /** Host of the page, so that two organisations' ids never meet. */
  host: text,
  url: z.string().check(z.maxLength(2000)),
  name: z.optional(text),
  /** The CRM's own words for the stage the record is in (not the one being looked at). */
  stage: z.optional(text),
  /** From the CRM's own flag, never from the stage's words. */
  closed: z.optional(z.enum(["won", "lost"])),
  /** In major units of `currency`. */
  amount: z.optional(z.number()),
  /** ISO 4217. */
  currency: z.optional(text),
  /** ISO date, YYYY-MM-DD. */
  closeDate: z.optional(text),
  type: z.optional(text),
  owner: z.optional(personSchema),
  account: z.optional(accountSchema),
  contacts: z.optional(z.array(personSchema)),
  lines: z.optional(z.array(lineSchema)),
  /** What the page says of its list of lines: how many there are in all, and which of their facts it has a column for. */
  linesShown: z.optional(z.object({ count: z.optional(z.number()), columns: z.array(text) })),
  /** Names of facts read from a cut or rounded place ("amount", "account.shippingAddress"): to be confirmed, never used silently. */
  lossy: z.optional(z.array(text)),
  /** Names of facts of which the page shows only the first part ("lines": a card of few rows). */
  partial: z.optional(z.array(text)),
  /** Names of facts the adapter looked for and could not read, so that the panel can say so. */
  unread: z.optional(z.array(text)),
});

export type CrmRecord = z.infer<typeof recordSchema>;
export type Address = z.infer<typeof addressSchema>;
export type Line = z.infer<typeof lineSchema>;
export type Person = z.infer<typeof personSchema>;
export type Account = z.infer<typeof accountSchema>;

const identity = ["crm", "id", "host", "url"];

/** `crm` of a deal somebody made by hand on a page no adapter reads, and of the practice deal. */
export const byHand = "by-hand";
export const practice = "practice";

/** Whether a deal is made up, to try things on: it is in no list and no count, and every page of its packet says so. */
export const isPractice = ({ crm }: Pick<CrmRecord, "crm">): boolean => crm === practice;

/** Facts that may be kept from departments: "amount", "account.paymentTerms"; not what tells one record from another. */
export const recordFacts: readonly string[] = [
  ...Object.keys(recordSchema.shape).filter((fact) => !identity.includes(fact)),
  ...Object.keys(accountSchema.shape).map((fact) => `account.${fact}`),
];

/** One checklist per record: the key never depends on the record's name. */
export const recordKey = (record: Pick<CrmRecord, "crm" | "host" | "id">): string =>
  `${record.crm}:${record.host}:${record.id}`;
