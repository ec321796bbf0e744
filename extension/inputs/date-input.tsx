import { isIsoDay } from "../../src/values/dates.ts";
import { failed } from "../../src/values/result.ts";
import { useWords } from "../ui/words-context.ts";
import { afterPress } from "./after-press.ts";
import type { InputProps } from "./input-props.ts";
import { useDraft } from "./use-draft.ts";
import "./input.css";

const weekdayOf = (day: string, language: string): string =>
  isIsoDay(day)
    ? new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(
        Date.parse(`${day}T00:00:00Z`),
      )
    : "";

/** A part is still empty (the browser then says ""), or the year passes through 0002, 0020, 0202 while it is typed. */
const isHalfTyped = ({ value, validity }: { value: string; validity: ValidityState }): boolean =>
  validity.badInput || (value !== "" && value < "1900");

/** The browser's date field, with the weekday beside it: "the 14th" is a Saturday more often than anyone means. */
export function DateInput({
  id,
  value,
  labelledBy,
  describedBy,
  invalid,
  onChange,
  onUnusable,
}: InputProps<string>) {
  const { language } = useWords();
  const { ref, onInput, onBlur } = useDraft(value ?? "", (typed, control) => {
    if (isHalfTyped(control)) return false;
    onChange(typed === "" ? undefined : typed);
    return true;
  });
  return (
    <div class="control-line">
      <input
        id={id}
        ref={ref}
        type="date"
        class="control"
        onInput={onInput}
        onBlur={({ currentTarget }) => {
          onBlur();
          afterPress(() => onUnusable(isHalfTyped(currentTarget) ? failed("date-half-typed").problem : null));
        }}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid}
      />
      {value && <span class="control-after">{weekdayOf(value, language)}</span>}
    </div>
  );
}
