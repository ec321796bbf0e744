import type { NewQuestion } from "../../../src/playbook/editing/edits/add-question.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";

/** A new question as it is being typed. `options`, `columns`: the lines as they stand, blank ones too. */
export type Begun = NewQuestion;

/** Most questions are the rep's, and due when most of their department's are. */
export function begunFor({ departments, fields, stages }: Playbook, department: string | undefined): Begun {
  const of = department ?? departments[0]?.id ?? "";
  const own = fields.filter((field) => field.department === of).map(({ dueFrom }) => dueFrom);
  const counted = stages.map(({ id }) => ({ id, count: own.filter((due) => due === id).length }));
  const most = counted.reduce(
    (best, one) => (one.count > best.count ? one : best),
    counted[0] ?? { id: null, count: 0 },
  );
  return {
    question: "",
    why: "",
    owner: fields.length > 0 ? mostNamed(fields.map(({ owner }) => owner)) : "",
    readers: [of],
    kind: "text",
    dueFrom: most.id,
    department: of,
  };
}

function mostNamed(names: string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
