import { zipMoment } from "../zip-moment.ts";
import type { PacketCopy } from "./packet-files.ts";

/**
 * Every copy in every format as one archive: pages to hand out at the top, everything else in folders of its own. One file,
 * because a browser stops a page that saves more than ten at once, and asks before the second.
 */
export async function zipOf(copies: PacketCopy[], issuedAt: string): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import("fflate");
  const files = (await Promise.all(copies.map((copy) => copy.files()))).flat();
  const contents = files.map((file) => [
    [file.folder, file.name].filter(Boolean).join("/"),
    typeof file.content === "string" ? strToU8(file.content) : file.content,
  ]);
  return zipSync(Object.fromEntries(contents), { mtime: zipMoment(issuedAt) }) as Uint8Array<ArrayBuffer>;
}
