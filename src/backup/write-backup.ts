import { sha256 } from "@noble/hashes/sha2.js";
import { Zip, ZipDeflate } from "fflate";
import { bytesToHex, utf8ToBytes } from "../values/hash.ts";
import { hasPrototypeMember } from "../values/json-text.ts";
import { type Manifest, manifestFile, partFile, sealManifest } from "./backup.ts";
import { isRow } from "./check-row.ts";

type Head = Pick<Manifest, "kind" | "database" | "extension" | "madeAt" | "madeBy" | "lost">;

/** Any day a ZIP can say: when the backup was made stands inside, whatever this machine's clock says. */
const zipDay = new Date(2000, 0, 1);
/** Half as small as nothing, and three times as fast as the smallest. */
const level = 3;

/**
 * Writes a backup row by row, so that only what is packed of it is in memory. Parts in their order, each begun once; `end` gives
 * the file, in pieces.
 */
export class BackupWriter {
  private readonly pieces: Uint8Array<ArrayBuffer>[] = [];
  private readonly parts: Manifest["parts"] = [];
  private readonly zip: Zip;
  private unusable = 0;

  constructor() {
    this.zip = new Zip((error, piece) => {
      if (error) throw error;
      this.pieces.push(piece as Uint8Array<ArrayBuffer>);
    });
  }

  /** A part we do not know is of a later release, which reads it. */
  part(name: string): PartWriter {
    const file = this.file(partFile(name));
    const hash = sha256.create();
    const part = { name, rows: 0, bytes: 0, sha256: "" };
    this.parts.push(part);
    return {
      add: (rows) => {
        this.unusable += rows.filter((row) => !isRow(name, row)).length;
        const bytes = linesOf(rows);
        hash.update(bytes);
        part.rows += rows.length;
        part.bytes += bytes.length;
        file.push(bytes);
      },
      end: () => {
        part.sha256 = bytesToHex(hash.digest());
        file.push(new Uint8Array(0), true);
      },
    };
  }

  end(head: Head): { manifest: Manifest; pieces: Uint8Array<ArrayBuffer>[] } {
    const { parts, unusable } = this;
    const manifest = sealManifest({ schema: "whitespot-backup", version: 1, unusable, ...head, parts });
    this.file(manifestFile).push(utf8ToBytes(`${JSON.stringify(manifest, null, 2)}\n`), true);
    this.zip.end();
    return { manifest, pieces: this.pieces };
  }

  private file(name: string): ZipDeflate {
    const file = new ZipDeflate(name, { level });
    file.mtime = zipDay;
    this.zip.add(file);
    return file;
  }
}

export type PartWriter = { add(rows: readonly unknown[]): void; end(): void };

/** The SHA-256 (hex) that a part of these rows has, to see whether a table still is as it was saved. */
export function partHash(): { add(rows: readonly unknown[]): void; end(): string } {
  const hash = sha256.create();
  return { add: (rows) => void hash.update(linesOf(rows)), end: () => bytesToHex(hash.digest()) };
}

const linesOf = (rows: readonly unknown[]): Uint8Array<ArrayBuffer> =>
  utf8ToBytes(rows.map((row) => `${lineOf(row)}\n`).join("")) as Uint8Array<ArrayBuffer>;

/** One line: JSON has no line break of its own. A member that passes for a prototype is in no file of ours; a page may have named one. */
function lineOf(row: unknown): string {
  const line = JSON.stringify(row);
  if (!line.includes('"__proto__"') || !hasPrototypeMember(row)) return line;
  return JSON.stringify(row, (name, value) => (name === "__proto__" ? undefined : value));
}
