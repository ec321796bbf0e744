import { useEffect } from "preact/hooks";
import { tendIndex } from "../../storage/search/tend-index.ts";
import { settleLists } from "../../storage/settle-lists.ts";

/** What the rep came for goes first. */
const afterOpening = 5000;

/** Keeps lists true and the search index from falling behind, while nobody searches. */
export function useTendedIndex(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(() => {
      void settleLists()
        .then(tendIndex)
        .catch(() => {
          // Search works without it, and tries again when it is opened.
        });
    }, afterOpening);
    return () => clearTimeout(timer);
  }, [ready]);
}
