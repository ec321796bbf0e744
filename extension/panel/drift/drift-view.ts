import type { Answer } from "../../../src/checklist/answer.ts";
import type { Difference } from "../../../src/checklist/differences.ts";
import { differencesFromPage, driftOf } from "../../../src/checklist/drift.ts";
import { type PacketDifference, packetDrift } from "../../../src/packet/packet-drift.ts";
import { contentHash } from "../../../src/values/hash.ts";
import type { Deal } from "../../storage/deals.ts";

/** What the page says differently from the checklist and from the last packet. */
export type DriftView = {
  open: Difference[];
  /** What the last packet says differently from what is known now. */
  packet: PacketDifference[];
  /** Of those in `open`: paths of which the last packet says what the checklist says. */
  alsoInPacket: ReadonlySet<string>;
  /** Left aside, so that the question can still offer it. */
  aside: Difference[];
};

const none: DriftView = { open: [], packet: [], alsoInPacket: new Set(), aside: [] };

/**
 * Against the record as it was last stored: what it has to say is settled in the same transaction it was stored in. Of questions
 * nobody asks (`asked`) nothing is said until somebody does.
 */
export function driftView(
  deal: Deal,
  answers: Record<string, Answer>,
  asked: (field: string) => boolean,
): DriftView {
  const { checklist, compiled, unwatched, lastPacket } = deal;
  if (!checklist) return none;
  const { record, readAt, kept = {}, keptForPacket = {} } = checklist;
  const { playbook } = compiled;
  const all = differencesFromPage(record, readAt, playbook, answers).filter(({ field }) => asked(field.id));
  const open = driftOf(all, { aside: kept, unwatched });
  const isOpen = new Set(open.map(({ path }) => path));
  const aside = all.filter((one) => !one.fills && kept[one.path] === one.hash && !isOpen.has(one.path));
  if (!lastPacket) return { ...none, open, aside };
  const settled = { aside: keptForPacket, unwatched };
  const packet = packetDrift(lastPacket, record, playbook, answers, settled);
  const differs = new Set(packet.map(({ path }) => path));
  const frozen = new Map(lastPacket.fields.map(({ id, value }) => [id, value] as const));
  const isIn = ({ path, field }: Difference): boolean =>
    frozen.get(field.id) !== undefined && !differs.has(path);
  return { open, packet, aside, alsoInPacket: new Set(open.filter(isIn).map(({ path }) => path)) };
}

/** The same differences, so that nothing needs to be drawn again. */
export const sameDifferences = (before: Difference[], now: Difference[]): boolean =>
  contentHash(before.map(({ path, hash }) => path + hash)) ===
  contentHash(now.map(({ path, hash }) => path + hash));
