import { contentHash } from "../values/hash.ts";
import type { Packet } from "./packet.ts";
import type { PacketContent } from "./signature.ts";

/** The packet with the hash of its content. */
export const sealed = (packet: PacketContent): Packet => ({ ...packet, hash: contentHash(packet) });
