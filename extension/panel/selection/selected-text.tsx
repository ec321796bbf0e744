import { changeSelection } from "../../messages/selection.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";

/** More than its first lines show. */
const mostShown = 600;

/** The first lines of the text, and a way to let it go. */
export function SelectedText({ text }: { text: string }) {
  const words = useWords();
  return (
    <div class="selection-text">
      <blockquote dir="auto">{text.slice(0, mostShown)}</blockquote>
      <Button tone="quiet" onClick={() => void changeSelection(null)}>
        {words("selection_discard")}
      </Button>
    </div>
  );
}
