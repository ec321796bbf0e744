import type { CheckKind } from "./check-kind.ts";

export const flagAgainstValue: CheckKind<"flag-against-value"> = {
  kind: "flag-against-value",
  reads: ({ field, value }) => [field, value],
  find: ({ field, flag, value, setting, warnsWhen }, look) => {
    const found = look.one(value);
    const wanted = look.settings[setting];
    if (!found || wanted === undefined) return [];
    const flags = look.read(field);
    const set = Array.isArray(flags) && flags.includes(flag);
    const equal = found.value === wanted;
    const odd = warnsWhen === "flag-set-and-equal" ? set && equal : !set && !equal;
    return odd ? [[found]] : [];
  },
};
