import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** JSON with its keys in order, so that the same content always gives the same text (RFC 8785's idea, for our plain data). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const things = value as Record<string, unknown>;
    let json = "";
    for (const key of Object.keys(things).sort()) {
      const item = things[key];
      if (item !== undefined)
        json += `${json === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(item)}`;
    }
    return `{${json}}`;
  }
  return JSON.stringify(value);
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
