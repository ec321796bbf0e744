import type { Checklist } from "../src/checklist/checklist.ts";
import type { CrmRecord } from "../src/crm/record.ts";
import { numberFrom } from "../src/inbound/numbering.ts";
import { packetFormats } from "../src/packet/formats/index.ts";
import { freezePacket } from "../src/packet/freeze.ts";
import type { Packet } from "../src/packet/packet.ts";
import { redactFor } from "../src/packet/redact.ts";
import type { Words } from "../src/values/words.ts";

/** A replayed deal, issued as its first revision. */
export function replayedPacket(checklist: Checklist, record: CrmRecord, now: string, words: Words): Packet {
  const issuedBy = record.owner?.name ?? "";
  const pattern = String(checklist.compiled.playbook.settings.packetPattern);
  return freezePacket(checklist, {
    number: numberFrom(pattern, { year: Number(now.slice(0, 4)), rep: "", counter: 1 }),
    revision: "A",
    issuedAt: now,
    issuedBy,
    gaps: checklist.readiness().mayIssue ? null : { name: issuedBy, reason: words("replay_gaps_reason") },
    record,
    words,
  });
}

/** The files a replayed deal's packet is written to: the whole one and one per department, in every format. */
export async function packetFiles(packet: Packet, words: Words) {
  const copies = [
    { name: "full", packet },
    ...packet.departments.map(({ id }) => ({ name: id, packet: redactFor(packet, id) })),
  ];
  const files = await Promise.all(
    copies.flatMap((copy) =>
      packetFormats.map(async ({ part, fileExtension, write }) => ({
        name: `${[copy.name, part].filter(Boolean).join("-")}.${fileExtension}`,
        content: await write(copy.packet, words),
      })),
    ),
  );
  return files.flatMap(({ name, content }) => (content === null ? [] : [{ name, content }]));
}
