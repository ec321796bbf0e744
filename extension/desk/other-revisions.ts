import { compareRevisions } from "../../src/packet/revision.ts";
import type { OpenedRow } from "../storage/db.ts";
import type { KnownRevisions } from "../storage/opened-packets.ts";

/** Another revision of the same packet. `opened`: a file of it, the same department's if there is one; null: issued here. */
export type OtherRevision = { revision: string; opened: OpenedRow | null };

type Place = { packet: string; revision: string; for: string };

/** The newest revision this machine knows of, if it is newer, and the newest of those before. */
export function otherRevisions(place: Place, known: KnownRevisions) {
  const { files, revisions } = ofPacket(place.packet, known);
  const other = (revision: string | undefined): OtherRevision | null => {
    if (revision === undefined) return null;
    const of = files.filter((file) => file.revision === revision);
    return { revision, opened: of.find((file) => file.for === place.for) ?? of[0] ?? null };
  };
  const newest = revisions.at(-1);
  const isNewer = newest !== undefined && compareRevisions(newest, place.revision) > 0;
  const before = revisions.filter((one) => compareRevisions(one, place.revision) < 0).at(-1);
  return { newer: isNewer ? other(newest) : null, older: other(before) };
}

type OfPacket = { files: OpenedRow[]; revisions: string[] };

/** Every row of a list asks this; ten thousand packets are gone through once. */
const byPacket = new WeakMap<KnownRevisions, Map<string, OfPacket>>();

function ofPacket(packet: string, known: KnownRevisions): OfPacket {
  const packets = byPacket.get(known) ?? sorted(known);
  byPacket.set(known, packets);
  return packets.get(packet) ?? { files: [], revisions: [] };
}

function sorted({ opened, issued }: KnownRevisions): Map<string, OfPacket> {
  const packets = new Map<string, OfPacket>();
  const of = (packet: string): OfPacket => {
    const found = packets.get(packet) ?? { files: [], revisions: [] };
    packets.set(packet, found);
    return found;
  };
  for (const row of opened) of(row.packet).files.push(row);
  for (const { packet, revision } of [...opened, ...issued]) of(packet).revisions.push(revision);
  for (const { revisions } of packets.values()) revisions.sort(compareRevisions);
  return packets;
}
