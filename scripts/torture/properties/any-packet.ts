import fc from "fast-check";
import type { Packet } from "../../../src/packet/packet.ts";
import { copiesOf, packetOfTexts } from "../hostile/hostile-packets.ts";
import { anyText } from "./property.ts";

/** A worked packet in which every text is any text, or a department's copy of it. */
export const anyCopy: fc.Arbitrary<Packet> = fc
  .record({ texts: fc.array(anyText, { minLength: 1, maxLength: 40 }), deal: fc.nat(11), copy: fc.nat(20) })
  .map(({ texts, deal, copy }) => {
    const copies = copiesOf(packetOfTexts(texts, deal));
    // Half of them whole: most is in these.
    return (copy > 10 ? copies[copy % copies.length] : copies[0]) as Packet;
  });
