import * as z from "zod/mini";
import { fieldKind } from "./field-kind.ts";
import { filledParts, neededParts } from "./needed-parts.ts";
import type { ContactValue } from "./value.ts";

const part = z.optional(z.string().check(z.maxLength(500)));

const schema = z.object({ name: part, role: part, phone: part, email: part });

/** A person to call: a name and a way to reach them. */
export const contact = fieldKind<ContactValue>({
  id: "contact",
  limits: ["needs"],
  schema: () => schema,
  isBlank: (value) => filledParts(value).length === 0,
  problem: (value, field) => neededParts(value, field),
  freeText: (value) => filledParts(value),
  toText: ({ name, role, phone, email }) => [name, role, phone, email].filter(Boolean).join(", "),
  part: (value, name) => value[name as keyof ContactValue],
});
