import { useLayoutEffect, useRef, useState } from "preact/hooks";

/**
 * One stop for Tab in a long list: the row that was last in hand, or the chosen one. Up, down, Home, End and the page keys go from
 * row to row (`data-row`), to rows not built yet, too: the list builds what `active` names.
 */
export function useRoving(ids: string[], selected: string | undefined) {
  const [active, setActive] = useState(selected);
  const wanted = useRef<{ id: string; list: HTMLElement } | null>(null);
  const now = [active, selected, ids[0]].find((id) => id !== undefined && ids.includes(id));
  useLayoutEffect(() => {
    const found = wanted.current;
    if (!found) return;
    const row = found.list.querySelector<HTMLElement>(`[data-row="${CSS.escape(found.id)}"] a`);
    if (!row) return;
    wanted.current = null;
    row.focus();
    row.scrollIntoView({ block: "nearest" });
  });
  return {
    active: now,
    onKeyDown: (event: KeyboardEvent, list: HTMLElement | null) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>("[data-row]")?.dataset.row;
      const at = row === undefined ? -1 : ids.indexOf(row);
      if (at < 0 || !list || event.altKey || event.ctrlKey || event.metaKey) return;
      const last = ids.length - 1;
      const to = {
        ArrowDown: at + 1,
        ArrowUp: at - 1,
        Home: 0,
        End: last,
        PageDown: Math.min(at + 10, last),
        PageUp: Math.max(at - 10, 0),
      }[event.key];
      const id = to === undefined ? undefined : ids[to];
      if (id === undefined) return;
      event.preventDefault();
      wanted.current = { id, list };
      setActive(id);
    },
    onFocusIn: (event: FocusEvent) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>("[data-row]")?.dataset.row;
      if (row !== undefined) setActive(row);
    },
  };
}
