import * as z from "zod/mini";

/** A measured amount and the unit it was measured in, one of those the field offers. */
export const quantitySchema = z.object({ value: z.number(), unit: z.string() });
export type Quantity = z.infer<typeof quantitySchema>;

export const numberToText = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);

export const quantityToText = (quantity: Quantity, language: string): string =>
  `${numberToText(quantity.value, language)} ${quantity.unit}`;
