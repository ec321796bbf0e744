import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { type KeptPolicy, livePolicy, noPolicy } from "../storage/policy.ts";
import { openWhenPossible } from "../storage/reopen.ts";
import { WordsProvider } from "../ui/words-context.ts";
import { usePolicyWords } from "./policy-words.ts";

const PolicyContext = createContext<KeptPolicy | null>(noPolicy);

/** The organisation's policy as this machine last read it, and every change of it; null until that is known. */
export const usePolicy = (): KeptPolicy | null => useContext(PolicyContext);

/** A page under the organisation's policy, its dates and numbers written as that says. */
export function UnderPolicy({ children }: { children: ComponentChildren }) {
  const [kept, setKept] = useState<KeptPolicy | null>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    // What is in the way is the page's own to explain.
    void openWhenPossible(
      () => {},
      () => !gone,
    ).then((isOpen) => {
      if (isOpen) stop = livePolicy(setKept);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return (
    <PolicyContext.Provider value={kept}>
      <WordsProvider value={usePolicyWords(kept?.policy.language)}>{children}</WordsProvider>
    </PolicyContext.Provider>
  );
}
