import type { Words } from "../../values/words.ts";
import type { Packet } from "../packet.ts";

/** A way to write a packet out. It returns the content; saving it is somebody else's. */
export type PacketFormat = {
  id: string;
  /** Without the dot. */
  fileExtension: string;
  mimeType: string;
  write(packet: Packet, words: Words): string;
};
