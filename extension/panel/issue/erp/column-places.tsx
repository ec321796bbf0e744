import { type ColumnPlace, moved } from "../../../../src/packet/item-lines/column-order.ts";
import { Handle } from "../../../ui/reorder/handle.tsx";
import { MoveButtons } from "../../../ui/reorder/move-buttons.tsx";
import { useOrder } from "../../../ui/reorder/use-order.ts";
import { useWords } from "../../../ui/words-context.ts";

type Props = {
  /** The columns this packet has; the order may know more. */
  places: ColumnPlace[];
  onChange: (to: (was: ColumnPlace[]) => ColumnPlace[]) => Promise<{ ok: boolean }>;
};

/** Which columns the system gets and in which order: by dragging, by Alt with the arrow keys and by buttons. */
export function ColumnPlaces({ places, onChange }: Props) {
  const words = useWords();
  const nameOf = (key: string): string => words(`erp_column_${key}`);
  const { list, step } = useOrder<HTMLUListElement>(
    places.map(({ key }) => ({ id: key, name: nameOf(key) })),
    (key, after) => onChange((was) => moved(was, key, after)),
  );
  const show = (key: string, shown: boolean): void =>
    void onChange((was) => was.map((one) => (one.key === key ? { key, shown } : one)));
  return (
    <details class="erp-columns">
      <summary>{words("erp_columns", places.filter(({ shown }) => shown).length, places.length)}</summary>
      <ul {...list}>
        {places.map(({ key, shown }, at) => (
          <li key={key} data-row={key}>
            <Handle />
            <label>
              <input
                type="checkbox"
                checked={shown}
                onChange={({ currentTarget }) => show(key, currentTarget.checked)}
              />
              <span>
                {nameOf(key)} <code>{key}</code>
              </span>
            </label>
            <MoveButtons
              name={nameOf(key)}
              first={at === 0}
              last={at === places.length - 1}
              onStep={(by) => step(key, by)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
