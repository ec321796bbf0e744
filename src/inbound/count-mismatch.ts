import type { InboundGoods } from "./goods.ts";
import type { Arrangement } from "./packages.ts";

/** Announced and arranged packages that differ, or packages nobody has said the contents of; null: they agree. */
export type CountMismatch = { announced: number; arranged: number; empty: number };

export function countMismatch(goods: InboundGoods, { packages }: Arrangement): CountMismatch | null {
  const announced = goods.packages;
  const empty = packages.filter(({ contents }) => contents.length === 0).length;
  if (announced === undefined || (announced === packages.length && empty === 0)) return null;
  return { announced, arranged: packages.length, empty };
}
