import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Opens the history of the deal, or of one question; null where there is none yet. */
export type OpenHistory = ((field: string | null) => void) | null;

const OpenHistoryContext = createContext<OpenHistory>(null);

export const OpenHistoryProvider = OpenHistoryContext.Provider;

export const useOpenHistory = (): OpenHistory => useContext(OpenHistoryContext);
