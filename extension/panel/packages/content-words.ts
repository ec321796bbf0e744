import type { GoodsRow } from "../../../src/inbound/goods.ts";
import { numberToText } from "../../../src/values/quantity.ts";
import type { Words } from "../../../src/values/words.ts";

/** "DE-4512": what a row is called in one place after the other. */
export const rowName = ({ part, description }: GoodsRow, words: Words): string =>
  part ?? description ?? words("packages_unnamed");

/** "4 SET", or "DE4512-88213" of a single item; how many is not always known. */
export function howMuch(row: GoodsRow, quantity: number, item: number | undefined, words: Words): string {
  if (item !== undefined) return row.serials[item] ?? words("packages_item", item + 1);
  if (quantity <= 0) return words("packages_quantity_unknown");
  return [numberToText(quantity, words.language), row.unit].filter(Boolean).join(" ");
}
