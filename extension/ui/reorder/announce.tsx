import { type ComponentChildren, createContext } from "preact";
import { useCallback, useContext, useState } from "preact/hooks";

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** Says to a screen reader what the eye sees by itself: the new place of what was moved. */
export const useAnnounce = () => useContext(AnnounceContext);

export function Announcing({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState({ text: "", times: 0 });
  const say = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  return (
    <AnnounceContext.Provider value={say}>
      {children}
      <div class="visually-hidden" aria-live="polite" aria-atomic="true">
        {/* A new element: the same sentence twice is two pieces of news. */}
        <span key={said.times}>{said.text}</span>
      </div>
    </AnnounceContext.Provider>
  );
}
