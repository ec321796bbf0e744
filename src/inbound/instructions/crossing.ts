import type { InboundGoods } from "../goods.ts";

/** Who said so, or, where nobody did, where the goods come from: untreated wood stops at the border all the same. */
export function crossesBorder(goods: InboundGoods, homeCountry: string): boolean {
  if (goods.border) return goods.border.value !== "no";
  return goods.shipFromCountry !== undefined && goods.shipFromCountry !== homeCountry;
}
