import { strFromU8, unzipSync } from "fflate";
import type { Written } from "../../src/packet/formats/packet-format.ts";

/** Everything a written file says, to be searched: a packed one is unpacked. */
export function contentOf(written: Written | null): string {
  if (written === null || typeof written === "string") return written ?? "";
  return Object.values(unzipSync(written))
    .map((bytes) => strFromU8(bytes))
    .join("\n");
}
