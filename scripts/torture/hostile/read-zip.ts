import { crc32, inflateRawSync } from "node:zlib";

/**
 * The files of an archive, read by its directory (APPNOTE 6.3.10, 4.3.12 and 4.3.7) with Node's own inflate: nothing of what wrote it.
 * Throws at whatever is not as the directory says.
 */
export function readZip(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end < 0) throw new Error("no end of the directory");
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error("no entry where the directory has one");
    const [nameLength, extraLength, remarkLength] = [28, 30, 32].map((place) =>
      zip.readUInt16LE(at + place),
    ) as [number, number, number];
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    if (files.has(name)) throw new Error(`${name} is in it twice`);
    files.set(name, contentOf(zip, at, name));
    at += 46 + nameLength + extraLength + remarkLength;
  }
  return files;
}

function contentOf(zip: Buffer, entry: number, name: string): Buffer {
  const [sum, packed, size] = [16, 20, 24].map((place) => zip.readUInt32LE(entry + place)) as [
    number,
    number,
    number,
  ];
  const local = zip.readUInt32LE(entry + 42);
  const begins = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const stored = zip.subarray(begins, begins + packed);
  const content = zip.readUInt16LE(entry + 10) === 8 ? inflateRawSync(stored) : stored;
  if (content.length !== size || crc32(content) !== sum) throw new Error(`${name} is not what its sum says`);
  return content;
}
