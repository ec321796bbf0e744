import { useEffect, useId, useRef, useState } from "preact/hooks";
import { answerText } from "../../../src/checklist/answer-text.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { useWords } from "../../ui/words-context.ts";
import { type Candidate, matching } from "./candidates.ts";

type Props = {
  candidates: Candidate[];
  due: ReadonlySet<string>;
  playbook: Playbook;
  onChoose: (candidate: Candidate) => void;
};

/** The questions the text can go to: typed letters narrow the list, arrows go through it, Enter chooses. */
export function QuestionList({ candidates, due, playbook, onChoose }: Props) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const departmentOf = (one: string): string =>
    playbook.departments.find((dept) => dept.id === one)?.name ?? one;
  const found = matching(candidates, typed, departmentOf);
  const active = Math.min(at, found.length - 1);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active, typed]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[active];
    if (step) setAt((active + step + found.length) % Math.max(1, found.length));
    else if (event.key === "Enter" && chosen) onChoose(chosen);
    else if (event.key === "Escape") setTyped("");
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        class="control"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}l`}
        aria-activedescendant={found.length > 0 ? `${id}${active}` : undefined}
        aria-label={words("selection_filter")}
        placeholder={words("selection_filter")}
        autocomplete="off"
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p class="selection-count" role="status">
        {found.length > 0 ? words.count("selection_found", found.length) : words("selection_none_found")}
      </p>
      <div
        ref={list}
        id={`${id}l`}
        class="selection-list"
        role="listbox"
        tabIndex={-1}
        aria-label={words("selection_title")}
      >
        {found.map((candidate, place) => {
          const { question, how } = candidate;
          const { field } = question;
          const mark =
            how === "add"
              ? words("selection_adds")
              : how === "replace"
                ? answerText(field, question.answer, words)
                : null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's above.
            <div
              key={field.id}
              id={`${id}${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === active}
              class={due.has(field.id) ? "selection-due" : undefined}
              onClick={() => onChoose(candidate)}
            >
              <span class="selection-question">{field.question}</span>
              <span class="selection-where">
                {departmentOf(field.department)}
                {due.has(field.id) && ` · ${words("selection_due")}`}
                {mark && (
                  <>
                    {" · "}
                    <bdi>{mark}</bdi>
                  </>
                )}
              </span>
            </div>
          );
        })}
      </div>
    </>
  );
}
