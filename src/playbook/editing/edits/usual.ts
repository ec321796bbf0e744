import type { Field } from "../../field.ts";
import type { Playbook } from "../../playbook.ts";

/** The stage that most of a department's questions are due from; the first one where it has none. */
export function usualStage({ fields, stages }: Playbook, department: string): string | null {
  const own = fields.filter((field) => field.department === department).map(({ dueFrom }) => dueFrom);
  const counted = stages.map(({ id }) => ({ id, count: own.filter((due) => due === id).length }));
  return counted.reduce<{ id: string | null; count: number }>(
    (best, one) => (one.count > best.count ? one : best),
    counted[0] ?? { id: null, count: 0 },
  ).id;
}

/** Who answers most of these questions; "" where there are none. */
export function usualOwner(fields: Field[]): string {
  const counts = new Map<string, number>();
  for (const { owner } of fields) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0])[0];
}
