import { useLayoutEffect, useRef } from "preact/hooks";
import { dragRow } from "./drag-row.ts";

type Options = {
  /** Behind `after`, or (null) before all of the group `target` is in. */
  onDrop: (id: string, after: string | null, target: string) => void;
  /** By keyboard: one place up or down. */
  onStep: (id: string, by: -1 | 1) => void;
  /** The id before that one in its group; null: it is the first. */
  before: (id: string) => string | null;
};

/**
 * Rows that change places: by dragging what has `data-handle`, and by Alt with the arrow keys. Every row has its id in
 * `data-row`. What is moved is drawn in its new place, and keeps the focus there.
 */
export function useReorder<E extends HTMLElement>({ onDrop, onStep, before }: Options) {
  const list = useRef<E>(null);
  const follow = useRef<string | null>(null);
  useLayoutEffect(() => {
    const id = follow.current;
    if (id === null) return;
    const row = rowOf(list.current, id);
    const control = row?.matches("a, button")
      ? row
      : row?.querySelector<HTMLElement>("a, button, summary, input");
    if (!control || control === document.activeElement) return;
    control.focus();
  });
  return {
    ref: list,
    onPointerDown: (event: PointerEvent) => {
      const handle = (event.target as HTMLElement).closest<HTMLElement>("[data-handle]");
      const id = handle?.closest<HTMLElement>("[data-row]")?.dataset.row;
      if (!handle || id === undefined || event.button !== 0 || !list.current) return;
      event.preventDefault();
      dragRow(list.current, handle, event, (target, isAbove) => {
        const after = isAbove ? before(target) : target;
        if (target !== id && after !== id) onDrop(id, after, target);
      });
    },
    onKeyDown: (event: KeyboardEvent) => {
      const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key];
      const row = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
      follow.current = null;
      if (!by || !event.altKey || event.ctrlKey || event.metaKey || row?.dataset.row === undefined) return;
      event.preventDefault();
      follow.current = row.dataset.row;
      onStep(row.dataset.row, by);
    },
  };
}

const rowOf = (list: HTMLElement | null, id: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null;
