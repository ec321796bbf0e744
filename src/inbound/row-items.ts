import type { GoodsRow } from "./goods.ts";
import { mostPackages } from "./packages.ts";

/** How many single items a row is: each is packed and labelled by itself. 0: its goods are counted, not told apart. */
export function itemsOf({ serialised, quantity, serials }: GoodsRow): number {
  if (!serialised) return 0;
  const items = quantity === undefined ? serials.length : Math.floor(quantity);
  return items > 0 && items <= mostPackages ? items : 0;
}
