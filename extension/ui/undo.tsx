import { type ComponentChildren, createContext } from "preact";
import { useCallback, useContext, useEffect, useRef, useState } from "preact/hooks";
import { Button } from "./button.tsx";
import { useKeptFocus } from "./keep-focus.ts";
import { useWords } from "./words-context.ts";
import "./undo.css";

type Offer = { message: string; undo: () => void };

const UndoContext = createContext<(message: string, undo: () => void) => void>(() => {});

/** Says what was just taken away and offers it back. Only the last one can be undone here. */
export const useUndo = () => useContext(UndoContext);

/** Long enough to read, notice and reach the button by keyboard; it stays while pointed at or focused (WCAG 2.2.1). */
const shownMs = 10_000;

export function UndoProvider({ children }: { children: ComponentChildren }) {
  const words = useWords();
  const [offer, setOffer] = useState<Offer | null>(null);
  const [held, setHeld] = useState(false);
  const toast = useRef<HTMLDivElement>(null);
  useKeptFocus(toast, offer);
  const offerUndo = useCallback((message: string, undo: () => void) => setOffer({ message, undo }), []);

  useEffect(() => {
    if (!offer || held) return;
    const timer = setTimeout(() => setOffer(null), shownMs);
    return () => clearTimeout(timer);
  }, [offer, held]);

  const take = () => {
    offer?.undo();
    setOffer(null);
    setHeld(false);
  };
  return (
    <UndoContext.Provider value={offerUndo}>
      {children}
      <div ref={toast} class="undo" role="status">
        {offer && (
          <div
            class="undo-toast"
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocusIn={() => setHeld(true)}
            onFocusOut={() => setHeld(false)}
          >
            <span>{offer.message}</span>
            <Button onClick={take}>{words("ui_undo")}</Button>
          </div>
        )}
      </div>
    </UndoContext.Provider>
  );
}
