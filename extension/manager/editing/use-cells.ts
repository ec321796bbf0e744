import { useLayoutEffect, useRef, useState } from "preact/hooks";

type Cell = { row: string; column: string };

/** One stop for Tab in a grid; the arrow keys go from cell to cell (`data-row`, `data-column`), to rows not built yet, too. */
export function useCells(rows: string[], columns: string[], selected: string | undefined) {
  const grid = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Cell>({ row: selected ?? "", column: "" });
  const wanted = useRef<Cell | null>(null);
  const now = rows.includes(active.row) ? active : { row: rows[0] ?? "", column: "" };
  useLayoutEffect(() => {
    const { current: cell } = wanted;
    const found = cell && controlOf(grid.current, cell);
    if (!found) return;
    wanted.current = null;
    found.focus();
    found.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  return {
    ref: grid,
    active: now,
    onFocusIn: (event: FocusEvent) => {
      const cell = cellOf(event.target);
      if (cell && (cell.row !== now.row || cell.column !== now.column)) setActive(cell);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const cell = cellOf(event.target);
      if (!cell || event.altKey || event.metaKey) return;
      const [row, column] = [rows.indexOf(cell.row), columns.indexOf(cell.column)];
      const far = event.ctrlKey;
      const to = {
        ArrowDown: [row + 1, column],
        ArrowUp: [row - 1, column],
        ArrowRight: [row, column + 1],
        ArrowLeft: [row, column - 1],
        Home: [far ? 0 : row, 0],
        End: [far ? rows.length - 1 : row, columns.length - 1],
        PageDown: [Math.min(row + 10, rows.length - 1), column],
        PageUp: [Math.max(row - 10, 0), column],
      }[event.key];
      const [nextRow, nextColumn] = [rows[to?.[0] ?? -1], columns[to?.[1] ?? -1]];
      if (nextRow === undefined || nextColumn === undefined) return;
      event.preventDefault();
      wanted.current = { row: nextRow, column: nextColumn };
      setActive(wanted.current);
    },
  };
}

function cellOf(target: EventTarget | null): Cell | null {
  const element = (target as HTMLElement).closest<HTMLElement>("[data-column]");
  const row = element?.closest<HTMLElement>("[data-row]")?.dataset.row;
  const column = element?.dataset.column;
  return row === undefined || column === undefined ? null : { row, column };
}

const controlOf = (grid: HTMLElement | null, { row, column }: Cell): HTMLElement | null =>
  grid?.querySelector<HTMLElement>(
    `[data-row="${CSS.escape(row)}"] [data-column="${CSS.escape(column)}"] :is(a, button)`,
  ) ?? null;
