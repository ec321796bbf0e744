import {
  type Firmness,
  firmnesses,
  type PromiseLine,
  promisesNothing,
  readPromise,
  writePromise,
} from "../../src/values/promises.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words-context.ts";
import type { InputProps } from "./input-props.ts";
import { useDraft } from "./use-draft.ts";
import "./input.css";

export type NamedDepartment = { id: string; name: string };

type Props = Pick<InputProps, "labelledBy" | "describedBy" | "invalid"> & {
  departments: NamedDepartment[];
  /** From 1. */
  place: number;
  only: boolean;
  line: string;
  /** What stands in place of the line; false: it cannot be stored. */
  onLines: (lines: string[]) => boolean;
  onLeftEmpty: () => void;
  onRemove: () => void;
  /** Enter: on to the next promise. */
  onNext: () => void;
};

/** One promise: what, how firm, for which department. */
export function PromiseItem({ departments, place, only, line, onLines, ...props }: Props) {
  const words = useWords();
  const promise = readPromise(line, departments, words);
  const { text, firmness, department } = promise;
  const change = (part: Partial<PromiseLine>) =>
    onLines([writePromise({ ...promise, ...part }, departments)]);
  const draft = useDraft(text, (typed, control) => {
    const [first, ...others] = typed.split("\n").filter((one) => one.trim() !== "");
    // Emptied to be typed anew: it goes away with the focus.
    if (first === undefined) return only ? onLines([]) : true;
    const now = readPromise(first, departments, words);
    const kept = { firmness: now.firmness ?? firmness, department: now.department ?? department };
    const stored = onLines([writePromise({ text: now.text, ...kept }, departments), ...others]);
    if (stored && others.length > 0) control.value = now.text;
    return stored;
  });
  const name =
    place === 1 ? { "aria-labelledby": props.labelledBy } : { "aria-label": words("promise_line", place) };
  return (
    <div class="promise">
      <textarea
        {...draft}
        {...name}
        class="control"
        dir="auto"
        rows={1}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        onBlur={({ currentTarget }) => {
          draft.onBlur();
          if (!only && currentTarget.value.trim() === "") props.onLeftEmpty();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.isComposing || event.currentTarget.value.trim() === "") return;
          event.preventDefault();
          draft.onBlur();
          props.onNext();
        }}
      />
      {line.trim() !== "" && !promisesNothing(line, words) && (
        <div class="promise-parts">
          <select
            class="control"
            aria-label={words("promise_firmness_of", place)}
            value={firmness ?? ""}
            onChange={({ currentTarget }) =>
              change({ firmness: (currentTarget.value || null) as Firmness | null })
            }
          >
            <option value="">{words("promise_firmness_open")}</option>
            {firmnesses.map((one) => (
              <option key={one} value={one}>
                {words(`promise_${one}`)}
              </option>
            ))}
          </select>
          <select
            class="control"
            aria-label={words("promise_for_of", place)}
            value={department ?? ""}
            onChange={({ currentTarget }) => change({ department: currentTarget.value || null })}
          >
            <option value="">{words("promise_for_open")}</option>
            {departments.map(({ id, name: called }) => (
              <option key={id} value={id}>
                {called}
              </option>
            ))}
          </select>
          <Button tone="icon" aria-label={words("promise_remove", place)} onClick={props.onRemove}>
            <Icon name="trash" />
          </Button>
        </div>
      )}
    </div>
  );
}
