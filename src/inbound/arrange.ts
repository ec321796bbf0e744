import { arrangeByRule, placeOf } from "./default-rule.ts";
import type { GoodsRow, InboundGoods } from "./goods.ts";
import type { Arrangement, Content } from "./packages.ts";
import { itemsOf } from "./row-items.ts";

/**
 * What is in which package: as the rule gives it, or as the rep has it, brought up to the rows of now. A row that is gone
 * leaves its package, which stays; what is new (a row, an item, more of something) gets a package of its own, the first empty
 * one or another at the end, so that no label that was printed changes its number.
 */
export function arrange(goods: InboundGoods, own?: Arrangement): Arrangement {
  if (!own || own.packages.length === 0) return arrangeByRule(goods);
  const left = new Map(goods.rows.map((row) => [keyOf(row), leftOf(row)]));
  const packages = own.packages.map(({ contents, ...rest }) => ({
    ...rest,
    contents: contents.flatMap((content) => left.get(keyOf(content))?.take(content) ?? []),
  }));
  for (const row of goods.rows)
    for (const content of left.get(keyOf(row))?.rest() ?? []) {
      const empty = packages.find(({ contents }) => contents.length === 0);
      if (empty) empty.contents.push(content);
      else packages.push({ contents: [content] });
    }
  return { packages };
}

export const keyOf = ({ table, row }: Pick<Content, "table" | "row">): string => `${table} ${row}`;

/** What of a row is still to be packed. */
function leftOf(row: GoodsRow) {
  const items = new Set(Array.from({ length: itemsOf(row) }, (_, item) => item));
  const told = items.size > 0;
  let quantity = told ? 0 : (row.quantity ?? 0);
  let unknown = !told && row.quantity === undefined;
  const place = placeOf(row);
  return {
    /** As much of it as the row (still) has. */
    take({ quantity: wanted, item }: Content): Content[] {
      if (told) return item !== undefined && items.delete(item) ? [{ ...place, quantity: 1, item }] : [];
      if (row.quantity === undefined) {
        if (!unknown) return [];
        unknown = false;
        return [{ ...place, quantity: 0 }];
      }
      const taken = rounded(Math.min(wanted > 0 ? wanted : quantity, quantity));
      quantity = rounded(quantity - taken);
      return taken > 0 ? [{ ...place, quantity: taken }] : [];
    },
    rest(): Content[] {
      if (told) return [...items].map((item) => ({ ...place, quantity: 1, item }));
      return unknown || quantity > 0 ? [{ ...place, quantity }] : [];
    },
  };
}

/** Sums of thousandths, without what binary fractions leave over. */
export const rounded = (quantity: number): number => Math.round(quantity * 1e6) / 1e6;
