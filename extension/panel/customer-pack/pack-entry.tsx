import { dayToShortText } from "../../../src/values/dates.ts";
import { useInputSettings } from "../../inputs/input-settings.ts";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { openAsks, type PackQuestions, sentDay } from "./pack-questions.ts";
import "./pack-entry.css";

type Props = { of: PackQuestions; onOpen: () => void };

/** On the deal, whenever goods come in: the way to the pack, and whether it is out. */
export function PackEntry({ of, onOpen }: Props) {
  const words = useWords();
  const { today } = useInputSettings();
  const day = sentDay(of);
  const missing = openAsks(of).size;
  const state =
    day !== undefined
      ? words("pack_sent", dayToShortText(day, words.language, today))
      : missing > 0
        ? words.count("pack_entry_missing", missing)
        : words("pack_entry_ready");
  return (
    <button type="button" class="pack-entry" onClick={onOpen} data-opens-pack>
      <Icon name="page" />
      <span>
        <strong>{words("pack_title")}</strong>
        <span class={day === undefined ? "pack-entry-due" : ""}>{state}</span>
      </span>
      <Icon name="chevron" />
    </button>
  );
}
