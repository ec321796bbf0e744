import { isBlankValue } from "../field-kinds/field-kind.ts";
import type { FieldShape } from "../field-kinds/field-shape.ts";
import { fieldKinds } from "../field-kinds/index.ts";
import type { AddressValue, ContactValue } from "../field-kinds/value.ts";
import type { Person } from "../inbound/goods.ts";
import { type IsoDay, isIsoDay } from "../values/dates.ts";
import type { Words } from "../values/words.ts";

export type ReadValue = ReturnType<typeof readFrom>;

/**
 * Reads the values of questions, or of a row's cells, by id: as they stand, or as a person reads them. Undefined while there is
 * none, the id is not mapped, or the value is of another kind than the id was mapped for.
 */
export function readFrom(shapeOf: (id: string) => unknown, valueAt: (id: string) => unknown, words: Words) {
  function value<T>(id: string | undefined): T | undefined {
    const found = id === undefined || !shapeOf(id) ? undefined : valueAt(id);
    return isBlankValue(found) ? undefined : (found as T);
  }
  /** Choices by their labels, numbers and dates in the reader's way. */
  function text(id: string | undefined): string | undefined {
    const found = value(id);
    if (found === undefined) return undefined;
    const shape = shapeOf(id as string) as FieldShape;
    const written = fieldKinds.get(shape.kind)?.toText(found as never, shape, words) ?? "";
    return written.trim() || undefined;
  }
  function list(id: string | undefined): string[] {
    const found = value(id);
    if (!Array.isArray(found)) return [];
    const shape = shapeOf(id as string) as FieldShape;
    return found.flatMap((one) =>
      typeof one === "string" ? (shape.options?.find((option) => option.value === one)?.label ?? one) : [],
    );
  }
  const day = (id: string | undefined): IsoDay | undefined => {
    const found = value(id);
    return typeof found === "string" && isIsoDay(found) ? found : undefined;
  };
  const code = (id: string | undefined): string | undefined => {
    const found = value(id);
    return typeof found === "string" ? found : undefined;
  };
  const number = (id: string | undefined): number | undefined => {
    const found = value(id);
    return typeof found === "number" && Number.isFinite(found) ? found : undefined;
  };
  const choice = (id: string | undefined) => {
    const chosen = code(id);
    return chosen === undefined ? undefined : { value: chosen, text: text(id) ?? chosen };
  };
  const person = (id: string | undefined): Person | undefined => {
    const { name, phone, email } = value<ContactValue>(id) ?? {};
    if (!name && !phone && !email) return undefined;
    return { name: name ?? "", ...(phone && { phone }), ...(email && { email }) };
  };
  return { value, text, list, day, code, number, choice, person };
}

/** Name, street, town, each on its line; the country at the end of the last. */
export function addressLines({ name, street, city, region, postalCode, country }: AddressValue): string[] {
  const town = [city, region, postalCode, country].filter(Boolean).join(" ");
  return [name, street, town].filter((line) => line !== undefined && line.trim() !== "") as string[];
}
