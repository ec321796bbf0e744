import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** JSON with its keys in order, so that the same content always gives the same text (RFC 8785's idea, for our plain data). */
export function canonicalJson(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? list(value) : members(value);
  return JSON.stringify(value);
}

function list(items: unknown[]): string {
  let json = "[";
  for (let at = 0; at < items.length; at++) json += (at === 0 ? "" : ",") + canonicalJson(items[at] ?? null);
  return `${json}]`;
}

function members(value: object): string {
  const things = value as Record<string, unknown>;
  let json = "{";
  for (const key of Object.keys(things).sort()) {
    const item = things[key];
    if (item !== undefined) json += (json === "{" ? "" : ",") + quoted(key) + canonicalJson(item);
  }
  return `${json}}`;
}

/** A packet has the same two hundred names ten thousand times. */
const known = new Map<string, string>();
const mostKnown = 5000;

function quoted(key: string): string {
  const found = known.get(key);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const made = `${JSON.stringify(key)}:`;
  known.set(key, made);
  return made;
}

/** SHA-256 of the canonical JSON, as 64 hex digits. Synchronous: awaiting WebCrypto would end a database transaction. */
export const contentHash = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));

export const textHash = (text: string): Uint8Array => sha256(utf8ToBytes(text));

/** The first eight digits, as printed on paper and read over the phone: "7F3A-C2D9". */
export const checkCode = (hash: string): string => `${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase();

/** What tells one key from another, as people compare it: 64 bits, too many to be met by trying. "4F2A-91C3-07BE-5D10". */
export const keyCode = (publicKey: string): string =>
  bytesToHex(sha256(hexToBytes(publicKey)))
    .slice(0, 16)
    .replace(/(.{4})(?=.)/g, "$1-")
    .toUpperCase();

export { bytesToHex, hexToBytes, utf8ToBytes };
