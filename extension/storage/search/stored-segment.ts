import {
  headOf,
  type OpenSegment,
  openSegment,
  type PackedSegment,
  type SegmentHead,
} from "../../../src/search/segment.ts";
import { newId } from "../../platform/ids.ts";
import type { Database } from "../db.ts";
import { inOneTransaction } from "../transaction.ts";

/** What is read first: `whole` once every deal of the machine has been taken in. */
export type StoredHead = Omit<SegmentHead, "terms" | "sizes" | "large"> & { whole: boolean };
type StoredTerms = Pick<SegmentHead, "terms" | "sizes" | "large">;

const pieceName = (piece: number): string => `piece-${piece}`;

/** The stored index is of another release, or a part of it is lost or of another making. It is made anew from the deals. */
export class IndexUnusable extends Error {}

/** Replaces the stored index. Only inside a transaction; whoever reads by the old stamp meanwhile finds that out. */
export async function putSegment(db: Database, segment: PackedSegment, whole: boolean): Promise<void> {
  const stamp = newId();
  const { terms, sizes, large, ...head } = headOf(segment);
  const row = (part: string, content: unknown) => ({ part, stamp, content });
  await db.searchIndex.clear();
  await db.searchIndex.bulkPut([
    row("head", { ...head, whole } satisfies StoredHead),
    row("terms", { terms, sizes, large } satisfies StoredTerms),
    row("documents", segment.documents),
    ...segment.pieces.map((piece, at) => row(pieceName(at), piece)),
  ]);
}

/** Throws the stored index away; the deals it was made of are all there. */
export async function forgetSegment(): Promise<void> {
  await inOneTransaction(
    (db) => [db.searchIndex],
    (db) => db.searchIndex.clear(),
  );
}

export type KnownHead = { stamp: string; head: StoredHead };

export async function readHead(db: Database): Promise<KnownHead | null> {
  const row = await db.searchIndex.get("head");
  return row ? { stamp: row.stamp, head: row.content as StoredHead } : null;
}

async function readPart(db: Database, part: string, stamp: string): Promise<unknown> {
  // A large part lies in a file of its own, which the disk may have lost.
  const row = await db.searchIndex.get(part).catch(() => undefined);
  if (row?.stamp !== stamp) throw new IndexUnusable(part);
  return row.content;
}

/** The part a search begins with; postings and keys are read when they are needed. */
export async function readOpenSegment(db: Database, { stamp, head }: KnownHead): Promise<OpenSegment> {
  const terms = (await readPart(db, "terms", stamp)) as StoredTerms;
  const open = openSegment({ ...head, ...terms });
  if (!open) throw new IndexUnusable("terms");
  return open;
}

export async function readKeys(db: Database, stamp: string, count: number): Promise<string[]> {
  const { text } = (await readPart(db, "documents", stamp)) as PackedSegment["documents"];
  const keys = text.slice(1, -1).split("\n");
  if (count > 0 && keys.length !== count) throw new IndexUnusable("documents");
  return keys;
}

export async function readPiece(
  db: Database,
  stamp: string,
  piece: number,
  size: number,
): Promise<Uint8Array> {
  const bytes = await readPart(db, pieceName(piece), stamp);
  if (!(bytes instanceof Uint8Array) || bytes.length !== size) throw new IndexUnusable(pieceName(piece));
  return bytes;
}

/** All of it, to build the next one on. */
export async function readPacked(db: Database, { stamp, head }: KnownHead): Promise<PackedSegment> {
  const terms = (await readPart(db, "terms", stamp)) as StoredTerms;
  const documents = (await readPart(db, "documents", stamp)) as PackedSegment["documents"];
  const pieces = await Promise.all(head.pieceSizes.map((size, at) => readPiece(db, stamp, at, size)));
  if (!openSegment({ ...head, ...terms })) throw new IndexUnusable("terms");
  return { ...terms, version: head.version, places: head.places, documents, pieces };
}
