import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { DealView } from "../deal-view.ts";
import { useReveal } from "../reveal.ts";

type Props = { view: DealView; onClose: () => void };

/** What the packet will lack; a click goes there. */
export function MissingList({ view, onClose }: Props) {
  const words = useWords();
  const { reveal } = useReveal();
  const { readiness, questions, warnings } = view;
  if (readiness.readyToHandOff)
    return (
      <Notice tone="done" icon="check">
        {words("panel_nothing_missing")}
      </Notice>
    );
  const go = (field: string): void => {
    onClose();
    // The dialog gives the focus back as it closes; the question takes it after that.
    setTimeout(() => reveal(field));
  };
  const missing = new Set(readiness.missing);
  return (
    <>
      {missing.size > 0 && (
        <div>
          <strong>{words.count("panel_missing_now", missing.size)}</strong>
          <ul class="issue-missing">
            {questions
              .filter(({ field }) => missing.has(field.id))
              .map(({ field }) => (
                <li key={field.id}>
                  <Button tone="quiet" onClick={() => go(field.id)}>
                    {field.question}
                  </Button>
                </li>
              ))}
          </ul>
        </div>
      )}
      {warnings
        .filter(({ blocks }) => blocks)
        .map(({ id, title, detail }) => (
          <Notice key={id} tone="bad" icon="warning" title={title}>
            {detail}
          </Notice>
        ))}
      {!readiness.mayIssue && (
        <Notice tone="wait" icon="warning">
          {words("panel_gaps_note")}
        </Notice>
      )}
    </>
  );
}
