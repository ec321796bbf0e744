import { useEffect, useState } from "preact/hooks";
import type { ColumnOrder, ColumnOrders } from "../../../../src/packet/item-lines/column-order.ts";
import type { Problem } from "../../../../src/values/result.ts";
import { useDealActions } from "../../deal-actions.ts";

/** The orders this machine remembers, and the one in use; null: all columns as they are listed. */
export function useColumnOrders() {
  const { columnOrders } = useDealActions();
  const [now, setNow] = useState<ColumnOrders>({ used: "", orders: [] });
  const [problem, setProblem] = useState<Problem | null>(null);
  const read = async (): Promise<void> => {
    const found = await columnOrders.read();
    setProblem(found.ok ? null : found.problem);
    if (found.ok) setNow(found.value);
  };
  useEffect(() => void read(), []);
  const change = async (to: (was: ColumnOrders) => ColumnOrders): Promise<{ ok: boolean }> => {
    const kept = await columnOrders.change(to);
    if (kept.ok) await read();
    else setProblem(kept.problem);
    return kept;
  };
  const order: ColumnOrder | null = now.orders.find(({ id }) => id === now.used) ?? null;
  return {
    orders: now.orders,
    order,
    problem,
    use: (id: string) => change((was) => ({ ...was, used: id })),
    add: (name: string) =>
      change(({ orders }) => {
        const id = String(1 + Math.max(0, ...orders.map((one) => Number(one.id))));
        return { used: id, orders: [...orders, { id, name, heading: false, places: {} }] };
      }),
    /** Puts a deleted one back. */
    restore: (deleted: ColumnOrder) =>
      change(({ orders }) => ({ used: deleted.id, orders: [...orders, deleted] })),
    remove: (id: string) =>
      change(({ orders }) => ({ used: "", orders: orders.filter((one) => one.id !== id) })),
    alter: (to: (was: ColumnOrder) => ColumnOrder) =>
      change((was) => ({ ...was, orders: was.orders.map((one) => (one.id === was.used ? to(one) : one)) })),
  };
}

export type KeptOrders = ReturnType<typeof useColumnOrders>;
