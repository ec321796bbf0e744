import { createContext } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";

/** Asked for by a chip, a warning or the list of what is missing: show this question and put the focus into it. */
export type Reveal = { field: string | null; at: number; reveal: (field: string) => void };

const RevealContext = createContext<Reveal>({ field: null, at: 0, reveal: () => {} });

export const RevealProvider = RevealContext.Provider;

export const useReveal = (): Reveal => useContext(RevealContext);

/** Scrolls to the element and focuses its first control when its question is asked for. */
export function useRevealed<E extends HTMLElement>(field: string, ready: boolean) {
  const element = useRef<E>(null);
  const { field: wanted, at } = useReveal();
  useEffect(() => {
    if (wanted !== field || !ready || !element.current) return;
    element.current.scrollIntoView({ block: "center" });
    element.current
      .querySelector<HTMLElement>("input, select, textarea, .card button")
      ?.focus({ preventScroll: true });
  }, [wanted, at, ready, field]);
  return element;
}
