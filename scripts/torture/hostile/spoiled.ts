import { seeded } from "../../bench/rules/spec.ts";
import type { HostileFile } from "./json-files.ts";

const bytesOf = ({ content }: HostileFile): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** Good files with their end gone, a bit turned, a piece twice, or a piece of another in them: what a bad disk or line makes of them. */
export function spoiled(files: HostileFile[], times: number, seed: number): HostileFile[] {
  const random = seeded(seed);
  const below = (most: number): number => Math.floor(random() * most);
  return Array.from({ length: times }, (_, at) => {
    const file = files[at % files.length] as HostileFile;
    const bytes = bytesOf(file);
    const [from, to] = [below(bytes.length), below(bytes.length)];
    const how = below(4);
    return {
      name: `${["cut", "flipped", "doubled", "mixed"][how]} at ${from} ${file.name}`,
      content: spoil(bytes, how, from, to, below),
    };
  });
}

function spoil(
  bytes: Uint8Array,
  how: number,
  from: number,
  to: number,
  below: (most: number) => number,
): Uint8Array {
  if (how === 0) return bytes.slice(0, from);
  const changed = bytes.slice();
  if (how === 1) {
    const at = below(bytes.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << below(8));
  } else if (how === 2) changed.set(bytes.subarray(0, Math.min(200, bytes.length - from)), from);
  else changed.set(bytes.subarray(to, to + Math.min(2000, bytes.length - Math.max(from, to))), from);
  return changed;
}
