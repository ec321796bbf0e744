import * as z from "zod/mini";
import { recordSchema } from "../crm/record.ts";
import { optionSchema } from "../field-kinds/field-shape.ts";
import { arrangementSchema } from "../inbound/packages.ts";
import { inboundSchema } from "../playbook/inbound.ts";
import { orderSchema } from "../playbook/order.ts";
import { figureSchema, pageBlockSchema } from "../playbook/page-block.ts";
import { companySchema } from "../playbook/playbook.ts";
import { firmnesses } from "../values/promises.ts";
import { revisesSchema } from "./revise/change.ts";

export const packetVersion = 1;

const columnSchema = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.string(),
  /** Those that were chosen. */
  options: z.optional(z.array(optionSchema)),
  units: z.optional(z.array(z.string())),
  readers: z.optional(z.array(z.string())),
});

/** An answer with what it is called: a later playbook cannot change what was handed over. */
const frozenFieldSchema = z.object({
  ...columnSchema.shape,
  department: z.string(),
  readers: z.array(z.string()),
  /** Not applicable needs a reason, and has a place of its own on the page. */
  locked: z.optional(z.literal(true)),
  columns: z.optional(z.array(columnSchema)),
  /** "missing": asked, due and not answered; "open": asked, not due yet or never required, and not answered. */
  state: z.enum(["answered", "not-applicable", "waiting", "assumed", "missing", "open"]),
  /** In the stored shape of its kind; only when answered or assumed (a table also keeps its rows while cells are missing). */
  value: z.optional(z.unknown()),
  /** Not applicable or waiting, because… */
  because: z.optional(z.string()),
  /** Waiting on whom, by which day. */
  on: z.optional(z.string()),
  by: z.optional(z.string()),
  /** Assumed: whom to confirm it with. */
  confirmWith: z.optional(z.string()),
  /** Shown on screen as where it came from: "Salesforce". */
  from: z.optional(z.string()),
  /** The answer departs from the customer's standing requirement, as it was since then; "": nobody said why. */
  exception: z.optional(z.object({ requires: z.unknown(), since: z.string(), why: z.string() })),
  /** Of a text whose lines are promises: each with how firm it is and the department it is for, by name. */
  promises: z.optional(
    z.array(
      z.object({
        text: z.string(),
        firmness: z.optional(z.enum(firmnesses)),
        for: z.optional(z.string()),
      }),
    ),
  ),
  /** Table: "row 1: un-number" for each cell that is due and empty. */
  missingCells: z.optional(z.array(z.string())),
});

const packetDepartmentSchema = z.object({
  id: z.string(),
  name: z.string(),
  page: z.object({
    title: z.string(),
    blocks: z.array(pageBlockSchema),
    due: z.optional(z.array(z.string())),
  }),
  required: z.number(),
  done: z.number(),
  /** Field ids, in the order they are asked. */
  missing: z.array(z.string()),
});

const warningSchema = z.object({
  id: z.string(),
  title: z.string(),
  detail: z.string(),
  departments: z.array(z.string()),
  blocks: z.boolean(),
  stops: z.boolean(),
});

/** Who vouches for a packet: made over its hash, so it is not part of what is hashed. See signature.ts for what is signed. */
const signatureSchema = z.object({
  /** "Ed25519" (RFC 8032) is the only one there is; another one is of a later release. */
  algorithm: z.string(),
  /** The key's 32 bytes, in hex digits. */
  publicKey: z.string(),
  signer: z.string(),
  /** ISO date and time with zone. */
  signedAt: z.string(),
  /** 64 bytes, in hex digits. */
  signature: z.string(),
});

/** Which of the fields tell of goods that come in, and what holds for these goods. */
const packetInboundSchema = z.object({
  ...inboundSchema.shape,
  /** Nothing but the reference stands on the outside of a package. */
  secret: z.boolean(),
  /** For serial shipping container codes: only when the company has a prefix. */
  gs1: z.optional(z.object({ companyPrefix: z.string(), receiptPattern: z.string() })),
});

/** A receipt's arrivals, each with the day it is on now, or was on last; and whose calendar they are in. */
const announcedSchema = z.object({ receipt: z.string(), department: z.string(), days: z.array(z.string()) });

/** A frozen, numbered issue of a checklist. Everything a page needs is in it; nothing is looked up later. */
export const packetSchema = z.object({
  schema: z.literal("whitespot-packet"),
  version: z.literal(packetVersion),
  /** "HP-26-0147". */
  number: z.string(),
  /** A, B, C… without I O Q S X Z. */
  revision: z.string(),
  /** ISO date and time with zone. */
  issuedAt: z.string(),
  issuedBy: z.string(),
  /** The department this copy was made for; null: the whole packet, for sales. */
  for: z.nullable(z.string()),
  company: companySchema,
  record: recordSchema,
  /** Facts of the record that only these departments see; what is not named is for everybody. */
  recordReaders: z.record(z.string(), z.array(z.string())),
  stage: z.object({ id: z.string(), name: z.string() }),
  playbook: z.object({ number: z.number(), name: z.string(), language: z.string() }),
  departments: z.array(packetDepartmentSchema),
  fields: z.array(frozenFieldSchema),
  /** Those that its pages name. */
  figures: z.array(figureSchema),
  /** Where what was ordered stands among the fields; absent where the reader may not see it. */
  order: z.optional(orderSchema),
  warnings: z.array(warningSchema),
  /** While something of the customer's comes in, and the reader may know under which number. */
  inbound: z.optional(packetInboundSchema),
  /** What is in which package. */
  arrangement: z.optional(arrangementSchema),
  /** What this issue or one before it has put into the dock's calendar, so that what no longer comes is cancelled there. */
  announced: z.optional(z.array(announcedSchema)),
  /** Issued although something was missing or blocking: who said so and why. Printed on page 1. */
  gaps: z.nullable(z.object({ name: z.string(), reason: z.string() })),
  /** Of a revision after the first: what it changes against the one it supersedes. */
  revises: z.optional(revisesSchema),
  /** SHA-256 (hex) of the rest of this packet, but for its signature, as canonical JSON; its first eight digits are printed. */
  hash: z.string(),
  signature: z.optional(signatureSchema),
});

export type Packet = z.infer<typeof packetSchema>;
export type PacketSignature = z.infer<typeof signatureSchema>;
export type Announced = z.infer<typeof announcedSchema>;
export type PacketInbound = z.infer<typeof packetInboundSchema>;
export type FrozenField = z.infer<typeof frozenFieldSchema>;
export type FrozenColumn = z.infer<typeof columnSchema>;
export type PacketDepartment = z.infer<typeof packetDepartmentSchema>;
export type PacketWarning = z.infer<typeof warningSchema>;
