import { useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "../../ui/words-context.ts";
import type { Found } from "./find-readable.ts";

type Props = { id: string; found: Found[]; active: number; onChoose: (one: Found) => void };

/** What the typed letters find. The focus stays in the text; the active one is named to a screen reader by its id. */
export function FoundList({ id, found, active, onChoose }: Props) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  // Whole in sight, also at the foot of a column that scrolls by itself.
  useLayoutEffect(() => list.current?.scrollIntoView({ block: "nearest" }), [found.length === 0]);
  useLayoutEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active, found.length]);
  if (found.length === 0)
    return (
      <p id={`${id}-list`} class="found-list found-nothing" role="status">
        {words("manager_condition_nothing_found")}
      </p>
    );
  return (
    <div
      ref={list}
      id={`${id}-list`}
      class="found-list"
      role="listbox"
      aria-label={words("manager_condition_field")}
    >
      {found.map((one, at) => (
        <div
          key={one.item.id}
          id={`${id}-${at}`}
          class="found-field"
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          aria-disabled={one.because !== undefined}
          // Before the text field loses the focus and takes the list away.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(one);
          }}
        >
          <span class="found-label" dir="auto">
            {one.item.label}
          </span>
          <span class="found-question" dir="auto">
            {one.because ? words(one.because) : one.item.question}
          </span>
        </div>
      ))}
    </div>
  );
}
