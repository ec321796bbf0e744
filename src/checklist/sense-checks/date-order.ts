import type { CheckKind } from "./check-kind.ts";

export const dateOrder: CheckKind<"date-order"> = {
  kind: "date-order",
  reads: ({ dates, notAfter }) => [...dates, notAfter],
  find: ({ dates, notAfter }, look) => {
    const limit = look.one(notAfter);
    if (!limit) return [];
    return dates
      .flatMap(look.all)
      .filter(({ value }) => value > limit.value)
      .map((late) => [late, limit]);
  },
};
