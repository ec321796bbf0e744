import type { Literal } from "./condition.ts";
import { joined } from "./lists.ts";
import { readQuoted } from "./quoted.ts";
import { isBoundary, type Reading, stuck, whatStands } from "./reading.ts";

/** Whether the sentence can go on behind a value that ends there. */
export type GoesOn = (end: number) => boolean;

/** Only what nothing but a value could be: what goes on as another comparison is that one's to say. */
export function noValue(reading: Reading, at: number, code: string, ...params: string[]): null {
  const quoted = readQuoted(reading.text, at);
  if (quoted && !isBoundary(reading, quoted.end)) return null;
  const stands = whatStands(reading, at);
  return stands === "" ? stuck(reading, at, "no-value") : stuck(reading, at, code, stands, ...params);
}

export const idsIn = (ids: Literal[]): string => ids.map((id) => `[${id}]`).join(" ");

/** More choices than this are looked up in the playbook, not in a sentence. */
const mostListed = 12;

export const shortList = (labels: string[], { words }: Reading): string =>
  labels.length > mostListed
    ? [...labels.slice(0, mostListed), "…"].join(", ")
    : joined("any", labels, words.language);
