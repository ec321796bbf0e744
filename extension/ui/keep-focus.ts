import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

const controls = "input, select, textarea, summary, button";

/**
 * Keeps the focus inside an element whose focused button goes away by its own click ("Clear" takes its banner along): the
 * first control takes it, not the top of the page. `state` is what makes parts come and go.
 */
export function useKeptFocus<E extends HTMLElement>(element: { current: E | null }, state: unknown): void {
  const pressed = useRef(false);
  useEffect(() => {
    const press = (): void => {
      pressed.current = true;
    };
    const { current } = element;
    current?.addEventListener("click", press);
    return () => current?.removeEventListener("click", press);
  }, []);
  useLayoutEffect(() => {
    if (pressed.current && document.activeElement === document.body)
      element.current?.querySelector<HTMLElement>(controls)?.focus({ preventScroll: true });
    pressed.current = false;
  }, [state]);
}
