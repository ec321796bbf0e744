import { Dexie, type EntityTable, type Table } from "dexie";
import type { Answer } from "../../src/checklist/answer.ts";
import type { HistoryEntry } from "../../src/checklist/history.ts";
import type { LateChange } from "../../src/checklist/late-change.ts";
import type { Profile } from "../../src/checklist/profile/profile.ts";
import type { Standings } from "../../src/checklist/profile/standing.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { Arrangement } from "../../src/inbound/packages.ts";
import type { CustomerPack } from "../../src/packet/customer-pack.ts";
import type { Packet } from "../../src/packet/packet.ts";
import type { DraftChange } from "../../src/playbook/editing/draft-log.ts";
import type { Publication } from "../../src/playbook/publication.ts";
import type { SigningKey } from "../platform/signing.ts";
import { describeForLists, signVersions } from "./upgrades.ts";

/** A record with answers: made at the rep's first change, never by looking. */
export type ChecklistRow = {
  /** `recordKey` of the record. */
  key: string;
  /** The record as last read. */
  record: CrmRecord;
  /** ISO date and time of that reading. */
  readAt: string;
  playbook: number;
  startedAt: string;
  /** Values of the page the rep has seen and left aside, by the path of the difference: `contentHash` of each. */
  kept?: Record<string, string>;
  /** The same against the last packet. */
  keptForPacket?: Record<string, string>;
  /** The customer's requirements the deal goes by, and why it is an exception to some. */
  standings?: Standings;
  /** It goes by its version, whatever is published. */
  stays?: true | undefined;
  /** What was typed before a newer answer and could only be saved after it, until the rep has read so. */
  late?: LateChange[];
  /** The newest link of its history: without it nobody would notice that the last links are gone. */
  newest?: { seq: number; hash: string };
};
/** One row per answer, so that two windows never overwrite each other's fields. */
export type AnswerRow = { checklist: string; field: string; answer: Answer };
/** What lists show, kept small. */
export type SummaryRow = {
  checklist: string;
  name: string;
  account: string;
  /** The CRM's id of the account; "" where none is known. */
  accountId: string;
  /** The record's page, to open it from a list. */
  url: string;
  /** Our stage, or "lost". */
  stage: string;
  due: number;
  /** ISO day by which the first of what is due is needed; "none" sorts after every day. */
  needBy: string;
  /** 1: an open deal with something due, which is what "My gaps" lists. */
  gap: 0 | 1;
  changedAt: string;
};
/** A packet as it was issued; never changed. */
export type PacketRow = { packet: string; revision: string; checklist: string; content: Packet };
/** A deal changed since it was last taken into the search index. The stamp tells one change from the next. */
export type SearchChangeRow = { checklist: string; stamp: string };
/** One part of the search index. Parts of one making carry its stamp. */
export type SearchPartRow = { part: string; stamp: string; content: unknown };
/** A published playbook: the content never changes. */
export type PlaybookRow = Publication & { content: unknown };
/** The one draft of this machine, while there is one. */
export type DraftRow = {
  id: "draft";
  /** The version it starts from; its changes are applied to that in order. */
  base: number;
  /** Tells one draft from the next: a window that knows another one reads it from the start. */
  stamp: string;
};
/** One change of the draft. Numbers are never given twice, not even in the next draft. */
export type DraftChangeRow = Omit<DraftChange, "seq"> & { seq?: number };
/** What is in which package, where the rep has it otherwise than the rule gives. */
export type PackagesRow = { checklist: string; arrangement: Arrangement };
/** A customer pack (instructions, packing list, labels) as it was handed out; never changed. */
export type CustomerPackRow = { checklist: string; revision: string; content: CustomerPack };
/** A packet file somebody opened on the desk page: what the list shows, kept small. `for`: a department's id, or "". */
export type OpenedRow = {
  packet: string;
  revision: string;
  for: string;
  hash: string;
  /** The department's name; "" for the whole packet. */
  department: string;
  deal: string;
  account: string;
  issuedAt: string;
  issuedBy: string;
  practice: boolean;
  openedAt: string;
};
/** The packet of such a file, as it stood there. */
export type OpenedContentRow = Pick<OpenedRow, "packet" | "revision" | "for"> & { json: unknown };
/** This browser profile's own key; its private half can be used and never read. */
export type SigningKeyRow = { id: "own" } & SigningKey;
/** A key that packets of that name were signed with (hex), and since when this machine knows it. `shown`: the name as it was written. */
export type SignerRow = { name: string; shown: string; key: string; since: string };
/** Expected-receipt numbers, each given once. */
export type ReceiptRow = {
  number: string;
  /** Whose it is, and what that deal is called where only its packet is known here. */
  checklist: string;
  field: string;
  name?: string;
  /** Somebody entered it, here or on another machine: we did not give it. */
  typed?: true;
  /** Other deals that came to have it, too. */
  also?: { checklist: string; name: string }[];
};

