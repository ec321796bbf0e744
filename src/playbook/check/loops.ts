import { fieldsRead } from "../../conditions/condition.ts";
import type { Column, Field } from "../field.ts";
import { error, type Place, type PlaybookCheck, type PlaybookProblem } from "./problem.ts";

/** Questions that wait for each other: none of them would ever be asked. */
export const loops: PlaybookCheck = ({ fields }) => [
  ...loopsAmong(fields, (field) => ({ department: field.department, field: field.id })),
  ...fields.flatMap((table) =>
    loopsAmong(table.columns ?? [], (column) => ({
      department: table.department,
      field: table.id,
      column: column.id,
    })),
  ),
];

/** Depth first with an explicit stack: a chain of 10,000 conditions must not end ours. Each question is visited once. */
function loopsAmong<Of extends Field | Column>(items: Of[], place: (item: Of) => Place): PlaybookProblem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const finished = new Set<string>();
  const problems: PlaybookProblem[] = [];
  const open = (item: Of) => ({ item, reads: item.askedWhen ? fieldsRead(item.askedWhen) : [] });

  for (const start of items) {
    if (finished.has(start.id)) continue;
    const path = [open(start)];
    const onPath = new Set([start.id]);
    while (path.length > 0) {
      const top = path[path.length - 1] as (typeof path)[number];
      const next = byId.get(top.reads.shift() ?? "");
      if (next && onPath.has(next.id)) {
        const loop = path.slice(path.findIndex(({ item }) => item.id === next.id)).map(({ item }) => item);
        problems.push(
          error("loop", place(next), [...loop, next].map(({ label }) => `“${label}”`).join(" → ")),
        );
      } else if (next && !finished.has(next.id)) {
        path.push(open(next));
        onPath.add(next.id);
      } else if (!next && top.reads.length === 0) {
        path.pop();
        onPath.delete(top.item.id);
        finished.add(top.item.id);
      }
    }
  }
  return problems;
}
