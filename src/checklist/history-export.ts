import * as z from "zod/mini";
import { csvText, type TableCell } from "../values/csv.ts";
import type { Words } from "../values/words.ts";
import type { ChainBreak, HistoryEntry } from "./history.ts";
import { breakWords, type EntryWords } from "./history-words.ts";

export const historyVersion = 1;

export const historyEntrySchema = z.object({
  checklist: z.string(),
  /** 1, 2, 3… per checklist. */
  seq: z.number(),
  /** A question's id, or "record.<fact>" for a fact of the CRM's record. */
  field: z.string(),
  row: z.optional(z.string()),
  column: z.optional(z.string()),
  /** The answer, row or cell before and after, as it is stored; null for none. */
  old: z.unknown(),
  new: z.unknown(),
  /** As the rep is called in the settings; "" for nobody. */
  who: z.string(),
  /** ISO date and time, UTC. */
  when: z.string(),
  from: z.enum([
    "panel",
    "taken",
    "record",
    "profile",
    "system",
    "manager",
    "pack",
    "backup",
    "kept",
    "left",
    "again",
    "late",
  ]),
  /** With "kept", "left" and "again", where nothing changed: what the page said; with "late": what was typed. */
  shown: z.optional(z.unknown()),
  why: z.optional(z.string()),
  /** It was taken out of a backup, where it was that entry: with these three members in place of its own it has that hash. */
  brought: z.optional(z.object({ seq: z.number(), before: z.string(), hash: z.string() })),
  /** `hash` of the entry before; "" for the first. */
  before: z.string(),
  /** SHA-256 (hex) of the entry without this member, as JSON with its keys in order and without spaces (RFC 8785). */
  hash: z.string(),
});

/** A deal's history as it is saved: each entry with the hash of the one before, so that the chain can be checked anywhere. */
export const historyExportSchema = z.object({
  schema: z.literal("whitespot-history"),
  version: z.literal(historyVersion),
  /** ISO date and time with zone. */
  savedAt: z.string(),
  deal: z.object({ crm: z.string(), host: z.string(), id: z.string(), name: z.string() }),
  /** Whether every entry follows from the one before, and where not. */
  chain: z.object({
    holds: z.boolean(),
    breaks: z.array(z.object({ kind: z.enum(["missing", "changed"]), from: z.number(), to: z.number() })),
  }),
  entries: z.array(historyEntrySchema),
  packets: z.array(
    z.object({
      number: z.string(),
      revision: z.string(),
      issuedAt: z.string(),
      issuedBy: z.string(),
      hash: z.string(),
    }),
  ),
});

export type HistoryExport = z.infer<typeof historyExportSchema>;

type Heading = Pick<HistoryExport, "savedAt" | "deal" | "packets">;

export const historyJson = (heading: Heading, entries: HistoryEntry[], breaks: ChainBreak[]): string => {
  const content: HistoryExport = {
    schema: "whitespot-history",
    version: historyVersion,
    ...heading,
    chain: { holds: breaks.length === 0, breaks },
    entries,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};

const columns = ["number", "when", "who", "question", "place", "was", "now", "from", "why", "chain", "check"];

/** One line per entry, oldest first, and one where the chain is broken. */
export function historyCsv(
  entries: HistoryEntry[],
  breaks: ChainBreak[],
  write: (entry: HistoryEntry) => EntryWords,
  words: Words,
): string {
  const head = columns.map((column) => words(`history_column_${column}`));
  const note = (stands: (one: ChainBreak) => boolean): TableCell[][] =>
    breaks.filter(stands).map((one) => ["", "", "", "", "", "", "", "", "", breakWords(one, words), ""]);
  const lines = entries.flatMap((entry) => {
    const { what, where, was, now, from, why } = write(entry);
    const line = [entry.seq, entry.when, entry.who, what, where, was, now, from, why, "", entry.hash];
    const before = note(({ kind, from, to }) => entry.seq === (kind === "missing" ? to + 1 : from));
    return [...before, line];
  });
  const newest = entries.at(-1)?.seq ?? 0;
  const last = note(({ from }) => from > newest);
  return csvText([head, ...lines, ...last]);
}
