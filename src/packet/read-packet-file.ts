import { deepestCondition } from "../conditions/condition.ts";
import { checked } from "../values/checked.ts";
import { contentHash } from "../values/hash.ts";
import { hasPrototypeMember, jsonShape } from "../values/json-text.ts";
import { migrate } from "../values/migrate.ts";
import { failed, ok, type Result } from "../values/result.ts";
import { type Packet, packetSchema, packetVersion } from "./packet.ts";
import { packetElement } from "./packet-element.ts";
import { pageHash } from "./page-text.ts";

/** Sixteen times a packet of 500 rows: more is none of ours. In bytes. */
export const largestPacketFile = 5_000_000;

/** departments > page > blocks > lines > when, each condition group being an object and a list. */
const deepest = 12 + 2 * deepestCondition;

/** What a packet may make us draw: rows of its largest table, times the blocks that may show them. */
const most = { departments: 60, blocks: 2000, rowsDrawn: 200_000 };

export type ReadPacket = {
  packet: Packet;
  /** As it stood in the file, to be kept: what is read again from it has the same hash. */
  json: unknown;
  /** The content is the one its hash was made of. */
  intact: boolean;
  /** The hash its content has. */
  found: string;
  /** The page around it says what it said when it was written; null: the file has no page, only the data. */
  pageIntact: boolean | null;
};

/**
 * Reads the packet in a file of anybody's: an HTML packet or its JSON. Nothing is looked up and nothing run.
 * Problems: packet-file-empty, -no-packet, -twice, -cut, -damaged, -strange; packet-not-ours, packet-newer, packet-broken.
 */
export function readPacketFile(file: string): Result<ReadPacket> {
  // A byte order mark is what some editors put in front.
  const text = file.replace(/^\ufeff/, "");
  const start = /\S/.exec(text)?.[0];
  if (start === undefined) return failed("packet-file-empty");
  if (start === "{" || start === "[") return parsed(text, null);
  if (start !== "<") return failed("packet-file-no-packet");
  const found = packetElement(text);
  if (!found.ok) return found;
  const { json, body, pageHash: written } = found.value;
  return parsed(json, pageHash(body) === written);
}

function parsed(text: string, pageIntact: boolean | null): Result<ReadPacket> {
  const shape = jsonShape(text);
  if (shape.deepest > deepest) return failed("packet-file-strange");
  try {
    return readPacketJson(JSON.parse(text), pageIntact);
  } catch {
    return failed(shape.cut ? "packet-file-cut" : "packet-file-damaged");
  }
}

/** The same of JSON that was parsed before; `pageIntact` is handed on. */
export function readPacketJson(json: unknown, pageIntact: boolean | null = null): Result<ReadPacket> {
  if (hasPrototypeMember(json)) return failed("packet-file-strange");
  const current = migrate("packet", packetVersion, [], json);
  if (!current.ok) return current;
  const read = checked(packetSchema, current.value);
  if (!read.ok) return failed("packet-broken", read.place);
  if (isTooMuch(read.value)) return failed("packet-file-strange");
  // Of what stands in the file, not of what we know of it: a member more is an alteration, too.
  const { hash, signature: _, ...content } = json as Record<string, unknown>;
  const found = contentHash(content);
  return ok({ packet: read.value, json, intact: found === hash, found, pageIntact });
}

function isTooMuch({ departments, fields }: Packet): boolean {
  const blocks = departments.reduce((sum, { page }) => sum + page.blocks.length, 0);
  const rows = Math.max(0, ...fields.map(({ value }) => (Array.isArray(value) ? value.length : 0)));
  return departments.length > most.departments || blocks > most.blocks || blocks * rows > most.rowsDrawn;
}