/**
 * The database. Dexie counts its versions from 1; each released one stays here with its named upgrade, and a saved database of
 * every release is upgraded in a test.
 */
export class Database extends Dexie {
  declare checklists: EntityTable<ChecklistRow, "key">;
  declare answers: Table<AnswerRow, [string, string]>;
  declare history: Table<HistoryEntry, [string, number]>;
  declare summaries: EntityTable<SummaryRow, "checklist">;
  declare profiles: EntityTable<Profile, "account">;
  declare playbooks: Table<PlaybookRow, number>;
  declare draft: EntityTable<DraftRow, "id">;
  declare draftChanges: Table<DraftChangeRow, number>;
  declare packets: Table<PacketRow, [string, string]>;
  declare packages: EntityTable<PackagesRow, "checklist">;
  declare customerPacks: Table<CustomerPackRow, [string, string]>;
  declare opened: Table<OpenedRow, [string, string, string]>;
  declare openedContents: Table<OpenedContentRow, [string, string, string]>;
  declare signingKeys: EntityTable<SigningKeyRow, "id">;
  declare signers: Table<SignerRow, [string, string]>;
  declare receipts: EntityTable<ReceiptRow, "number">;
  declare counters: Table<{ name: string; last: number }, string>;
  declare searchChanges: EntityTable<SearchChangeRow, "checklist">;
  declare searchIndex: EntityTable<SearchPartRow, "part">;
  declare settings: Table<{ name: string; value: unknown }, string>;

  /** `newest`: as an older release has it, for a backup of that time. */
  constructor(name = databaseName, newest: number = schemaVersion) {
    super(name, {
      // The only mode that reaches the disk before it says so.
      chromeTransactionDurability: "strict",
      // What it keeps of a reading holds whoever asked first, as long as anybody asks: whole pages of deals, hours after they were left.
      cache: "disabled",
    });
    this.version(1).stores({
      checklists: "key",
      answers: "[checklist+field], checklist",
      history: "[checklist+seq]",
      summaries: "checklist, changedAt",
      playbooks: "number",
      packets: "[packet+revision], checklist",
      receipts: "number",
      counters: "name",
      settings: "name",
    });
    if (newest < 2) return;
    this.version(2)
      .stores({
        summaries: "checklist, changedAt, accountId, [gap+needBy]",
        searchChanges: "checklist",
        searchIndex: "part",
      })
      .upgrade(async (transaction) => {
        const gaps = await describeForLists(transaction);
        await transaction.table("counters").put({ name: "gaps", last: gaps });
        await transaction.table("settings").put({ name: "schema", value: 2 });
      });
    if (newest < 3) return;
    this.version(3)
      .stores({ checklists: "key, playbook", profiles: "account", draft: "id", draftChanges: "++seq" })
      .upgrade(async (transaction) => {
        await signVersions(transaction);
        await transaction.table("settings").put({ name: "schema", value: 3 });
      });
    if (newest < 4) return;
    this.version(4)
      .stores({
        packages: "checklist",
        customerPacks: "[checklist+revision], checklist",
        opened: "[packet+revision+for]",
        openedContents: "[packet+revision+for]",
        signingKeys: "id",
        signers: "[name+key]",
      })
      .upgrade(async (transaction) => {
        await transaction.table("settings").put({ name: "schema", value: 4 });
      });
  }
}

export const databaseName = "whitespot";

/** Raised with every released change of what is stored; written into the database and checked inside every change. */
export const schemaVersion = 4;

let opened: Database | undefined;

/** The one database of this page. */
export function database(): Database {
  opened ??= new Database();
  return opened;
}
