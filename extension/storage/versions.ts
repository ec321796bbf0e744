import type { Publication } from "../../src/playbook/publication.ts";
import { type Database, database } from "./db.ts";
import { publicationIn } from "./draft-stored.ts";

/** A version as the list of versions shows it. */
export type Version = Publication & {
  /** Open deals that are asked its questions. */
  deals: number;
};

/** What was read once holds while the database is open: a version never changes. */
const known = new WeakMap<IDBDatabase, Map<number, Publication>>();

/** All versions, the newest first. Throws the database's errors, for `live`. */
export async function storedVersions(): Promise<Version[]> {
  const db = database();
  const [numbers, open] = await Promise.all([
    db.playbooks.toCollection().primaryKeys(),
    db.summaries.filter(({ stage }) => stage !== "lost").primaryKeys(),
  ]);
  const [publications, deals] = await Promise.all([
    Promise.all(numbers.map((number) => publication(db, number))),
    Promise.all(numbers.map((number) => db.checklists.where("playbook").equals(number).primaryKeys())),
  ]);
  const openDeals = new Set(open);
  return publications
    .map((one, at) => ({ ...one, deals: (deals[at] ?? []).filter((key) => openDeals.has(key)).length }))
    .reverse();
}

async function publication(db: Database, number: number): Promise<Publication> {
  const connection = db.backendDB();
  const read = known.get(connection) ?? new Map<number, Publication>();
  known.set(connection, read);
  const found = read.get(number) ?? (await publicationIn(db, number));
  read.set(number, found);
  return found;
}
