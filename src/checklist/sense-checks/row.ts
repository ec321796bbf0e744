import { compileCondition } from "../../conditions/evaluate.ts";
import type { CheckKind } from "./check-kind.ts";

export const row: CheckKind<"row"> = {
  kind: "row",
  reads: ({ table }) => [table],
  find: ({ table, when, lacks }, look) => {
    const condition = compileCondition(when);
    return look
      .rows(table)
      .filter(({ read }) => condition(read, look.settings) === "met")
      .filter(({ read }) => {
        const list = lacks ? read(lacks[0]) : undefined;
        return !lacks || !Array.isArray(list) || !(list as string[]).includes(lacks[1]);
      })
      .map((found) => [found.row]);
  },
};
