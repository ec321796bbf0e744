import { parseNumber } from "../../src/values/parse-number.ts";
import { numberToText } from "../../src/values/quantity.ts";
import { failed } from "../../src/values/result.ts";
import { useWords } from "../ui/words-context.ts";
import { DraftControl } from "./draft-control.tsx";
import type { InputProps } from "./input-props.ts";

type Props = Pick<
  InputProps<number>,
  "id" | "value" | "labelledBy" | "describedBy" | "invalid" | "onChange" | "onUnusable"
>;

/** A number typed as people write it. Not `type="number"`: that one drops what it cannot read, and scrolls values away. */
export function NumberControl({ id, value, labelledBy, describedBy, invalid, onChange, onUnusable }: Props) {
  const { language } = useWords();
  const commit = (typed: string): boolean => {
    const number = typed.trim() === "" ? undefined : parseNumber(typed, language);
    const unusable = number === undefined && typed.trim() !== "";
    onUnusable(unusable ? failed("number-not-read", typed.trim().slice(0, 40)).problem : null);
    if (!unusable) onChange(number);
    return !unusable;
  };
  return (
    <DraftControl
      id={id}
      text={value === undefined ? "" : numberToText(value, language)}
      commit={commit}
      inputMode="decimal"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid}
    />
  );
}
