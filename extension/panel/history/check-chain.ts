import { type ChainBreak, chainBreaks } from "../../../src/checklist/history.ts";
import type { DealHistory } from "../../storage/history.ts";

/** Checked at a stretch: some milliseconds, so that the list can be scrolled meanwhile. */
const stretch = 400;

/** Every place where the chain does not hold. */
export async function checkChain({ entries, newest }: DealHistory): Promise<ChainBreak[]> {
  const breaks: ChainBreak[] = [];
  for (let at = 0; at < entries.length; at += stretch) {
    breaks.push(...chainBreaks(entries.slice(at, at + stretch), entries[at - 1]));
    await new Promise((wake) => setTimeout(wake));
  }
  const last = entries.at(-1);
  // What the checklist remembers of its last entry is compared with the last there is.
  return [...breaks, ...chainBreaks([], last, newest)];
}
