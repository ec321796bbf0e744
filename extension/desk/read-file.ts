import { largestPacketFile, type ReadPacket, readPacketFile } from "../../src/packet/read-packet-file.ts";
import { failed, ok, type Problem, type Result } from "../../src/values/result.ts";
import { largestZip, unpack } from "./unpack.ts";

/** One packet found in a file, or why there is none. `name`: of the file, inside a ZIP with the way to it. */
export type FoundInFile = { name: string } & ({ read: ReadPacket } | { problem: Problem });

/** Everything in a file that somebody dropped, whatever its name says it is. Never empty, never throws. */
export async function readFile(file: File): Promise<FoundInFile[]> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return [{ name: file.name, problem: bytes.problem }];
  if (!isZip(bytes.value)) return [found(file.name, bytes.value)];
  const packed = await unpack(bytes.value);
  if (!packed.ok) return [{ name: file.name, problem: packed.problem }];
  const all = packed.value.map(({ name, bytes }) => found(`${file.name} › ${name}`, bytes)).filter(isOurs);
  return all.length > 0 ? onceEach(all) : [{ name: file.name, problem: failed("packet-zip-none").problem }];
}

/** One that is refused for its size is not read into memory first. */
async function bytesOf(file: File): Promise<Result<Uint8Array>> {
  try {
    const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    const largest = isZip(head) ? largestZip : largestPacketFile;
    if (file.size > largest) return failed("packet-file-large", largest / 1_000_000);
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // A folder, or a file that was moved away meanwhile.
    return failed("packet-file-unreadable");
  }
}

const isZip = ([p, k, three, four]: Uint8Array): boolean => p === 80 && k === 75 && three === 3 && four === 4;

function found(name: string, bytes: Uint8Array): FoundInFile {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { name, problem: failed("packet-file-not-text").problem };
  }
  const read = readPacketFile(text);
  return read.ok ? { name, read: read.value } : { name, problem: read.problem };
}

/** A ZIP of ours also holds pages and data that are no packet. */
const isOurs = (one: FoundInFile): boolean =>
  "read" in one || !["packet-file-no-packet", "packet-not-ours"].includes(one.problem.code);

/** A ZIP holds every copy as a page and as data: of two that say the same the first is enough, and pages come first. */
function onceEach(all: FoundInFile[]): FoundInFile[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    if (!("read" in one)) return true;
    const { packet, intact } = one.read;
    const name = JSON.stringify([packet.number, packet.revision, packet.for, packet.hash, intact]);
    return !seen.has(name) && seen.add(name);
  });
}
