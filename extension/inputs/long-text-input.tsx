import { longestText } from "../../src/field-kinds/text-content.ts";
import type { InputProps } from "./input-props.ts";
import { storable } from "./text-input.tsx";
import { useDraft } from "./use-draft.ts";
import "./input.css";

/** Grows with what is in it: by `field-sizing`, and by the number of lines where the browser does not know it. */
export function LongTextInput({
  id,
  value,
  labelledBy,
  describedBy,
  invalid,
  onChange,
  onUnusable,
}: InputProps<string>) {
  const draft = useDraft(value ?? "", (typed) => {
    const fits = storable(typed, longestText, onUnusable);
    if (fits) onChange(typed.trim() === "" ? undefined : typed);
    return fits;
  });
  const lines = (value ?? "").split("\n").length;
  return (
    <textarea
      {...draft}
      id={id}
      class="control"
      dir="auto"
      rows={Math.min(Math.max(lines, 2), 12)}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid}
    />
  );
}
