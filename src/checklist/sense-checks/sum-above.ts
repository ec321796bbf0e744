import { compileCondition } from "../../conditions/evaluate.ts";
import type { CheckKind } from "./check-kind.ts";

export const sumAbove: CheckKind<"sum-above"> = {
  kind: "sum-above",
  reads: ({ table, limit }) => [table, limit],
  find: ({ table, when, sum, limit }, look) => {
    const limits = look.all(limit).flatMap(({ value }) => (typeof value === "number" ? value : []));
    if (limits.length === 0) return [];
    const most = limits.reduce((a, b) => Math.max(a, b));
    const condition = compileCondition(when);
    const total = look
      .rows(table)
      .filter(({ read }) => condition(read, look.settings) === "met")
      .reduce((all, { read }) => all + numberIn(read(sum)), 0);
    if (total <= most) return [];
    return [
      [
        { ref: `${table}.${sum}`, row: 0, value: total },
        { ref: limit, row: 0, value: most },
      ],
    ];
  },
};

const numberIn = (value: unknown): number => (typeof value === "number" ? value : 0);
