import { useMemo } from "preact/hooks";
import type { HistoryEntry } from "../../../src/checklist/history.ts";
import { breakWords, type EntryWords } from "../../../src/checklist/history-words.ts";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useGrowing } from "../use-growing.ts";
import { EntryItem } from "./entry-item.tsx";
import { type HistoryEvent, whenOf } from "./history-events.ts";
import type { Wanted } from "./history-filter.tsx";

type Props = { events: HistoryEvent[]; wanted: Wanted; write: (entry: HistoryEntry) => EntryWords };

/** Newest first, day by day. Built as far as it is scrolled, so that ten thousand changes open like ten. */
export function HistoryList({ events, wanted, write }: Props) {
  const words = useWords();
  const found = useMemo(() => events.filter(matching(wanted, write)), [events, wanted, write]);
  const { count, sentinel } = useGrowing(found.length, -1);
  const changes = found.filter(({ kind }) => kind === "entry").length;
  let day = "";
  return (
    <div class="history-list">
      <p class="history-count" role="status">
        {words.count("history_changes", changes)}
      </p>
      <ol>
        {found.slice(0, count).map((event) => {
          const when = whenOf(event);
          const today = when === null ? day : dayOf(when, words.language);
          const heading = today !== day ? today : "";
          day = today;
          return (
            <li key={keyOf(event)}>
              {heading && <h3 class="history-day">{heading}</h3>}
              <Event event={event} write={write} />
            </li>
          );
        })}
      </ol>
      <div ref={sentinel} />
    </div>
  );
}

function Event({ event, write }: { event: HistoryEvent; write: Props["write"] }) {
  const words = useWords();
  if (event.kind === "entry") return <EntryItem entry={event.entry} said={write(event.entry)} />;
  if (event.kind === "broken")
    return (
      <Notice tone="bad" icon="warning">
        {breakWords(event.broken, words)}
      </Notice>
    );
  return (
    <p class="history-mark">
      <Icon name={event.kind === "packet" ? "page" : "plus"} />
      {event.kind === "packet"
        ? words("history_packet", event.packet.number, event.packet.revision, event.packet.issuedBy)
        : words("history_begun", event.playbook)}
    </p>
  );
}

/** What is no change of an answer is shown while nothing is looked for; a broken place always. */
function matching({ field, text }: Wanted, write: Props["write"]): (event: HistoryEvent) => boolean {
  const sought = text.trim().toLowerCase();
  return (event) => {
    if (event.kind === "broken") return true;
    if (event.kind !== "entry") return field === "" && sought === "";
    if (field !== "" && event.entry.field !== field) return false;
    if (sought === "") return true;
    const { what, where, was, now, from, why } = write(event.entry);
    return [what, where, was, now, from, why, event.entry.who].some((one) =>
      one.toLowerCase().includes(sought),
    );
  };
}

const keyOf = (event: HistoryEvent): string =>
  event.kind === "entry"
    ? String(event.entry.seq)
    : event.kind === "broken"
      ? `broken ${event.broken.from}`
      : `${event.kind} ${event.when} ${event.kind === "packet" ? event.packet.revision : ""}`;

const days = new Map<string, Intl.DateTimeFormat>();

function dayOf(when: string, language: string): string {
  const format = days.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: "full" });
  days.set(language, format);
  const at = new Date(when);
  return Number.isNaN(at.getTime()) ? when : format.format(at);
}
