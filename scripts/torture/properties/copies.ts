import fc from "fast-check";
import type { Packet } from "../../../src/packet/packet.ts";
import { redactFor } from "../../../src/packet/redact.ts";
import { comparePackets } from "../../../src/packet/revise/compare.ts";
import { changesNothing, revisionOf } from "../../../src/packet/revise/revision-of.ts";
import { packetOfTexts, words } from "../hostile/hostile-packets.ts";
import { anyCopy } from "./any-packet.ts";
import { anyText, differs, type Property, property } from "./property.ts";

const anyWhole: fc.Arbitrary<Packet> = fc
  .record({ texts: fc.array(anyText, { minLength: 1, maxLength: 40 }), deal: fc.nat(11) })
  .map(({ texts, deal }) => packetOfTexts(texts, deal));

/** Every single value with the name it stands under: "phone: +1 513…". */
function leaves(value: unknown, name: string, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const one of value) leaves(one, name, found);
  else if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) leaves(one, key, found);
  else found.add(`${name}: ${value}`);
  return found;
}

export const copies: Property[] = [
  property(
    "a department's copy says nothing the whole does not, and is its own copy",
    60,
    anyWhole,
    (whole) => {
      const known = leaves(whole, "", new Set());
      for (const { id } of whole.departments) {
        const copy = redactFor(whole, id);
        const { hash: _, for: __, arrangement: ___, ...said } = copy;
        for (const leaf of leaves(said, "", new Set())) if (!known.has(leaf)) return `${id} is told ${leaf}`;
        const wrong = differs(redactFor(copy, id), copy);
        if (wrong) return wrong;
      }
      return undefined;
    },
  ),
  property("a packet compared with itself changes nothing", 60, anyCopy, (packet) => {
    const [change] = comparePackets(packet, structuredClone(packet), words);
    if (change) return JSON.stringify(change);
    const why = { reason: "", effectivity: "" };
    return changesNothing(revisionOf(packet, structuredClone(packet), why, {}, words))
      ? undefined
      : "labels changed";
  }),
];
