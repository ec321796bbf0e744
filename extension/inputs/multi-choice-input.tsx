import { offeredOptions } from "../../src/field-kinds/option-label.ts";
import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words-context.ts";
import type { InputProps } from "./input-props.ts";
import "./chips.css";

/** What is ticked after a click on `clicked`: the exclusive answer ("none") and the others drive each other out. */
function ticked(group: HTMLElement, clicked: HTMLInputElement, exclusive: string | undefined): string[] {
  const boxes = [...group.querySelectorAll<HTMLInputElement>("input")];
  const others = (box: HTMLInputElement): boolean =>
    clicked.checked && box !== clicked && (clicked.value === exclusive || box.value === exclusive);
  for (const box of boxes) if (others(box)) box.checked = false;
  return boxes.filter((box) => box.checked).map((box) => box.value);
}

export function MultiChoiceInput({
  id,
  field,
  value = [],
  labelledBy,
  describedBy,
  onChange,
}: InputProps<string[]>) {
  const words = useWords();
  const options = offeredOptions(field, value);
  const gone = value.filter((chosen) => !options.some((option) => option.value === chosen));
  const all = [...options, ...gone.map((one) => ({ value: one, label: words("input_option_gone", one) }))];
  return (
    <fieldset id={id} class="chips" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {all.map((option) => (
        <label key={option.value} class={gone.includes(option.value) ? "chip chip-gone" : "chip"}>
          <input
            type="checkbox"
            value={option.value}
            checked={value.includes(option.value)}
            onChange={({ currentTarget }) => {
              const group = currentTarget.closest("fieldset");
              const now = group ? ticked(group, currentTarget, field.limits?.exclusive) : [];
              onChange(now.length > 0 ? now : undefined);
            }}
          />
          <Icon name="check" />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
