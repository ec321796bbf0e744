import { useEffect, useId, useRef, useState } from "preact/hooks";
import { canStand } from "../../../src/checklist/profile/profile.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { noFilter, passes } from "../questions/filter.ts";
import "./add-requirement.css";

/** More to choose from than this is not read; a word finds the rest. */
const most = 8;

type Props = {
  opener: { current: HTMLDivElement | null };
  known: ReadonlySet<string>;
  onAdd: (field: string) => void;
};

/** Finds a question for the profile by any word of it. Tables, days and numbers we make are each order's own. */
export function AddRequirement({ opener, known, onAdd }: Props) {
  const words = useWords();
  const book = useBook();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), [text === null]);
  const close = (): void => {
    setText(null);
    requestAnimationFrame(() => opener.current?.querySelector("button")?.focus());
  };
  if (text === null)
    return (
      <div ref={opener}>
        <Button onClick={() => setText("")}>
          <Icon name="plus" />
          {words("customers_add")}
        </Button>
      </div>
    );
  const found = book.playbook.fields.filter(
    (field) => canStand(field) && !known.has(field.id) && passes(field, { ...noFilter, text }),
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what was opened here; every control is reached by Tab alone.
    <div class="add-requirement" onKeyDown={({ key }) => key === "Escape" && close()}>
      <label for={id}>{words("customers_add_search")}</label>
      <div class="add-requirement-search">
        <input
          ref={search}
          id={id}
          type="search"
          class="control"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button onClick={close}>{words("ui_cancel")}</Button>
      </div>
      <p role="status" class="customer-help">
        {found.length === 0
          ? words("customers_add_none")
          : found.length > most
            ? words("customers_add_some", most, found.length)
            : words.count("manager_found", found.length)}
      </p>
      <ul>
        {found.slice(0, most).map((field) => (
          <li key={field.id}>
            <button
              type="button"
              onClick={() => {
                setText(null);
                onAdd(field.id);
              }}
            >
              <b class="add-requirement-question">{field.question}</b>
              <span class="add-requirement-place">
                {book.departmentName(field.department)} · {field.label}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
