import type { Words } from "../../values/words.ts";
import type { Packet } from "../packet.ts";

export type Written = string | Uint8Array<ArrayBuffer>;

/** A way to write a packet out. It returns the content; saving it is somebody else's. */
export type PacketFormat = {
  id: string;
  /** What its file's name says beside packet and department, where formats share an extension: "goods", "labels-4x6". */
  part?: string;
  /** Where it lies in the archive of everything; without it at the top, where the pages to hand out are. */
  folder?: string;
  /** Without the dot. */
  fileExtension: string;
  mimeType: string;
  /** Null: there is nothing in this packet that the format is for, and no file. */
  write(packet: Packet, words: Words): Written | null | Promise<Written | null>;
};

/** A format that has something to say of every packet. */
export type TextFormat = Omit<PacketFormat, "write"> & { write(packet: Packet, words: Words): string };
