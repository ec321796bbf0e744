import { isPractice } from "../../src/crm/record.ts";
import type { Packet } from "../../src/packet/packet.ts";
import type { ReadPacket } from "../../src/packet/read-packet-file.ts";
import { failed, ok, type Result } from "../../src/values/result.ts";
import { localMoment } from "../platform/clock.ts";
import { type Database, database, type OpenedContentRow, type OpenedRow } from "./db.ts";
import { asResult } from "./problem.ts";
import { holdReceiptOf } from "./receipt-clashes.ts";
import { inOneTransaction } from "./transaction.ts";

type Key = [packet: string, revision: string, copyFor: string];
export const keyOf = (row: Pick<OpenedRow, "packet" | "revision" | "for">): Key => [
  row.packet,
  row.revision,
  row.for,
];

/** A file kept, ready to be put back. */
export type KeptFile = { row: OpenedRow; content: OpenedContentRow };

/** Every revision this machine knows of: files opened here, and packets issued here. */
export type KnownRevisions = { opened: OpenedRow[]; issued: { packet: string; revision: string }[] };

/** Throws the database's errors, for `live`. Newest first. */
export async function knownRevisions(): Promise<KnownRevisions> {
  const db = database();
  const [opened, issued] = await Promise.all([db.opened.toArray(), db.packets.toCollection().primaryKeys()]);
  opened.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  return { opened, issued: issued.map(([packet, revision]) => ({ packet, revision })) };
}

/** What was opened or issued here before under the same number, revision and department; the hash tells whether it is the same. */
export const knownAs = (packet: Packet): Promise<Result<{ hash: string; opened: OpenedRow | null } | null>> =>
  asResult(async () => {
    const issued =
      packet.for === null ? await database().packets.get([packet.number, packet.revision]) : undefined;
    if (issued) return { hash: issued.content.hash, opened: null };
    const opened = await database().opened.get([packet.number, packet.revision, packet.for ?? ""]);
    return opened ? { hash: opened.hash, opened } : null;
  });

/** A packet of a file as it is kept, now. */
export function openedOf({ packet, json }: Pick<ReadPacket, "packet" | "json">): KeptFile {
  const key = { packet: packet.number, revision: packet.revision, for: packet.for ?? "" };
  const row: OpenedRow = {
    ...key,
    hash: packet.hash,
    department: packet.departments.find(({ id }) => id === packet.for)?.name ?? "",
    deal: packet.record.name ?? packet.record.id,
    account: packet.record.account?.name ?? "",
    issuedAt: packet.issuedAt,
    issuedBy: packet.issuedBy,
    practice: isPractice(packet.record),
    openedAt: localMoment(),
  };
  return { row, content: { ...key, json } };
}

/** Keeps a file that was read and found to be unaltered. */
export const keepOpened = ({ packet, json }: ReadPacket): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.opened, db.openedContents, db.receipts],
    async (db) => {
      await putOpened(db, openedOf({ packet, json }));
      await holdReceiptOf(db, packet);
    },
  );

export const putBackOpened = (file: KeptFile): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.opened, db.openedContents],
    (db) => putOpened(db, file),
  );

async function putOpened(db: Database, { row, content }: KeptFile): Promise<void> {
  await db.opened.put(row);
  await db.openedContents.put(content);
}

/** The file's data as they were kept. Problem packet-gone: another window has forgotten it. */
export async function readOpened(row: OpenedRow): Promise<Result<unknown>> {
  const found = await asResult(() => database().openedContents.get(keyOf(row)));
  if (!found.ok) return found;
  return found.value ? ok(found.value.json) : failed("packet-gone", `${row.packet} ${row.revision}`);
}

/** Gives what was forgotten, so that it can be put back. */
export const forgetOpened = (row: OpenedRow): Promise<Result<KeptFile | null>> =>
  inOneTransaction(
    (db) => [db.opened, db.openedContents],
    async (db) => {
      const content = await db.openedContents.get(keyOf(row));
      await db.opened.delete(keyOf(row));
      await db.openedContents.delete(keyOf(row));
      return content ? { row, content } : null;
    },
  );
