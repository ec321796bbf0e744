import { createContext } from "preact";
import { useCallback, useContext, useLayoutEffect, useRef, useState } from "preact/hooks";

/** Opens the customer pack in the deal's place; null where nothing comes in. */
export type OpenPack = (() => void) | null;

const OpenPackContext = createContext<OpenPack>(null);

export const OpenPackProvider = OpenPackContext.Provider;

export const useOpenPack = (): OpenPack => useContext(OpenPackContext);

/** Deals whose pack is open: whoever pastes the e-mail in another tab comes back to it to say that it was sent. */
const openPacks = new Set<string>();

/** Whether the deal's pack is open; closed, the focus and the place on the page are where they were. */
export function usePackPlace(deal: string) {
  const [isOpen, setOpen] = useState(openPacks.has(deal));
  const from = useRef<{ field: string | undefined; top: number } | null>(null);
  const open = useCallback(() => {
    const card = document.activeElement?.closest<HTMLElement>("[data-field]");
    from.current = { field: card?.dataset.field, top: scrollY };
    openPacks.add(deal);
    setOpen(true);
  }, [deal]);
  const close = useCallback(() => {
    openPacks.delete(deal);
    // It was open already as the panel came to this deal.
    from.current ??= { field: undefined, top: 0 };
    setOpen(false);
  }, [deal]);
  useLayoutEffect(() => {
    if (isOpen || !from.current) return;
    const { field, top } = from.current;
    from.current = null;
    scrollTo(0, top);
    const inCard =
      field && document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"] [data-opens-pack]`);
    const opener = inCard || document.querySelector<HTMLElement>("[data-opens-pack]");
    opener?.focus({ preventScroll: true });
  }, [isOpen]);
  return { isOpen, open, close };
}
