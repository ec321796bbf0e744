import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ColumnOrder } from "../../../../src/packet/item-lines/column-order.ts";
import { Button } from "../../../ui/button.tsx";
import { Menu, MenuGroup, MenuItem } from "../../../ui/menu.tsx";
import { useWords } from "../../../ui/words-context.ts";
import { SystemName } from "./system-name.tsx";
import type { KeptOrders } from "./use-column-orders.ts";

/** The systems this machine knows by name: one is used, made, called otherwise, deleted and brought back. */
export function OrderChooser({ kept }: { kept: KeptOrders }) {
  const words = useWords();
  const id = useId();
  const { orders, order } = kept;
  const [naming, setNaming] = useState<"new" | "rename" | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  const wasNaming = useRef(false);
  // The form had the focus, and is gone.
  useLayoutEffect(() => {
    if (wasNaming.current && !naming) select.current?.focus();
    wasNaming.current = naming !== null;
  }, [naming]);
  const [deleted, setDeleted] = useState<ColumnOrder | null>(null);
  const remove = async (one: ColumnOrder): Promise<void> => {
    if ((await kept.remove(one.id)).ok) setDeleted(one);
  };
  const bringBack = async (one: ColumnOrder): Promise<void> => {
    if ((await kept.restore(one)).ok) setDeleted(null);
  };
  if (naming)
    return (
      <SystemName
        name={naming === "rename" ? (order?.name ?? "") : ""}
        taken={orders.filter((one) => naming === "new" || one !== order).map(({ name }) => name)}
        onName={(name) => (naming === "new" ? kept.add(name) : kept.alter((was) => ({ ...was, name })))}
        onClose={() => setNaming(null)}
      />
    );
  return (
    <div class="erp-order">
      <label class="part-name" for={id}>
        {words("erp_columns_for")}
      </label>
      <div class="erp-order-line">
        <select
          id={id}
          ref={select}
          class="control"
          value={order?.id ?? ""}
          onChange={({ currentTarget }) => void kept.use(currentTarget.value)}
        >
          <option value="">{words("erp_all_columns")}</option>
          {orders.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        {order && (
          <Menu label={words("erp_more_for", order.name)}>
            <MenuGroup>
              <MenuItem onChoose={() => setNaming("rename")}>{words("erp_rename")}</MenuItem>
              <MenuItem onChoose={() => void remove(order)}>{words("erp_delete")}</MenuItem>
            </MenuGroup>
          </Menu>
        )}
      </div>
      <Button tone="quiet" onClick={() => setNaming("new")}>
        {words("erp_new")}
      </Button>
      <div class="erp-deleted" role="status">
        {deleted && (
          <>
            <span>{words("erp_deleted", deleted.name)}</span>
            <Button tone="quiet" onClick={() => void bringBack(deleted)}>
              {words("ui_undo")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
