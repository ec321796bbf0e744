import type { Playbook } from "../playbook/playbook.ts";

/** What is a price: questions by their id, a table's columns as "order-lines.unit-price", and always the deal's amount. */
export type Prices = ReadonlySet<string>;

export const amountOf = "record.amount";

/**
 * Prices and margins by who reads them: amounts of money and percentages that nobody reads but those who may see the deal's
 * amount. What a crew must know of money, such as the value of goods in its care, is no price.
 */
export function pricesIn({ fields, retired = [], recordReaders }: Playbook): Prices {
  const seers = new Set(recordReaders.amount ?? []);
  const isPrice = (kind: string, readers: string[]): boolean =>
    (kind === "money" || kind === "percent") && readers.length > 0 && readers.every((one) => seers.has(one));
  const found = [...fields, ...retired].flatMap(
    ({ id, kind, readers, columns = [], retiredColumns = [] }) => [
      ...(isPrice(kind, readers) ? [id] : []),
      ...[...columns, ...retiredColumns]
        .filter((column) => isPrice(column.kind, column.readers ?? readers))
        .map((column) => `${id}.${column.id}`),
    ],
  );
  return new Set([amountOf, ...found]);
}

export const isPrice = (prices: Prices, field: string, column?: string): boolean =>
  prices.has(field) || (column !== undefined && prices.has(`${field}.${column}`));
