import { isVisible, queryDeep } from "./deep-query.ts";
import { western } from "./parse-amount.ts";
import { toId18 } from "./salesforce-id.ts";
import { type Labels, nameOfLabel } from "./salesforce-labels.ts";
import { rootsIn, shadowRootOf } from "./shadow-roots.ts";
import { textOf } from "./text-of.ts";

type Roots = (Element | ShadowRoot)[];

/** A related list: the first rows of it on a card, or all on a page of its own. */
export type List = {
  /** How many rows there are in all, if the page says so in a number: "3+" is none. */
  count?: number;
  rows: Row[];
  /** There are more rows than are drawn, or it is not said how many there are. */
  partial: boolean;
};
export type Row = {
  /** Of the record the row shows. */
  id?: string;
  /** The cells by the name of their column, as the labels have it. */
  cells: Map<string, Element>;
  /** What the row is called: its own heading. */
  heading?: Element;
};

/** `said` is where the number of rows stands: "Products (3+)", "50+ items • Sorted by Product". Null while no row is drawn. */
export function readList(roots: Roots, said: string, labels: Labels): List | null {
  const rows = [...tableRows(roots, labels), ...tileRows(roots, labels)];
  const [, digits, more] = /(\d[\d.,'’\s]*)(\+)?/.exec(western(said).replace(/^.*[(（]/, "")) ?? [];
  const number = digits === undefined || more ? undefined : Number(digits.replace(/\D/g, ""));
  if (rows.length === 0 && number !== 0) return null;
  const partial = number === undefined || rows.length < number;
  return { rows, partial, ...(number !== undefined && { count: Math.max(number, rows.length) }) };
}

function tableRows(roots: Roots, labels: Labels): Row[] {
  return queryDeep(roots, "tbody > tr")
    .filter(isVisible)
    .map((row) => {
      const headings = [...(row.closest("table")?.querySelectorAll("thead th") ?? [])];
      const cells = [...row.children].map(
        (cell, at) => [columnOf(cell, headings[at], labels), cell] as const,
      );
      const heading = row.querySelector("th");
      return {
        ...idOf(row, row.getAttribute("data-row-key-value")),
        ...named(cells),
        ...(heading && { heading }),
      };
    });
}

/** The same as a column of tiles, each with its facts below its heading. */
function tileRows(roots: Roots, labels: Labels): Row[] {
  return queryDeep(roots, ".slds-tile")
    .filter(isVisible)
    .map((tile) => {
      const cells = [...tile.querySelectorAll("dt")].flatMap((term) => {
        const value = term.nextElementSibling;
        return value ? [[nameOfLabel(labels, textOf(term)), value] as const] : [];
      });
      const badge = tile.querySelector(".slds-badge");
      if (badge) cells.push([nameOfLabel(labels, textOf(badge)), badge]);
      const heading = tile.querySelector(".slds-tile__title, h3");
      return { ...idOf(tile, null), ...named(cells), ...(heading && { heading }) };
    });
}

function idOf(row: Element, key: string | null): { id?: string } {
  const link = queryDeep(rootsIn(row), "a[data-recordid]")[0]?.getAttribute("data-recordid");
  const id = toId18(key ?? "") ?? toId18(link ?? "");
  return id ? { id } : {};
}

function named(cells: (readonly [string | undefined, Element])[]): Pick<Row, "cells"> {
  const found = new Map<string, Element>();
  for (const [name, cell] of cells) if (name && !found.has(name)) found.set(name, cell);
  return { cells: found };
}

/** A column of lightning-datatable is called "Product2.ProductCode-text-3"; else there is only its label. */
function columnOf(cell: Element, heading: Element | undefined, labels: Labels): string | undefined {
  const field = /^(.+)-\w+-\d+$/.exec(cell.getAttribute("data-col-key-value") ?? "")?.[1];
  const byField = field && Object.keys(labels).find((name) => isField(field, name));
  const label =
    cell.getAttribute("data-label") ?? heading?.getAttribute("aria-label") ?? heading?.getAttribute("title");
  return byField || nameOfLabel(labels, label ?? (heading ? textOf(heading) : ""));
}

/** A field of the row, or of the record it points to. "Name" alone is the row's own, and "PricebookEntry.UnitPrice" another price. */
const isField = (field: string, name: string): boolean =>
  field === name ||
  (name.includes(".") && (field.endsWith(`.${name}`) || (field !== "Name" && name.endsWith(`.${field}`))));

/** What a table keeps of a cell beside its text: the value as the CRM stores it, in no language. */
export const storedIn = (cell: Element): string =>
  [
    cell,
    ...queryDeep(
      [cell, ...(shadowRootOf(cell) ? [shadowRootOf(cell) as ShadowRoot] : [])],
      "[data-cell-value]",
    ),
  ]
    .map((one) => one.getAttribute("data-cell-value"))
    .find((value) => value !== null) ?? "";
