import { isBlankValue } from "../../field-kinds/field-kind.ts";
import type { FieldShape } from "../../field-kinds/field-shape.ts";
import type { CellValue } from "../../field-kinds/value.ts";
import type { PageBlock } from "../../playbook/page-block.ts";
import { namedColumns } from "./named.ts";
import type { Cell, Line, PageContent } from "./page-content.ts";
import { fillIn, type PageContext, rowScope, standing } from "./page-context.ts";
import { type PlacedRow, rowsWhere } from "./rows-where.ts";
import { showValue } from "./shown-values.ts";

type RowsBlock = Extract<PageBlock, { kind: "rows" }>;

/** A table's rows; columns that are empty in every row are left out, so a page without prices has no empty price column. */
export function rowsBlock(block: RowsBlock, context: PageContext): PageContent | null {
  const named = namedColumns(context.blocks, block.table);
  const rows = rowsWhere(context.answers, block).map((placed) => cellsOf(block, placed, named, context));
  if (rows.length === 0) return null;
  const captions = [...block.columns.map(({ caption }) => caption), ...(block.others ? [block.others] : [])];
  const used = captions.map((_, at) => rows.some((cells) => !isEmpty(cells[at])));
  return {
    kind: "rows",
    heading: block.heading,
    captions: captions.filter((_, at) => used[at]),
    rows: rows.map((cells) => cells.filter((_, at) => used[at])),
  };
}

const isEmpty = (cell: Cell | undefined): boolean =>
  !cell || (cell.main.length === 0 && cell.small.length === 0);

function cellsOf(block: RowsBlock, placed: PlacedRow, named: Set<string>, context: PageContext): Cell[] {
  const shown = new Set(named);
  const scope = rowScope(context, block.table, placed, shown);
  const cells = block.columns.map(({ cell, small = [] }) => ({
    main: fillIn(cell, scope) ?? [],
    small: standing(small, scope),
  }));
  if (!block.others) return cells;
  return [...cells, { main: [], small: otherCells(block, placed, shown, context) }];
}

/** What the row holds and the page never names, with its label: a column a manager adds reaches the page by itself. */
function otherCells(block: RowsBlock, { row }: PlacedRow, shown: Set<string>, context: PageContext): Line[] {
  const { answers, words } = context;
  return (answers.field(block.table)?.columns ?? []).flatMap((column) => {
    const cell = row.cells[column.id];
    if (block.leaveOut?.includes(column.id)) return [];
    if (shown.has(column.id) || isBlankValue(cell)) return [];
    const value = showValue(cell as CellValue, column as FieldShape, words);
    if (!value) return [];
    const changed = answers.changed(block.table, column.id, row.id);
    return [[words("packet_label", column.label), " ", changed ? { ...value, changed } : value]];
  });
}
