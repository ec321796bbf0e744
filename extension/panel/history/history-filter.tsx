import { useId } from "preact/hooks";
import type { HistoryEntry } from "../../../src/checklist/history.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { useWords } from "../../ui/words-context.ts";

/** `field`: "" for all. */
export type Wanted = { field: string; text: string };

type Props = {
  entries: HistoryEntry[];
  playbook: Playbook;
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
};

/** Which changes to show: those of one question, those in which some words stand. */
export function HistoryFilter({ entries, playbook, wanted, onChange }: Props) {
  const words = useWords();
  const id = useId();
  const changed = new Set(entries.map(({ field }) => field));
  const questions = playbook.fields.filter((field) => changed.has(field.id) || field.id === wanted.field);
  return (
    <div class="history-filter">
      <label class="visually-hidden" for={`${id}q`}>
        {words("history_question")}
      </label>
      <select
        id={`${id}q`}
        class="control"
        value={wanted.field}
        onChange={(event) => onChange({ ...wanted, field: event.currentTarget.value })}
      >
        <option value="">{words("history_all_questions")}</option>
        {questions.map((field) => (
          <option key={field.id} value={field.id}>
            {field.label}
          </option>
        ))}
      </select>
      <label class="visually-hidden" for={`${id}t`}>
        {words("history_search")}
      </label>
      <input
        id={`${id}t`}
        class="control"
        type="search"
        dir="auto"
        placeholder={words("history_search")}
        value={wanted.text}
        onInput={(event) => onChange({ ...wanted, text: event.currentTarget.value })}
      />
    </div>
  );
}
