import { createContext } from "preact";
import { useContext } from "preact/hooks";

const PricesHiddenContext = createContext(false);

export const PricesHiddenProvider = PricesHiddenContext.Provider;

/** Whether the organisation hides prices on this computer: they are handed over as always, and not shown. */
export const usePricesHidden = (): boolean => useContext(PricesHiddenContext);
