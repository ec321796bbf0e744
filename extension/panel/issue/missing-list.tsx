import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { DealView } from "../deal-view.ts";

type Props = { view: DealView; onShow: (field: string) => void };

/** What the packet will lack; a click goes there. */
export function MissingList({ view, onShow }: Props) {
  const words = useWords();
  const { readiness, questions, warnings } = view;
  if (readiness.readyToHandOff)
    return (
      <Notice tone="done" icon="check">
        {words("panel_nothing_missing")}
      </Notice>
    );
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
                  <Button tone="quiet" onClick={() => onShow(field.id)}>
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
