import { useMemo } from "preact/hooks";
import type { Field } from "../../../src/playbook/field.ts";
import { today } from "../../platform/clock.ts";
import { useWords } from "../../ui/words-context.ts";
import { countAsked, openingQuestion } from "../asked-counts.ts";
import { useBook } from "../book-context.ts";
import "./option-list.css";

/** The answers to choose from. At the question that opens branches: how many questions a rep is asked after each. */
export function OptionList({ field }: { field: Field }) {
  const words = useWords();
  const { compiled } = useBook();
  const opens = openingQuestion(compiled)?.id === field.id;
  const counts = useMemo(() => (opens ? countAsked(compiled, today()).byOption : null), [compiled, opens]);
  const options = field.options ?? [];
  return (
    <section>
      <h3>{words.count("manager_options", options.length)}</h3>
      <ul class={counts ? "option-list option-list-counted" : "option-list"}>
        {options.map(({ value, label }) => (
          <li key={value}>
            {label}
            {counts && <span>{words.count("manager_rep_asked_count", counts.get(value) ?? 0)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
