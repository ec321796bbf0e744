import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { levelInWords } from "../in-words.ts";
import type { Filter } from "./filter.ts";
import { levels } from "./levels.ts";
import { ViewSwitch } from "./view-switch.tsx";
import "./filter-bar.css";

/** Search, level and stage. Native controls: they speak, and open by keyboard, by themselves. */
export function FilterBar({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const words = useWords();
  const { stages } = useBook().playbook;
  return (
    <search class="filter-bar">
      <span class="filter-text">
        <Icon name="search" />
        <input
          type="search"
          aria-label={words("manager_search")}
          placeholder={words("manager_search")}
          value={filter.text}
          onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
        />
      </span>
      <select
        aria-label={words("manager_filter_level")}
        value={filter.level ?? ""}
        onChange={({ currentTarget }) =>
          onFilter({
            ...filter,
            level: levels.find((level) => String(level) === currentTarget.value) ?? null,
          })
        }
      >
        <option value="">{words("manager_filter_every_level")}</option>
        {levels.map((level) => (
          <option key={level} value={level}>
            {levelInWords(level, words)}
          </option>
        ))}
      </select>
      <select
        aria-label={words("manager_filter_stage")}
        value={filter.stage ?? ""}
        onChange={({ currentTarget }) => onFilter({ ...filter, stage: currentTarget.value || null })}
      >
        <option value="">{words("manager_filter_every_stage")}</option>
        {stages.map(({ id, short }) => (
          <option key={id} value={id}>
            {words("manager_due_from", short)}
          </option>
        ))}
      </select>
      <ViewSwitch />
    </search>
  );
}
