import * as z from "zod/mini";
import { lockable } from "../playbook/editing/locks.ts";
import type { Company } from "../playbook/playbook.ts";
import { playbookAddress } from "../playbook/playbook-address.ts";
import { failed, type Problem } from "../values/result.ts";
import type { Policy } from "./policy.ts";

/** A value that can be used, what is wrong with what was given, or both: of a list, what is known in it holds. */
export type Member<Value> = { value?: Value; problem?: Problem };

export type Readers = { [Name in keyof Policy]-?: (given: unknown, crms: string[]) => Member<Policy[Name]> };

const text = z.string().check(z.maxLength(500));
const named = text.check(z.minLength(1));
const companySchema = z.object({
  name: z.optional(named),
  address: z.optional(text),
  docks: z.optional(
    z.array(
      z.object({
        name: z.optional(text),
        address: named,
        hours: z.optional(text),
        phone: z.optional(text),
        limits: z.optional(text),
      }),
    ),
  ),
});

/** One reader per member, so that a slip in one spoils no other. */
export const readers: Readers = {
  playbookAddress: (given) => {
    const read = playbookAddress(given);
    return read.ok ? { value: read.value } : { problem: failed("policy-playbook-address").problem };
  },
  locked: (given) => knownOf(given, lockable, "policy-locked", "policy-locked-unknown"),
  crms: (given, crms) => knownOf(given, (crm) => crms.includes(crm), "policy-crms", "policy-crms-unknown"),
  company: (given) => {
    const read = companySchema.safeParse(given);
    return read.success ? { value: asCompany(read.data) } : { problem: failed("policy-company").problem };
  },
  paper: (given) => parsed(z.enum(["letter", "a4"]), given, "policy-paper"),
  language: (given) =>
    isLanguage(given) ? { value: given } : { problem: failed("policy-language").problem },
  hidePrices: (given) => parsed(z.boolean(), given, "policy-hide-prices"),
};

function parsed<Value>(schema: z.ZodMiniType<Value>, given: unknown, code: string): Member<Value> {
  const read = schema.safeParse(given);
  return read.success ? { value: read.data } : { problem: failed(code).problem };
}

function knownOf(
  given: unknown,
  isKnown: (one: string) => boolean,
  wrong: string,
  unknown: string,
): Member<string[]> {
  const list = z.array(z.string()).safeParse(given);
  if (!list.success) return { problem: failed(wrong).problem };
  const strange = list.data.filter((one) => !isKnown(one));
  const value = list.data.filter(isKnown);
  return strange.length === 0 ? { value } : { value, problem: failed(unknown, strange.join(", ")).problem };
}

/** Docks have ids among ourselves; an administrator need not make them up. */
const asCompany = ({ name, address, docks }: z.infer<typeof companySchema>): Partial<Company> => ({
  ...(name !== undefined && { name }),
  ...(address !== undefined && { address }),
  ...(docks && {
    docks: docks.map(({ name = "", ...dock }, at) => ({ ...dock, id: `dock-${at + 1}`, name })),
  }),
});

function isLanguage(given: unknown): given is string {
  try {
    return typeof given === "string" && Intl.getCanonicalLocales(given).length === 1;
  } catch {
    return false;
  }
}
