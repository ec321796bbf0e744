import type { Written } from "../../../src/packet/formats/packet-format.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import type { Words } from "../../../src/values/words.ts";
import { signedCopy } from "../../storage/signing-key.ts";

/** One file of an issued packet, ready to be saved. */
export type PacketFile = {
  name: string;
  /** In the archive of everything; "": at its top. */
  folder: string;
  mimeType: string;
  content: Written;
  formatId: string;
};

/**
 * One copy of a packet: the whole one (department null, for sales), or a department's without what it must not see. Ten formats of
 * eleven copies would be a hundred files nobody wants, so each is written when it is asked for, and once.
 */
export type PacketCopy = {
  department: { id: string; name: string } | null;
  content: () => Promise<Packet>;
  /** The copy in that format: "html" is the page people read. Null where the format has nothing to say of it. */
  file: (format: string) => Promise<PacketFile | null>;
  /** The copy in every format that has something to say of it, in the order of the list of formats. */
  files: () => Promise<PacketFile[]>;
};

/** The whole packet, then a copy for each of its departments. */
export const copiesOf = (packet: Packet, words: Words): PacketCopy[] => [
  copyOf(packet, null, words),
  ...packet.departments.map(({ id, name }) => copyOf(packet, { id, name }, words)),
];

/** The formats are big and rarely needed, so they are loaded only now. */
const loadFormats = () =>
  Promise.all([
    import("../../../src/packet/formats/index.ts"),
    import("../../../src/packet/redact.ts"),
    import("../../../src/packet/file-names.ts"),
  ]);

function copyOf(packet: Packet, department: PacketCopy["department"], words: Words): PacketCopy {
  const content = once(async () => {
    const [, { redactFor }] = await loadFormats();
    // Each by itself and after redaction: their hashes differ.
    return signedCopy(department ? redactFor(packet, department.id) : packet);
  });
  const written = new Map<string, Promise<PacketFile | null>>();
  const write = async (formatId: string): Promise<PacketFile | null> => {
    const [{ packetFormats }, , { packetFileName }] = await loadFormats();
    const format = packetFormats.find(({ id }) => id === formatId);
    const copy = await content();
    const file = (await format?.write(copy, words)) ?? null;
    if (!format || file === null) return null;
    const { part, folder = "", fileExtension, mimeType } = format;
    return { name: packetFileName(copy, fileExtension, part), folder, mimeType, content: file, formatId };
  };
  const file = (format: string): Promise<PacketFile | null> => {
    const writing = written.get(format) ?? write(format);
    written.set(format, writing);
    return writing;
  };
  const files = async (): Promise<PacketFile[]> => {
    const [{ packetFormats }] = await loadFormats();
    const all = await Promise.all(packetFormats.map(({ id }) => file(id)));
    return all.filter((one) => one !== null);
  };
  return { department, content, file, files };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
