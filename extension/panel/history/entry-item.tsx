import type { HistoryEntry } from "../../../src/checklist/history.ts";
import type { EntryWords } from "../../../src/checklist/history-words.ts";
import { wordDiff } from "../../../src/values/word-diff.ts";
import { useWords } from "../../ui/words-context.ts";

type Props = { entry: HistoryEntry; said: EntryWords };

/** From here on only the changed part of a text is worth reading. */
const longText = 60;

/** One change: what, from what to what, who, when, from where and why. */
export function EntryItem({ entry, said }: Props) {
  const words = useWords();
  const { what, where, was, now, from, why } = said;
  // What the page or Whitespot filled in was nobody's doing; what was typed was somebody's, named or not.
  const nobodys = ["record", "profile", "system"].includes(entry.from);
  const by = entry.who || (nobodys ? "" : words("history_not_named"));
  // Only why was said, or what the page said then.
  const unchanged = entry.shown !== undefined || (was !== "" && was === now);
  return (
    <article class="history-entry">
      <h4>
        <bdi>{what}</bdi>
        {where && (
          <span class="history-where">
            {" "}
            <bdi>{where}</bdi>
          </span>
        )}
      </h4>
      {unchanged ? (
        <p class="history-values">
          <bdi class="history-now">{now || words("drift_nothing")}</bdi>
        </p>
      ) : was && now && Math.max(was.length, now.length) > longText ? (
        <ChangedText was={was} now={now} />
      ) : (
        <p class="history-values">
          <span class="visually-hidden">{words("history_was")} </span>
          <bdi class="history-was">{was || words("drift_nothing")}</bdi>
          <span aria-hidden="true"> → </span>
          <span class="visually-hidden"> {words("history_now")} </span>
          <bdi class="history-now">{now || words("drift_nothing")}</bdi>
        </p>
      )}
      {why && (
        <p class="history-why" dir="auto">
          {words("history_because", why)}
        </p>
      )}
      <p class="history-by">
        {by && (
          <>
            <bdi>{by}</bdi>
            {" · "}
          </>
        )}
        <time dateTime={entry.when}>{timeOf(entry.when, words.language)}</time>
        {" · "}
        <bdi>{from}</bdi>
      </p>
    </article>
  );
}

/** The whole of the text, what went and what came marked in it: by colour, by a line, and for who listens. */
function ChangedText({ was, now }: { was: string; now: string }) {
  const words = useWords();
  return (
    <p class="history-text" dir="auto">
      {wordDiff(was, now).map(({ kind, text }, at) =>
        kind === "same" ? (
          <span key={at}>{text}</span>
        ) : kind === "removed" ? (
          <del key={at}>
            <span class="visually-hidden">{words("history_gone")} </span>
            {text}
          </del>
        ) : (
          <ins key={at}>
            <span class="visually-hidden">{words("history_new")} </span>
            {text}
          </ins>
        ),
      )}
    </p>
  );
}

const times = new Map<string, Intl.DateTimeFormat>();

function timeOf(when: string, language: string): string {
  const format = times.get(language) ?? new Intl.DateTimeFormat(language, { timeStyle: "short" });
  times.set(language, format);
  const at = new Date(when);
  return Number.isNaN(at.getTime()) ? when : format.format(at);
}
