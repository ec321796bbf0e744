import { namedTables } from "./named.ts";
import type { LabelledValue } from "./page-content.ts";
import type { PageContext } from "./page-context.ts";
import { marked, showField } from "./shown-values.ts";

/** Every answer the department reads that no block showed: a question a manager adds reaches its page by itself. */
export function restItems({ answers, words, blocks, shown }: PageContext): LabelledValue[] {
  const tables = namedTables(blocks);
  return answers.fields.flatMap((field): LabelledValue[] => {
    // A locked one has its own place on the page.
    if (field.state === "not-applicable")
      return field.locked
        ? []
        : [
            {
              label: field.label,
              value: [
                words("packet_not_applicable"),
                " ",
                ...marked([{ value: field.because ?? "" }], answers.changed(field.id)),
              ],
            },
          ];
    if (shown.has(field.id) || tables.has(field.id)) return [];
    const value = showField(field, words);
    return value ? [{ label: field.label, value: marked([value], answers.changed(field.id)) }] : [];
  });
}
