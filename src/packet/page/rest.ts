import { namedFields } from "./named.ts";
import type { LabelledValue } from "./page-content.ts";
import type { PageContext } from "./page-context.ts";
import { showField } from "./shown-values.ts";

/** Every answer the department reads that no block named: a question a manager adds reaches its page by itself. */
export function restItems({ answers, words, blocks }: PageContext): LabelledValue[] {
  const named = namedFields(blocks);
  return answers.fields.flatMap((field): LabelledValue[] => {
    if (field.state === "not-applicable")
      return field.locked
        ? []
        : [
            {
              label: field.label,
              value: [words("packet_not_applicable"), " ", { value: field.because ?? "" }],
            },
          ];
    if (named.has(field.id)) return [];
    const shown = showField(field, words);
    return shown ? [{ label: field.label, value: [shown] }] : [];
  });
}
