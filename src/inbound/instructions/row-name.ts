import type { GoodsRow } from "../goods.ts";

/** What a packer calls a row: the number that is marked on the part, else what it is. */
export const rowName = ({ part, description }: GoodsRow): string => part || description || "";

/** Rows that say the same, under one line: "Crate: DE-4512, EH-4512-K". In the order of their first row. */
export function rowsBy(
  rows: GoodsRow[],
  say: (row: GoodsRow) => string[],
): { said: string; names: string }[] {
  const names = new Map<string, Set<string>>();
  for (const row of rows)
    for (const said of say(row)) names.set(said, (names.get(said) ?? new Set()).add(rowName(row)));
  return [...names].map(([said, of]) => ({ said, names: [...of].filter(Boolean).join(", ") }));
}
