import { useRef } from "preact/hooks";
import { changeSelection, type Selection } from "../../messages/selection.ts";
import { Button } from "../../ui/button.tsx";
import { useFocusHandedOn } from "../../ui/keep-focus.ts";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import { SelectedText } from "./selected-text.tsx";

/** The keys were pressed with nothing selected. */
export function NothingSelected() {
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  useFocusHandedOn(element);
  return (
    <div ref={element}>
      <Notice
        tone="plain"
        icon="question"
        role="status"
        actions={
          <Button tone="quiet" onClick={() => void changeSelection(null)}>
            {words("ui_close")}
          </Button>
        }
      >
        {words("selection_nothing")}
      </Notice>
    </div>
  );
}

type Props = { selection: Selection; onHere: () => void };

/** The text was selected beside another deal: it goes into this one only if the rep says so. */
export function AnotherDeal({ selection: { text, deal }, onHere }: Props) {
  const words = useWords();
  return (
    <section class="selection" aria-label={words("selection_waiting")}>
      <p class="selection-note">
        {deal?.name ? words("selection_another_deal", deal.name) : words("selection_another_deal_no_name")}
      </p>
      <SelectedText text={text} />
      <Button onClick={onHere}>{words("selection_use_here")}</Button>
    </section>
  );
}
