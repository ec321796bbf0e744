import type { RefObject } from "preact";
import { useId } from "preact/hooks";
import { useInputSettings } from "./input-settings.ts";
import "./input.css";

type Props = { name: string; start: string; control: RefObject<HTMLInputElement | null>; invalid: boolean };

/** Somebody's name, with the people of this deal offered. */
export function PersonControl({ name, start, control, invalid }: Props) {
  const { people } = useInputSettings();
  const id = useId();
  const list = useId();
  return (
    <div class="part">
      <label class="part-name" for={id}>
        {name}
      </label>
      <input
        id={id}
        ref={control}
        class="control"
        dir="auto"
        defaultValue={start}
        list={list}
        maxLength={200}
        required
        autocomplete="off"
        aria-invalid={invalid}
      />
      <datalist id={list}>
        {people.map((person) => (
          <option key={person} value={person} />
        ))}
      </datalist>
    </div>
  );
}
