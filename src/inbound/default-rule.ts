import type { GoodsRow, InboundGoods } from "./goods.ts";
import { type Arrangement, type Content, mostPackages } from "./packages.ts";
import { itemsOf } from "./row-items.ts";
import { shareOut, sharePackages } from "./share.ts";

/**
 * One package per serialised item, in row order; the rest of the rows share the remaining packages evenly. Where fewer packages
 * were announced than that takes, there are more: nothing is put into another's crate by a rule. Announced packages that are
 * left over stay empty, for the rep to say what is in them.
 */
export function arrangeByRule(goods: InboundGoods): Arrangement {
  const packages: Content[][] = [];
  const rest: GoodsRow[] = [];
  for (const row of goods.rows) {
    const items = itemsOf(row);
    if (items === 0 || packages.length + items > mostPackages) rest.push(row);
    else for (let item = 0; item < items; item++) packages.push([{ ...placeOf(row), quantity: 1, item }]);
  }
  if (goods.rows.length === 0) return { packages: [] };
  const announced = Math.min(goods.packages ?? 0, mostPackages);
  const left = announced - packages.length;
  packages.push(...(left > 0 ? sharedAmong(rest, left) : rest.map((row) => [whole(row)])));
  while (packages.length < announced) packages.push([]);
  return { packages: packages.map((contents) => ({ contents })) };
}

function sharedAmong(rows: GoodsRow[], packages: number): Content[][] {
  if (rows.length > packages)
    return Array.from({ length: packages }, (_, at) =>
      rows
        .slice(Math.ceil((at * rows.length) / packages), Math.ceil(((at + 1) * rows.length) / packages))
        .map(whole),
    );
  const most = rows.map(({ quantity = 1 }) =>
    Number.isInteger(quantity) ? Math.max(quantity, 1) : packages,
  );
  return sharePackages(most, packages).flatMap((share, at) => {
    const row = rows[at] as GoodsRow;
    if (row.quantity === undefined || share < 2) return [[whole(row)]];
    return shareOut(row.quantity, share).map((quantity) => [{ ...placeOf(row), quantity }]);
  });
}

export const placeOf = ({ table, row }: GoodsRow) => ({ table, row });
const whole = (row: GoodsRow): Content => ({ ...placeOf(row), quantity: row.quantity ?? 0 });
