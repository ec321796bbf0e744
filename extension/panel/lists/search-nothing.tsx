import { StatePage } from "../../ui/state-page.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { Shown } from "./use-search.ts";

/** Nothing typed yet, or nothing found: what can be searched for. While deals are still being taken in, "no deal" would be a guess. */
export function SearchNothing({ shown: { text, result }, whole }: { shown: Shown; whole: boolean }) {
  const words = useWords();
  if (result === null)
    return (
      <section class="search-tips">
        <p>{words("search_tip_what")}</p>
        <p>{words("search_tip_how")}</p>
      </section>
    );
  if (!whole) return null;
  return (
    <StatePage icon="search" title={words("search_none", text.trim())}>
      <p>{words("search_none_hint")}</p>
    </StatePage>
  );
}
