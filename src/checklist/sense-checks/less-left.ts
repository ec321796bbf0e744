import type { CheckKind } from "./check-kind.ts";
import type { Found } from "./look.ts";

export const lessLeft: CheckKind<"less-left"> = {
  kind: "less-left",
  reads: ({ table, wanted }) => [table, wanted.table],
  find: ({ table, total, used, part, wanted }, look) =>
    look.rows(table).flatMap(({ row, read }) => {
      const [most, gone, name] = [read(total), read(used), nameIn(read(part))];
      if (typeof most !== "number" || typeof gone !== "number" || name === "") return [];
      const needed = look
        .rows(wanted.table)
        .filter((other) => nameIn(other.read(wanted.part)) === name)
        .map((other) => other.read(wanted.quantity))
        .reduce<number>((sum, quantity) => sum + (typeof quantity === "number" ? quantity : 0), 0);
      if (most - gone >= needed) return [];
      const left: Found = { ref: `${table}.${total}`, row, value: most - gone };
      return [[row, left, { ref: `${wanted.table}.${wanted.quantity}`, row: 0, value: needed }]];
    }),
};

const nameIn = (value: unknown): string => (typeof value === "string" ? value.trim().toLowerCase() : "");
