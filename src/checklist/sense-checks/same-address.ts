import type { AddressValue } from "../../field-kinds/value.ts";
import type { CheckKind } from "./check-kind.ts";

const parts = ["name", "street", "city", "region", "postalCode", "country"] as const;
const part = (address: AddressValue, name: (typeof parts)[number]): string => (address[name] ?? "").trim();

export const sameAddress: CheckKind<"same-address"> = {
  kind: "same-address",
  reads: ({ field, addresses }) => [field, ...addresses],
  find: ({ field, flag, addresses }, look) => {
    const flags = look.read(field);
    const [a, b] = addresses.map((ref) => look.one(ref)?.value as AddressValue | undefined);
    if (!Array.isArray(flags) || !flags.includes(flag) || !a || !b) return [];
    return parts.every((name) => part(a, name) === part(b, name)) ? [[]] : [];
  },
};
