import type { UnzipFile } from "fflate";
import { largestPacketFile } from "../../src/packet/read-packet-file.ts";
import { failed, ok, type Result } from "../../src/values/result.ts";

/** Eleven copies in every format are a tenth of it. */
export const largestZip = 20_000_000;
/** What the packets in it may unpack to, together; and how many files a ZIP of ours never has. */
const largestUnpacked = 50_000_000;
const mostFiles = 2000;
/** Unpacked piece by piece: a piece can grow a thousandfold at most, which is then seen before the next. */
const piece = 16_384;

export type PackedFile = { name: string; bytes: Uint8Array };

/** The HTML and JSON files in a ZIP of anybody's. Problems: packet-zip-damaged, packet-zip-large. */
export async function unpack(zip: Uint8Array): Promise<Result<PackedFile[]>> {
  const { Unzip, UnzipInflate } = await import("fflate");
  const found: PackedFile[] = [];
  const left = { files: mostFiles, bytes: largestUnpacked };
  const unzip = new Unzip((file) => {
    if (--left.files < 0) throw new TooLarge();
    if (/\.(html?|json)$/i.test(file.name))
      collect(file, left, (bytes) => found.push({ name: file.name, bytes }));
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < zip.length; at += piece)
      unzip.push(zip.subarray(at, at + piece), at + piece >= zip.length);
    return ok(found);
  } catch (error) {
    return failed(error instanceof TooLarge ? "packet-zip-large" : "packet-zip-damaged");
  }
}

class TooLarge extends Error {}

function collect(file: UnzipFile, left: { bytes: number }, done: (bytes: Uint8Array) => void): void {
  const parts: Uint8Array[] = [];
  let size = 0;
  file.ondata = (error, part, final) => {
    if (error) throw error;
    size += part.length;
    left.bytes -= part.length;
    // What the file says of its size is nothing to go by.
    if (size > largestPacketFile || left.bytes < 0) throw new TooLarge();
    parts.push(part);
    if (final) done(joined(parts, size));
  };
  file.start();
}

function joined(parts: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
