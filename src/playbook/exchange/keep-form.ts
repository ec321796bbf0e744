import { canonical } from "../../conditions/canonical.ts";
import type { Condition } from "../../conditions/condition.ts";
import { same } from "../editing/parts.ts";

type Asked = { askedWhen?: Condition | undefined };

/** Words say a condition in one form. Where they say what the condition before said, in whatever form, that one stays. */
export function keepForm(item: Asked, before: Asked | undefined): void {
  if (before?.askedWhen && item.askedWhen && same(canonical(before.askedWhen), item.askedWhen))
    item.askedWhen = before.askedWhen;
}
