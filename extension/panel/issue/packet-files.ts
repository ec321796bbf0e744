import type { Packet } from "../../../src/packet/packet.ts";
import type { Words } from "../../../src/values/words.ts";

/** One file of an issued packet, ready to be saved. */
export type PacketFile = {
  name: string;
  mimeType: string;
  content: string;
  /** Whose copy; null: the whole packet, for sales. */
  department: string | null;
  formatId: string;
};

/** One copy of a packet: the whole one, or a department's without what it must not see; with every format of it. */
export type PacketCopy = { department: { id: string; name: string } | null; files: PacketFile[] };

/** Writes all copies. The formats are big and rarely needed, so they are loaded only now. */
export async function writePacket(packet: Packet, words: Words): Promise<PacketCopy[]> {
  const [{ packetFormats }, { redactFor }] = await Promise.all([
    import("../../../src/packet/formats/index.ts"),
    import("../../../src/packet/redact.ts"),
  ]);
  const copy = (department: PacketCopy["department"]): PacketCopy => {
    const content = department ? redactFor(packet, department.id) : packet;
    const files = packetFormats.map(({ id, fileExtension, mimeType, write }) => ({
      name: fileName(packet, department?.id ?? null, fileExtension),
      mimeType,
      content: write(content, words),
      department: department?.id ?? null,
      formatId: id,
    }));
    return { department, files };
  };
  const readers = packet.departments.filter(({ id }) => id !== "all" && hasSomethingToRead(packet, id));
  return [copy(null), ...readers.map(({ id, name }) => copy({ id, name }))];
}

/** Receiving always gets its page: that nothing is coming is news too. */
const hasSomethingToRead = (packet: Packet, department: string): boolean =>
  department === "receiving" || packet.fields.some(({ readers }) => readers.includes(department));

/** "HP-26-0147-A-receiving.html": sorts by packet and revision, and every system can store it. */
const fileName = ({ number, revision }: Packet, department: string | null, extension: string): string =>
  `${[number, revision, department]
    .filter(Boolean)
    .join("-")
    .replace(/[^\w-]/g, "_")}.${extension}`;
