import { isBlankValue } from "../../field-kinds/field-kind.ts";
import type { FieldShape } from "../../field-kinds/field-shape.ts";
import { fieldKinds } from "../../field-kinds/index.ts";
import type { Value } from "../../field-kinds/value.ts";
import { isIsoDay } from "../../values/dates.ts";
import type { Words } from "../../values/words.ts";
import type { FrozenField } from "../packet.ts";
import type { Shown } from "./page-content.ts";
import { givenValue, hasValue } from "./readable-answers.ts";

/** A value as its kind writes it, or one part of it ("phone"); null when that is blank. */
export function showValue(value: Value, shape: FieldShape, words: Words, part?: string): Shown | null {
  const kind = fieldKinds.get(shape.kind);
  if (part !== undefined) {
    const found = kind?.part?.(value, part);
    return isBlankValue(found) ? null : { value: String(found) };
  }
  if (isBlankValue(value)) return null;
  // A kind this release does not know still shows what was answered.
  const text = kind ? kind.toText(value, shape, words) : JSON.stringify(value);
  if (text.trim() === "") return null;
  return typeof value === "string" && isIsoDay(value) ? { value: text, day: value } : { value: text };
}

/** A field's effective value, marked while it is only assumed; null while there is none. */
export function showField(field: FrozenField, words: Words, part?: string): Shown | null {
  if (!hasValue(field)) return null;
  const shown = showValue(givenValue(field), field as FieldShape, words, part);
  return shown && field.state === "assumed" ? { ...shown, mark: "assumed" } : shown;
}

/** What stands where an answer is due and not there. */
export const showMissing = (words: Words): Shown => ({ value: words("packet_missing"), mark: "missing" });

/** "waiting on Jens Pohl, by Mon, Jan 4, 2027". */
export function showWaiting(
  { on, by }: { on?: string | undefined; by?: string | undefined },
  words: Words,
): Shown {
  const day = by ? showValue(by, { kind: "date" }, words)?.value : undefined;
  return {
    value: day ? words("packet_waiting_by", on ?? "", day) : words("packet_waiting", on ?? ""),
    mark: "waiting",
  };
}

/** What this revision changed is marked wherever it stands. */
export const marked = (shown: Shown[], changed: boolean): Shown[] =>
  changed ? shown.map((one) => ({ ...one, changed: true as const })) : shown;
