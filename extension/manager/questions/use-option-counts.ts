import type { Field } from "../../../src/playbook/field.ts";
import { openingQuestion } from "../asked-counts.ts";
import { useBook } from "../book-context.ts";
import { useAskedCounts } from "../use-asked-counts.ts";

/** At the question that opens branches: how many questions a rep is asked after each answer. */
export function useOptionCounts(field: Field): ReadonlyMap<string, number> | null {
  const { compiled } = useBook();
  const counts = useAskedCounts();
  return openingQuestion(compiled)?.id === field.id ? (counts?.byOption ?? null) : null;
}
