import type { ChainBreak, HistoryEntry } from "../../../src/checklist/history.ts";
import type { DealHistory } from "../../storage/history.ts";

/** One line of the list. */
export type HistoryEvent =
  | { kind: "entry"; entry: HistoryEntry }
  | { kind: "broken"; broken: ChainBreak }
  | { kind: "packet"; when: string; packet: DealHistory["packets"][number] }
  | { kind: "begun"; when: string; playbook: number };

/** All that happened, newest first: entries in the order of their numbers, whatever the clock said, the rest among them by time. */
export function historyEvents(
  { entries, packets, begun }: DealHistory,
  breaks: ChainBreak[],
): HistoryEvent[] {
  const others: { kind: "packet" | "begun"; at: number; event: HistoryEvent }[] = [
    {
      kind: "begun" as const,
      at: Date.parse(begun.at),
      event: { kind: "begun" as const, when: begun.at, playbook: begun.playbook },
    },
    ...packets.map((packet) => ({
      kind: "packet" as const,
      // Written down to the second: an answer of that very second was given before it.
      at: Date.parse(packet.issuedAt) + 999,
      event: { kind: "packet" as const, when: packet.issuedAt, packet },
    })),
  ];
  others.sort((a, b) => a.at - b.at);
  const events: HistoryEvent[] = [];
  const broken = [...breaks];
  const tellBreaks = (before: number): void => {
    while (broken[0] && placeOf(broken[0]) <= before)
      events.push({ kind: "broken", broken: broken.shift() as ChainBreak });
  };
  for (const entry of entries) {
    const at = Date.parse(entry.when);
    while (others[0] && others[0].at < at) events.push((others.shift() as (typeof others)[number]).event);
    // What began the checklist is written in the same moment.
    if (others[0]?.kind === "begun") events.push((others.shift() as (typeof others)[number]).event);
    tellBreaks(entry.seq);
    events.push({ kind: "entry", entry });
  }
  tellBreaks(Number.POSITIVE_INFINITY);
  return [...events, ...others.map(({ event }) => event)].reverse();
}

const placeOf = ({ kind, from, to }: ChainBreak): number => (kind === "missing" ? to + 1 : from);

export const whenOf = (event: HistoryEvent): string | null =>
  event.kind === "entry" ? event.entry.when : event.kind === "broken" ? null : event.when;
