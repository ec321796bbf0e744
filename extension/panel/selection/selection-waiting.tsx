import { useWords } from "../../ui/words-context.ts";
import { NothingSelected } from "./not-here.tsx";
import { SelectedText } from "./selected-text.tsx";
import { useSelection } from "./use-selection.ts";
import "./selection.css";

/** Where no deal is in front, text that was sent waits until one is. */
export function SelectionWaiting() {
  const words = useWords();
  const selection = useSelection();
  if (!selection) return null;
  if (selection.text === "") return <NothingSelected />;
  return (
    <section class="selection" aria-label={words("selection_waiting")}>
      <p class="selection-note" role="status">
        {words("selection_no_deal")}
      </p>
      <SelectedText text={selection.text} />
    </section>
  );
}
