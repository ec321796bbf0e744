import { sha256 } from "@noble/hashes/sha2.js";
import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import { checked } from "../values/checked.ts";
import { bytesToHex, contentHash } from "../values/hash.ts";
import { jsonShape } from "../values/json-text.ts";
import { failed, ok, type Result } from "../values/result.ts";
import { backupVersion, type Manifest, manifestFile, manifestSchema, partFile } from "./backup.ts";

type Part = Manifest["parts"][number];

/** A list of parts is a page long. */
const largestManifest = 1_000_000;
/** All parts together, unpacked: four times the database of 10,000 deals. A packer can make a file of nothing a thousandfold. */
const largest = 2_000_000_000;
/** The longest row is a playbook. */
const longestLine = 64_000_000;

/** Problems: backup-not-ours, -newer, -cut, -altered, -large. */
export function readManifest(bytes: Uint8Array): Result<Manifest> {
  if (!isZip(bytes)) return failed("backup-not-ours");
  const found = oneFile(bytes, manifestFile, largestManifest);
  if (!found.ok) return found;
  if (!found.value) return failed("backup-not-ours");
  const json = parse(found.value);
  if (typeof json !== "object" || json === null) return failed("backup-altered");
  const { schema, version, extension } = json as Record<string, unknown>;
  if (schema !== "whitespot-backup") return failed("backup-not-ours");
  if (typeof version === "number" && version > backupVersion)
    return failed("backup-newer", typeof extension === "string" ? extension : "");
  const read = checked(manifestSchema, json);
  const { hash, ...content } = json as Record<string, unknown>;
  if (!read.ok || contentHash(content) !== hash) return failed("backup-altered");
  const unpacked = read.value.parts.reduce((sum, part) => sum + part.bytes, 0);
  return unpacked > largest ? failed("backup-large") : ok(read.value);
}

/** The rows of a part that is what the list says it is. Problems: backup-cut, backup-altered, backup-large. */
export function readPart(bytes: Uint8Array, part: Part): Result<unknown[]> {
  const found = oneFile(bytes, partFile(part.name), part.bytes);
  if (!found.ok) return found;
  if (!found.value || bytesToHex(sha256(found.value)) !== part.sha256) return failed("backup-altered");
  const rows: unknown[] = [];
  for (let at = 0; at < found.value.length; ) {
    const end = found.value.indexOf(10, at);
    if (end === -1 || end - at > longestLine) return failed("backup-altered");
    const row = parse(found.value.subarray(at, end));
    if (typeof row !== "object" || row === null) return failed("backup-altered");
    rows.push(row);
    at = end + 1;
  }
  return rows.length === part.rows ? ok(rows) : failed("backup-altered");
}

const isZip = ([p, k, three, four]: Uint8Array): boolean => p === 80 && k === 75 && three === 3 && four === 4;

/** Never more of it than it may have, whatever the file says of itself. */
function oneFile(bytes: Uint8Array, name: string, most: number): Result<Uint8Array | undefined> {
  let large = false;
  const filter = (file: UnzipFileInfo): boolean => {
    if (file.name !== name) return false;
    large ||= file.originalSize > most;
    return !large;
  };
  try {
    const found = unzipSync(bytes, { filter })[name];
    return large ? failed("backup-altered") : ok(found);
  } catch {
    // A ZIP says at its end what is in it: cut, nothing of it can be relied on.
    return failed(endsAsZip(bytes) ? "backup-altered" : "backup-cut");
  }
}

/** "End of central directory", with which the last 22 bytes of a ZIP of ours begin. */
const endsAsZip = (bytes: Uint8Array): boolean =>
  [80, 75, 5, 6].every((byte, at) => bytes[bytes.length - 22 + at] === byte);

/** Of our own nesting; deeper is not parsed at all. */
const deepest = 200;

function parse(bytes: Uint8Array): unknown {
  try {
    const text = strFromU8(bytes);
    return jsonShape(text).deepest > deepest ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
