import * as z from "zod/mini";

/** A measured amount and the unit it was measured in, one of those the field offers. */
export const quantitySchema = z.object({ value: z.number(), unit: z.string() });
export type Quantity = z.infer<typeof quantitySchema>;

/** Kept per language: making one takes as long as using it many times, and a packet holds thousands of numbers. */
const formats = new Map<string, Intl.NumberFormat>();

export function numberToText(value: number, language: string): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  formats.set(language, format);
  return format.format(value);
}

export const quantityToText = (quantity: Quantity, language: string): string =>
  `${numberToText(quantity.value, language)} ${quantity.unit}`;
