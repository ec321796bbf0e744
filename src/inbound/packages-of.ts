import { symbolText } from "./allowed.ts";
import { keyOf } from "./arrange.ts";
import type { GoodsRow, InboundGoods } from "./goods.ts";
import type { Arrangement, Content, Package, Packed } from "./packages.ts";
import { ssccOf } from "./sscc.ts";

/** The packages of an arrangement, numbered, with what is in them. */
export function packagesOf(goods: InboundGoods, { packages }: Arrangement): Package[] {
  const rows = new Map(goods.rows.map((row) => [keyOf(row), row]));
  const total =
    goods.packages !== undefined && goods.packages >= packages.length ? goods.packages : undefined;
  // It stands in bars. Of a number that cannot, somebody has typed one, and nothing but the rest is left.
  const plate = symbolText(goods.receipt) || "ER";
  return packages.map(({ contents, origin }, at) => {
    const number = at + 1;
    const sscc = ssccOf(goods, number);
    return {
      id: `${plate}-${String(number).padStart(2, "0")}`,
      number,
      ...(total !== undefined && { total }),
      contents: contents.flatMap((content) => packed(rows.get(keyOf(content)), content)),
      ...(origin && { origin }),
      ...(sscc && { sscc }),
    };
  });
}

function packed(row: GoodsRow | undefined, { quantity, item }: Content): Packed[] {
  if (!row) return [];
  const serial = item === undefined ? undefined : row.serials[item];
  return [
    {
      row,
      ...(quantity > 0 && { quantity }),
      ...(item !== undefined && { item }),
      ...(serial && { serial }),
    },
  ];
}
