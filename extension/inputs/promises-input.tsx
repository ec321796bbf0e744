import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { longestText } from "../../src/field-kinds/text-content.ts";
import { promiseLines, promisesNothing, withLines } from "../../src/values/promises.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useUndo } from "../ui/undo.tsx";
import { useWords } from "../ui/words-context.ts";
import type { InputProps } from "./input-props.ts";
import { type NamedDepartment, PromiseItem } from "./promise-item.tsx";
import { storable } from "./text-input.tsx";
import "./promises-input.css";

type Props = InputProps<string> & { departments: NamedDepartment[] };

/** A text whose lines are promises, one by one. What is stored stays a text that anybody can read and type. */
export function PromisesInput({ departments, id, value = "", onChange, onUnusable, ...named }: Props) {
  const words = useWords();
  const offerUndo = useUndo();
  const list = useRef<HTMLFieldSetElement>(null);
  // One more, empty: it is stored with its first word.
  const [more, setMore] = useState(false);
  // Two lines may be saved before what is stored comes back.
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);

  const store = (text: string): boolean => {
    const fits = storable(text, longestText, onUnusable);
    if (!fits) return false;
    latest.current = text;
    onChange(text.trim() === "" ? undefined : text);
    return true;
  };
  const goTo = (item: number): void =>
    void requestAnimationFrame(() => list.current?.querySelectorAll("textarea").item(item)?.focus());

  const given = promiseLines(value);
  const after = (given.at(-1)?.at ?? -1) + 1;
  const lines = more || given.length === 0 ? [...given, { at: after, line: "" }] : given;
  const add = (): void => {
    setMore(true);
    goTo(promiseLines(latest.current).length);
  };
  const remove = (item: number, at: number): void => {
    const before = latest.current;
    store(withLines(before, at, []));
    setMore(false);
    goTo(Math.max(0, item - 1));
    offerUndo(words("promise_removed"), () => store(before));
  };
  return (
    <fieldset
      ref={list}
      id={id}
      class="promises"
      aria-labelledby={named.labelledBy}
      aria-describedby={named.describedBy}
    >
      {lines.map(({ at, line }, item) => (
        <PromiseItem
          key={item}
          {...named}
          departments={departments}
          place={item + 1}
          only={lines.length === 1}
          line={line}
          onLines={(now) => {
            const stored = store(withLines(latest.current, at, now));
            if (stored && now.length > 0 && item >= given.length) setMore(false);
            return stored;
          }}
          onLeftEmpty={() => (item >= given.length ? setMore(false) : remove(item, at))}
          onRemove={() => remove(item, at)}
          onNext={add}
        />
      ))}
      {given.length > 0 && !promisesNothing(value, words) && (
        <div>
          <Button onClick={add}>
            <Icon name="plus" />
            {words("promise_add")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
