import type { CheckKind } from "./check-kind.ts";

export const valueIn: CheckKind<"value-in"> = {
  kind: "value-in",
  reads: ({ value }) => [value],
  find: (check, look) =>
    look
      .all(check.value)
      .filter(({ value }) => {
        const text = String(value);
        return check.in ? check.in.includes(text) : !(check.except ?? []).includes(text);
      })
      .map((found) => [found]),
};
