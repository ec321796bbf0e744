import * as z from "zod/mini";
import { fieldKind } from "./field-kind.ts";
import { filledParts, neededParts } from "./needed-parts.ts";
import type { AddressValue } from "./value.ts";

const part = z.optional(z.string().check(z.maxLength(500)));

const schema = z.object({
  name: part,
  street: part,
  city: part,
  region: part,
  postalCode: part,
  country: part,
});

/** A postal address; the country as ISO 3166-1 alpha-2. */
export const address = fieldKind<AddressValue>({
  id: "address",
  limits: ["needs"],
  schema: () => schema,
  isBlank: (value) => filledParts(value).length === 0,
  problem: (value, field) => neededParts(value, field),
  freeText: (value) => filledParts({ name: value.name, street: value.street, city: value.city }),
  toText: ({ name, street, city, region, postalCode, country }) =>
    [name, street, [city, region, postalCode].filter(Boolean).join(" "), country].filter(Boolean).join(", "),
  part: (value, name) => value[name as keyof AddressValue],
});
