import type { CheckKind } from "./check-kind.ts";

export const notAmong: CheckKind<"not-among"> = {
  kind: "not-among",
  reads: ({ value, among }) => [value, among],
  find: ({ value, among, except }, look) => {
    const held = look.all(among).map((found) => String(found.value));
    // Nothing held: the question for it is missing already, and says so itself.
    if (held.length === 0) return [];
    return look
      .all(value)
      .filter((found) => !except.includes(String(found.value)) && !held.includes(String(found.value)))
      .map((found) => [found.row, found, [...new Set(held)].join(", ")]);
  },
};
