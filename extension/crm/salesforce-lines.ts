import type { CrmRecord, Line } from "../../src/crm/record.ts";
import { parseAmount } from "./parse-amount.ts";
import { type DayOrder, parseDate } from "./parse-date.ts";
import { type List, type Row, storedIn } from "./salesforce-lists.ts";
import { textOf } from "./text-of.ts";

export type LinesRead = Pick<CrmRecord, "lines" | "linesShown" | "currency"> & { lossy: boolean };

const columns = {
  code: "Product2.ProductCode",
  name: "Product2.Name",
  quantity: "Quantity",
  unitPrice: "UnitPrice",
  date: "ServiceDate",
} as const;

/** The product lines a list shows, by the language and the order of days of its page. */
export function linesIn({ rows, count }: List, lang: string, order: DayOrder | undefined): LinesRead {
  let lossy = false;
  let currency: string | undefined;
  const text = (row: Row, column: string): string | undefined => {
    const cell = row.cells.get(column);
    return (cell && textOf(cell)) || undefined;
  };
  const number = (row: Row, column: string): number | undefined => {
    const shown = text(row, column);
    if (!shown) return undefined;
    const parsed = parseAmount(shown, lang);
    if (!parsed.currencyUnsure) currency ??= parsed.currency;
    const stored = storedIn(row.cells.get(column) as Element);
    if (/^-?\d+(\.\d+)?$/.test(stored)) return Number(stored);
    lossy ||= parsed.lossy === true || parsed.amount === undefined;
    return parsed.amount;
  };
  const date = (row: Row): string | undefined => {
    const shown = text(row, columns.date);
    if (!shown) return undefined;
    const stored = /^\d{4}-\d\d-\d\d(?=$|T)/.exec(storedIn(row.cells.get(columns.date) as Element))?.[0];
    if (stored) return stored;
    const parsed = parseDate(shown, lang, order);
    lossy ||= parsed.lossy === true || parsed.date === undefined;
    return parsed.date;
  };
  const lines = rows.map((row) => {
    const line = {
      id: row.id,
      code: text(row, columns.code),
      name:
        text(row, columns.name) ??
        (row.heading && !row.cells.has(columns.name) ? textOf(row.heading) : undefined),
      quantity: number(row, columns.quantity),
      unitPrice: number(row, columns.unitPrice),
      date: date(row),
    };
    return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as Line;
  });
  const shown = Object.entries(columns).filter(([, column]) => rows.some(({ cells }) => cells.has(column)));
  const linesShown = { ...(count !== undefined && { count }), columns: shown.map(([fact]) => fact) };
  return { lines, linesShown, lossy, ...(currency && { currency }) };
}
