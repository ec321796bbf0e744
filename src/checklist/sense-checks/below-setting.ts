import type { CheckKind } from "./check-kind.ts";

export const belowSetting: CheckKind<"below-setting-without"> = {
  kind: "below-setting-without",
  reads: ({ value, approval }) => [value, approval],
  find: ({ value, setting, approval }, look) => {
    const found = look.one(value);
    const limit = look.settings[setting];
    // An approval marked not applicable has no value, so it does not silence the warning.
    if (!found || typeof found.value !== "number" || typeof limit !== "number" || look.one(approval))
      return [];
    return found.value < limit ? [[found, limit]] : [];
  },
};
