import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/** What goes away later than this after a click was taken by somebody else, and the focus is left alone. */
const ownDoingMs = 500;

const controls = "input, select, textarea, summary, button";

/**
 * Keeps the focus inside an element whose focused button goes away by its own click ("Clear" takes its banner along): the
 * first control takes it, or what holds it all, but not the top of the page. `state` is what makes parts come and go.
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
    if (!byPress || document.activeElement !== document.body) return;
    const control = element.current?.querySelector<HTMLElement>(controls);
    if (control) control.focus({ preventScroll: true });
    else focusAround(element.current);
  }, [state]);
}

/** Hands the focus on when the element goes away for good with the focus in it: the page around it takes it. */
export function useFocusHandedOn<E extends HTMLElement>(element: { current: E | null }): void {
  useLayoutEffect(
    () => () => {
      if (element.current?.contains(document.activeElement)) focusAround(element.current);
    },
    [],
  );
}

/** Tab goes on from the page's beginning, and a screen reader is where it was. */
function focusAround(element: HTMLElement | null): void {
  const around = element?.closest("main") ?? document.querySelector("main");
  if (!around) return;
  around.tabIndex = -1;
  around.focus({ preventScroll: true });
}

/**
 * Keeps the focus that is on its way to a row of buttons: leaving an input by Tab saves what was typed, and with that the very
 * button that comes next may go. The first that is there now takes it. Watched on what holds both, the row's parent.
 */
export function useFocusComing<E extends HTMLElement>(row: { current: E | null }): void {
  useEffect(() => {
    const { current } = row;
    const parent = current?.parentElement;
    if (!current || !parent) return;
    let coming: Element | null = null;
    const leave = ({ relatedTarget }: FocusEvent): void => {
      // Nobody: the window was left, or the button was taken away with the focus on it.
      if (relatedTarget instanceof Element) coming = current.contains(relatedTarget) ? relatedTarget : null;
    };
    const exchanged = new MutationObserver(() => {
      if (coming && !coming.isConnected && document.activeElement === document.body)
        current.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
    });
    // Captured, before the input itself hears it and saves.
    parent.addEventListener("blur", leave, true);
    exchanged.observe(current, { childList: true, subtree: true });
    return () => {
      parent.removeEventListener("blur", leave, true);
      exchanged.disconnect();
    };
  }, []);
}
