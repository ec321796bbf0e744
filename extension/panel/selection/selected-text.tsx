import { useRef } from "preact/hooks";
import { changeSelection } from "../../messages/selection.ts";
import { Button } from "../../ui/button.tsx";
import { useFocusHandedOn } from "../../ui/keep-focus.ts";
import { useWords } from "../../ui/words-context.ts";

/** More than its first lines show. */
const mostShown = 600;

/** The first lines of the text, and a way to let it go. */
export function SelectedText({ text }: { text: string }) {
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  useFocusHandedOn(element);
  return (
    <div ref={element} class="selection-text">
      <blockquote dir="auto">{text.slice(0, mostShown)}</blockquote>
      <Button tone="quiet" onClick={() => void changeSelection(null)}>
        {words("selection_discard")}
      </Button>
    </div>
  );
}
