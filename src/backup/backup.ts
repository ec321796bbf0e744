import * as z from "zod/mini";
import { contentHash } from "../values/hash.ts";
import { type TableName, tableNames } from "./row-schemas.ts";

/** Raised when a file of before could not be read as this release reads files. */
export const backupVersion = 1;

/** What tells the file from any other ZIP; everything else in it is a part. */
export const manifestFile = "backup.json";

/** The journal of what the database had not taken yet, which is kept beside it. */
export const journal = "journal";
export const partNames: readonly PartName[] = [...tableNames, journal];
export type PartName = TableName | typeof journal;
export const partFile = (name: string): string => `${name}.ndjson`;

const count = z.int().check(z.nonnegative());

const partSchema = z.object({
  /** A table, or "journal"; its rows stand in `<name>.ndjson`, one JSON value a line. */
  name: z.string(),
  rows: count,
  bytes: count,
  /** SHA-256 (hex) of the part's bytes. */
  sha256: z.string(),
});

export const manifestSchema = z.object({
  schema: z.literal("whitespot-backup"),
  version: z.literal(backupVersion),
  /** "rescue": read past a database that did not open; it may lack rows, and may hold some that are of no use. */
  kind: z.enum(["backup", "rescue"]),
  /** Version of the database the rows are from: docs/decisions/0015-backup.md. */
  database: count,
  /** Release that wrote it. */
  extension: z.string(),
  /** ISO date and time with zone. */
  madeAt: z.string(),
  /** The rep as named in the settings; "" for nobody. */
  madeBy: z.string(),
  parts: z.array(partSchema),
  /** Rows that the release that wrote them could make nothing of. They are in it all the same. */
  unusable: count,
  /** Of a rescue: rows that could not be read, per table; null: nobody knows how many. */
  lost: z.optional(z.array(z.object({ table: z.string(), rows: z.nullable(count) }))),
  /** SHA-256 (hex) of the rest of this object, as JSON with its keys in order and without spaces (RFC 8785). */
  hash: z.string(),
});

export type Manifest = z.infer<typeof manifestSchema>;

export const sealManifest = (content: Omit<Manifest, "hash">): Manifest => ({
  ...content,
  hash: contentHash(content),
});

/** "whitespot-backup-2026-11-22.zip", with the day of whoever saved it. */
export const backupName = ({ kind, madeAt }: Pick<Manifest, "kind" | "madeAt">): string =>
  `whitespot-${kind}-${madeAt.slice(0, 10)}.zip`;
