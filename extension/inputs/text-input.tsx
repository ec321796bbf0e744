import { longestText } from "../../src/field-kinds/text-content.ts";
import { failed } from "../../src/values/result.ts";
import { DraftControl } from "./draft-control.tsx";
import type { InputProps } from "./input-props.ts";

/** The text as it is stored, or null with the reason given: longer than any stored text may be. */
export function storable(typed: string, longest: number, onUnusable: InputProps["onUnusable"]): boolean {
  const fits = typed.length <= longest;
  onUnusable(fits ? null : failed("text-beyond-storage", longest, typed.length).problem);
  return fits;
}

export function TextInput({
  id,
  field,
  value,
  labelledBy,
  describedBy,
  invalid,
  onChange,
  onUnusable,
}: InputProps<string>) {
  const commit = (typed: string): boolean => {
    const fits = storable(typed, longestText, onUnusable);
    if (fits) onChange(typed.trim() === "" ? undefined : typed);
    return fits;
  };
  return (
    <DraftControl
      id={id}
      text={value ?? ""}
      commit={commit}
      placeholder={field.limits?.example}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid}
    />
  );
}
