import { keyOf } from "./arrange.ts";
import type { GoodsRow, InboundGoods } from "./goods.ts";
import type { Arrangement, Content } from "./packages.ts";

/** What the rows have brought and taken since the rep arranged them. */
export type SinceArranged = {
  /** What found a place by itself, and the number of its package. */
  joined: { row: GoodsRow; number: number }[];
  /** The numbers of packages that something left. */
  left: number[];
};

export function sinceArranged(
  goods: InboundGoods,
  own: Arrangement,
  { packages }: Arrangement,
): SinceArranged | null {
  const rows = new Map(goods.rows.map((row) => [keyOf(row), row]));
  const contentsOf = (all: Arrangement["packages"], at: number): Content[] => all[at]?.contents ?? [];
  const quantityIn = (contents: Content[], { item, ...of }: Content): number =>
    contents
      .filter((one) => keyOf(one) === keyOf(of) && one.item === item)
      // What nobody has counted is there all the same.
      .reduce((sum, { quantity }) => sum + Math.max(quantity, 1e-9), 0);
  const joined = packages.flatMap(({ contents }, at) =>
    contents.flatMap((content) => {
      const row = rows.get(keyOf(content));
      const more = quantityIn(contents, content) > quantityIn(contentsOf(own.packages, at), content);
      return row && more ? [{ row, number: at + 1 }] : [];
    }),
  );
  const left = own.packages.flatMap(({ contents }, at) =>
    contents.some((content) => quantityIn(contentsOf(packages, at), content) < quantityIn(contents, content))
      ? [at + 1]
      : [],
  );
  return joined.length + left.length > 0 ? { joined, left } : null;
}
