import { valueText } from "../../checklist/answer-text.ts";
import { isBlankValue } from "../../field-kinds/field-kind.ts";
import type { FieldShape } from "../../field-kinds/field-shape.ts";
import type { Value } from "../../field-kinds/value.ts";
import type { Words } from "../../values/words.ts";
import type { FrozenField } from "../packet.ts";
import { showWaiting } from "../page/shown-values.ts";
import type { Place } from "./place.ts";
import { rowPlaces, rowsOf } from "./row-places.ts";

/** What a question's answer says: its state or value, in a table each row and each cell. */
export function fieldPlaces(field: FrozenField, words: Words): Place[] {
  const { id, label, readers, exception } = field;
  const said = saidOf(field);
  const own: Place[] = said
    ? [
        {
          kind: "answer",
          path: id,
          field: id,
          label: () => label,
          content: said,
          text: () => stateText(field, words),
          readers,
        },
      ]
    : [];
  const departs: Place[] = exception
    ? [
        {
          kind: "answer",
          path: `${id}#exception`,
          field: id,
          label: () => words("packet_change_exception", label),
          content: exception,
          text: () =>
            [valueText(exception.requires as Value, field as FieldShape, words), exception.why]
              .filter((text) => text !== "")
              .join(". "),
          readers,
        },
      ]
    : [];
  return [...own, ...(field.columns ? rowPlaces(field, words) : []), ...departs];
}

/** The part of a field that is its answer; null: nothing is said. A table's rows are places of their own. */
function saidOf(field: FrozenField): unknown {
  const { state, because, on, by, confirmWith } = field;
  if (state === "waiting") return { state, because, on, by };
  if (state === "not-applicable") return { state, because };
  if (field.columns) return state === "assumed" ? { state, confirmWith } : null;
  if (isBlankValue(field.value) || (state !== "answered" && state !== "assumed")) return null;
  return { state, value: field.value, confirmWith };
}

function stateText(field: FrozenField, words: Words): string {
  const { state, because = "" } = field;
  if (state === "waiting") {
    const waiting = showWaiting(field, words).value;
    return because ? `${waiting} (${because})` : waiting;
  }
  if (state === "not-applicable") return `${words("packet_not_applicable")} ${because}`.trim();
  const value = field.columns
    ? words.count("packet_change_rows", rowsOf(field).length)
    : valueText(field.value as Value, field as FieldShape, words);
  if (state !== "assumed") return value;
  const confirm = field.confirmWith ? `. ${words("packet_confirm_with")} ${field.confirmWith}` : "";
  return `${value} (${words("packet_assumed")})${confirm}`;
}
