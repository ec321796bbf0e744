import * as z from "zod/mini";
import { failed } from "../values/result.ts";
import { fieldKind } from "./field-kind.ts";
import { labelOf } from "./option-label.ts";

const schema = z.string().check(z.maxLength(200));

/** One of the offered values. A value the playbook no longer offers is kept and shown as it is, and asks to be chosen again. */
export const choice = fieldKind<string>({
  id: "choice",
  schema: () => schema,
  problem: (value, field) =>
    field.options?.some((option) => option.value === value) ? null : failed("option-gone", value).problem,
  toText: (value, field) => labelOf(field, value),
});
