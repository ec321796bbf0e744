import { useLayoutEffect, useRef } from "preact/hooks";
import type { Builder } from "./builder-context.ts";

/** Moves the focus to a part that is only drawn after the change that asked for it. */
export function useFocusNext(element: { current: HTMLElement | null }): Builder["focus"] {
  const wanted = useRef<{ key: string; button: string | undefined } | null>(null);
  useLayoutEffect(() => {
    const { current: next } = wanted;
    const part = next && element.current?.querySelector<HTMLElement>(`[data-key="${next.key}"]`);
    if (!part) return;
    wanted.current = null;
    const named =
      next.button && part.querySelector<HTMLElement>(`[data-button="${next.button}"]:not(:disabled)`);
    (named || part.querySelector<HTMLElement>("input, select, button:not(:disabled)"))?.focus();
  });
  return (key, button) => {
    wanted.current = { key, button };
  };
}
