import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { DraftControl } from "./draft-control.tsx";
import type { InputProps } from "./input-props.ts";
import { storable } from "./text-input.tsx";
import "./input.css";

/** What one part of an address or a contact may hold when stored. */
const longestPart = 500;

type Parts = Record<string, string | undefined>;

/** Puts single parts into a value of several, without losing one while the other is on its way to the disk. */
export function useParts<V extends Parts>(value: V | undefined, onChange: (value: V | undefined) => void) {
  const latest = useRef<Parts>(value ?? {});
  useLayoutEffect(() => {
    latest.current = value ?? {};
  }, [value]);
  return (part: string, text: string): void => {
    const next = { ...latest.current };
    if (text.trim() === "") delete next[part];
    else next[part] = text;
    latest.current = next;
    onChange(Object.keys(next).length > 0 ? (next as V) : undefined);
  };
}

type Props = {
  inputMode?: "text" | "tel" | "email";
  name: string;
  text: string | undefined;
  wide?: boolean;
  invalid: boolean;
  describedBy: string | undefined;
  onPart: (text: string) => void;
  onUnusable: InputProps["onUnusable"];
};

/** One part with its small name above. */
export function PartControl({
  name,
  text = "",
  wide = false,
  invalid,
  describedBy,
  onPart,
  onUnusable,
  ...rest
}: Props) {
  const commit = (typed: string): boolean => {
    const fits = storable(typed, longestPart, onUnusable);
    if (fits) onPart(typed);
    return fits;
  };
  const own = useId();
  return (
    <div class={wide ? "part part-wide" : "part"}>
      <label class="part-name" for={own}>
        {name}
      </label>
      <DraftControl
        {...rest}
        id={own}
        text={text}
        commit={commit}
        aria-invalid={invalid}
        aria-describedby={describedBy}
      />
    </div>
  );
}
