import type { Order } from "../order.ts";
import { error, type PlaybookCheck } from "./problem.ts";
import { leadsSomewhere } from "./references.ts";
import { withRetired } from "./with-retired.ts";

/** What the order lines for the ERP read that is not asked. */
export const order: PlaybookCheck = (playbook) => {
  if (!playbook.order) return [];
  const known = withRetired(playbook);
  return orderReads(playbook.order)
    .filter((place) => !leadsSomewhere(known, place))
    .map((place) => error("lost-order", {}, place));
};

/** The places the roles name. */
export const orderReads = ({ customerOrder, table, columns }: Order): string[] => [
  ...(customerOrder === undefined ? [] : [customerOrder]),
  table,
  ...Object.values(columns).map((column) => `${table}.${column}`),
];
