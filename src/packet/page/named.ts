import { fieldsRead } from "../../conditions/condition.ts";
import type { PageBlock, PageLine } from "../../playbook/page-block.ts";
import { namesIn } from "./template.ts";

/** The templates of a block. */
function templatesOf(block: PageBlock): string[] {
  const texts = (lines: PageLine[] = []) => lines.map(({ text }) => text);
  switch (block.kind) {
    case "headline":
    case "lines":
    case "each":
      return texts(block.lines);
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

/** Lines that say in words what a condition found ("Refuse if leaking") name the answer too. */
function conditionsOf(block: PageBlock): string[] {
  const lines =
    "lines" in block
      ? (block.lines ?? [])
      : block.kind === "facts"
        ? block.facts.map(({ fact }) => fact)
        : [];
  return lines.flatMap(({ when }) => (when ? fieldsRead(when) : []));
}

const isRowBlock = (block: PageBlock): block is Extract<PageBlock, { kind: "rows" | "each" }> =>
  block.kind === "rows" || block.kind === "each";

/** Field ids some block of the page shows. */
export function namedFields(blocks: PageBlock[]): Set<string> {
  const names = blocks.flatMap((block) => [
    ...(isRowBlock(block) ? [block.table] : []),
    ...[...templatesOf(block).flatMap(namesIn), ...conditionsOf(block)].map(
      (name) => name.split(".")[0] as string,
    ),
  ]);
  return new Set(names);
}

/** Column ids of a table some block of the page shows. */
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
