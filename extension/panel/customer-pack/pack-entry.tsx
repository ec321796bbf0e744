import { dayToShortText } from "../../../src/values/dates.ts";
import { useInputSettings } from "../../inputs/input-settings.ts";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { DealView } from "../deal-view.ts";
import { openAsks, type PackQuestions, sentDay } from "./pack-questions.ts";
import { useChangedSince } from "./use-changed-since.ts";
import "./pack-entry.css";

type Props = { view: DealView; of: PackQuestions; onOpen: () => void };

/** On the deal, whenever goods come in: the way to the pack, and whether the customer has the one that holds. */
export function PackEntry({ view, of, onOpen }: Props) {
  const words = useWords();
  const { today } = useInputSettings();
  const changed = useChangedSince(view);
  const day = sentDay(of);
  const missing = openAsks(of).size;
  const state =
    changed !== null
      ? words("pack_entry_changed", changed)
      : day !== undefined
        ? words("pack_sent", dayToShortText(day, words.language, today))
        : missing > 0
          ? words.count("pack_entry_missing", missing)
          : words("pack_entry_ready");
  const isDue = day === undefined || changed !== null;
  return (
    <button type="button" class="pack-entry" onClick={onOpen} data-opens-pack>
      <Icon name="page" />
      <span>
        <strong>{words("pack_title")}</strong>
        <span class={isDue ? "pack-entry-due" : ""}>{state}</span>
      </span>
      <Icon name="chevron" />
    </button>
  );
}
