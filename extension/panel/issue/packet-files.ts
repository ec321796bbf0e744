import type { Written } from "../../../src/packet/formats/packet-format.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import type { Words } from "../../../src/values/words.ts";

/** One file of an issued packet, ready to be saved. */
export type PacketFile = {
  name: string;
  mimeType: string;
  content: Written;
  formatId: string;
};

/** One copy of a packet: the whole one (department null, for sales), or a department's without what it must not see; with every format of it. */
export type PacketCopy = { department: { id: string; name: string } | null; files: PacketFile[] };

/** Writes all copies. The formats are big and rarely needed, so they are loaded only now. */
export async function writePacket(packet: Packet, words: Words): Promise<PacketCopy[]> {
  const [{ packetFormats }, { redactFor }, { packetFileName }] = await Promise.all([
    import("../../../src/packet/formats/index.ts"),
    import("../../../src/packet/redact.ts"),
    import("../../../src/packet/file-names.ts"),
  ]);
  const copy = async (department: PacketCopy["department"]): Promise<PacketCopy> => {
    const content = department ? redactFor(packet, department.id) : packet;
    const files = await Promise.all(
      packetFormats.map(async ({ id, part, fileExtension, mimeType, write }) => {
        const written = await write(content, words);
        const name = packetFileName(content, fileExtension, part);
        return written === null ? [] : [{ name, mimeType, content: written, formatId: id }];
      }),
    );
    return { department, files: files.flat() };
  };
  return Promise.all([copy(null), ...packet.departments.map(({ id, name }) => copy({ id, name }))]);
}

/** The copy in one format: "html" is the page people read, "text" goes into an e-mail, "json" is for machines. */
export const fileOf = ({ files }: PacketCopy, format: string): PacketFile | undefined =>
  files.find(({ formatId }) => formatId === format);
