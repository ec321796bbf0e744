import type { PageBlock, PageLine } from "../../playbook/page-block.ts";
import { namesIn } from "./template.ts";

/** The templates of a block. */
export function templatesOf(block: PageBlock): string[] {
  const texts = (lines: PageLine[] = []) => lines.map(({ text }) => text);
  switch (block.kind) {
    case "headline":
    case "lines":
    case "each":
    case "nothing":
      return texts(block.lines);
    case "facts":
      return block.facts.flatMap(({ fact, small }) => [fact.text, ...texts(small)]);
    case "rows":
      return block.columns.flatMap(({ cell, small }) => [cell, ...texts(small)]);
    case "barcode":
      return [block.data, block.readable ?? ""];
    case "receipt":
      return [block.packages ?? ""];
    default:
      return [];
  }
}

const isRowBlock = (block: PageBlock): block is Extract<PageBlock, { kind: "rows" | "each" }> =>
  block.kind === "rows" || block.kind === "each";

/** Tables that some block lays out row by row. */
export const namedTables = (blocks: PageBlock[]): Set<string> =>
  new Set(blocks.filter(isRowBlock).map(({ table }) => table));

/** Columns of a table that the given blocks name: inside its rows, or from outside as `{table.column}`. */
export function namedColumns(blocks: PageBlock[], table: string): Set<string> {
  const names = blocks.flatMap((block) => {
    const used = templatesOf(block).flatMap(namesIn);
    const own = isRowBlock(block) && block.table === table;
    const inside = own ? used.map((name) => name.split(".")[0] as string) : [];
    return [
      ...inside,
      ...used.flatMap((name) => (name.startsWith(`${table}.`) ? [name.slice(table.length + 1)] : [])),
    ];
  });
  return new Set(names);
}

/** Everything a page's lines name, whichever block they stand in: "record.amount", "csm-items.quantity". */
export const namesOnPage = (blocks: PageBlock[]): string[] =>
  blocks.flatMap((block) => templatesOf(block).flatMap(namesIn));
