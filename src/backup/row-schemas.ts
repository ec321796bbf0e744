import * as z from "zod/mini";
import { historyEntrySchema } from "../checklist/history-export.ts";
import { recordSchema } from "../crm/record.ts";
import { arrangementSchema } from "../inbound/packages.ts";
import { packetSchema } from "../packet/packet.ts";
import { answerSchema, valueSchema } from "./answer-schema.ts";
import { lateSchema } from "./change-schema.ts";
import { isSetting } from "./setting-schemas.ts";

/**
 * What a row of each table looks like: nothing from a file comes into the database without. Members of a row are all named here;
 * what stands deeper may hold more than we know, and is kept.
 */
const text = z.string();
const moment = z.string().check(z.maxLength(40));
const keyText = z.string().check(z.minLength(1), z.maxLength(1000));
const number = z.int().check(z.nonnegative());
const stance = z.looseObject({ value: z.optional(valueSchema) });
const copyKey = { packet: keyText, revision: keyText, for: text };

export const rowSchemas = {
  settings: z
    .strictObject({ name: keyText, value: z.unknown() })
    .check(z.refine(({ name, value }) => isSetting(name, value))),
  playbooks: z.strictObject({
    number,
    publishedAt: moment,
    by: text,
    note: text,
    origin: z.looseObject({ from: z.enum(["starter", "draft", "again", "file", "address", "policy"]) }),
    content: z.looseObject({ schema: z.literal("whitespot-playbook"), version: number, number }),
  }),
  draft: z.strictObject({ id: z.literal("draft"), base: number, stamp: keyText }),
  draftChanges: z.strictObject({
    seq: number,
    at: moment,
    by: text,
    window: text,
    patches: z.array(z.looseObject({})),
    joins: z.optional(z.literal(true)),
    undoes: z.optional(number),
    redoes: z.optional(number),
  }),
  profiles: z.strictObject({
    account: keyText,
    name: text,
    requirements: z.record(text, z.object({ value: valueSchema, since: moment })),
    note: text,
    changedAt: moment,
    changedBy: text,
  }),
  checklists: z.strictObject({
    key: keyText,
    record: recordSchema,
    readAt: moment,
    playbook: number,
    startedAt: moment,
    kept: z.optional(z.record(text, text)),
    keptForPacket: z.optional(z.record(text, text)),
    standings: z.optional(z.record(text, stance)),
    stays: z.optional(z.literal(true)),
    late: z.optional(z.array(lateSchema)),
    newest: z.optional(z.object({ seq: number, hash: text })),
  }),
  answers: z.strictObject({ checklist: keyText, field: keyText, answer: answerSchema }),
  history: historyEntrySchema,
  summaries: z.strictObject({
    checklist: keyText,
    name: text,
    account: text,
    accountId: text,
    url: text,
    stage: text,
    due: number,
    needBy: text,
    gap: z.union([z.literal(0), z.literal(1)]),
    changedAt: moment,
  }),
  packets: z.strictObject({ packet: keyText, revision: keyText, checklist: keyText, content: packetSchema }),
  packages: z.strictObject({ checklist: keyText, arrangement: arrangementSchema }),
  customerPacks: z.strictObject({
    checklist: keyText,
    revision: keyText,
    content: z.looseObject({
      receipt: text,
      revision: text,
      day: text,
      goods: z.looseObject({ rows: z.array(z.looseObject({})) }),
      instructions: z.looseObject({}),
      packingList: z.looseObject({}),
      labels: z.array(z.looseObject({})),
      says: text,
    }),
  }),
  opened: z.strictObject({
    ...copyKey,
    hash: text,
    department: text,
    deal: text,
    account: text,
    issuedAt: moment,
    issuedBy: text,
    practice: z.boolean(),
    openedAt: moment,
  }),
  openedContents: z.strictObject({ ...copyKey, json: z.unknown() }),
  signers: z.strictObject({ name: text, shown: text, key: keyText, since: moment }),
  receipts: z.strictObject({
    number: keyText,
    checklist: keyText,
    field: text,
    name: z.optional(text),
    typed: z.optional(z.literal(true)),
    also: z.optional(z.array(z.object({ checklist: text, name: text }))),
  }),
  counters: z.strictObject({ name: keyText, last: number }),
} as const;

/** Tables a backup holds, in its order. The search index is made from them; the private half of the signing key cannot leave. */
export const tableNames = Object.keys(rowSchemas) as TableName[];
export type TableName = keyof typeof rowSchemas;

/** What keeps two rows of a table apart. */
export const rowKeys: Record<TableName, readonly string[]> = {
  settings: ["name"],
  playbooks: ["number"],
  draft: ["id"],
  draftChanges: ["seq"],
  profiles: ["account"],
  checklists: ["key"],
  answers: ["checklist", "field"],
  history: ["checklist", "seq"],
  summaries: ["checklist"],
  packets: ["packet", "revision"],
  packages: ["checklist"],
  customerPacks: ["checklist", "revision"],
  opened: ["packet", "revision", "for"],
  openedContents: ["packet", "revision", "for"],
  signers: ["name", "key"],
  receipts: ["number"],
  counters: ["name"],
};

/** Settings that belong to this browser profile or its organisation, not to the work: they are in no backup. */
export const ownSettings: readonly string[] = ["schema", "policy", "backups", "backupFolder"];
