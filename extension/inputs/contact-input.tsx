import type { ContactValue } from "../../src/field-kinds/value.ts";
import { useWords } from "../ui/words-context.ts";
import type { InputProps } from "./input-props.ts";
import { PartControl, useParts } from "./part-control.tsx";

const parts = [
  { part: "name", inputMode: "text" },
  { part: "role", inputMode: "text" },
  { part: "phone", inputMode: "tel" },
  { part: "email", inputMode: "email" },
] as const;

/** Two lines of two: who, and how to reach them. */
export function ContactInput({
  id,
  value,
  labelledBy,
  describedBy,
  invalid,
  onChange,
  onUnusable,
}: InputProps<ContactValue>) {
  const words = useWords();
  const change = useParts(value, onChange);
  return (
    <fieldset id={id} class="parts" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {parts.map(({ part, inputMode }) => (
        <PartControl
          key={part}
          name={words(`input_contact_${part}`)}
          inputMode={inputMode}
          text={value?.[part]}
          invalid={invalid}
          describedBy={describedBy}
          onPart={(text) => change(part, text)}
          onUnusable={onUnusable}
        />
      ))}
    </fieldset>
  );
}
