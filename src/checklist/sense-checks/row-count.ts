import { compileCondition } from "../../conditions/evaluate.ts";
import type { CheckKind } from "./check-kind.ts";

export const rowCount: CheckKind<"row-count"> = {
  kind: "row-count",
  reads: ({ table }) => [table],
  find: ({ table, when, list, quantity }, look) => {
    const condition = compileCondition(when);
    return look.rows(table).flatMap(({ row, read }) => {
      const given = read(list);
      const wanted = read(quantity);
      if (typeof given !== "string" || given.trim() === "" || typeof wanted !== "number") return [];
      const count = given.split(/[,;\n]/).filter((one) => one.trim() !== "").length;
      return condition(read, look.settings) === "met" && count !== wanted ? [[row, count, wanted]] : [];
    });
  },
};
