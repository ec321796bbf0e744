import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/** What goes away later than this after a click was taken by somebody else, and the focus is left alone. */
const ownDoingMs = 500;

const controls = "input, select, textarea, summary, button";

/**
 * Keeps the focus inside an element whose focused button goes away by its own click ("Clear" takes its banner along): the
 * first control takes it, not the top of the page. `state` is what makes parts come and go.
 */
export function useKeptFocus<E extends HTMLElement>(element: { current: E | null }, state: unknown): void {
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const press = (): void => {
      pressedAt.current = performance.now();
    };
    const { current } = element;
    // Capturing: what the button itself does is drawn before the click has bubbled up to here.
    current?.addEventListener("click", press, true);
    return () => current?.removeEventListener("click", press, true);
  }, []);
  useLayoutEffect(() => {
    const byPress = performance.now() - pressedAt.current < ownDoingMs;
    if (byPress && document.activeElement === document.body)
      element.current?.querySelector<HTMLElement>(controls)?.focus({ preventScroll: true });
  }, [state]);
}
