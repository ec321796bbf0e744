import { type Answer, givenValue } from "../../src/checklist/answer.ts";
import type { Question } from "../../src/checklist/question.ts";
import { fieldKinds } from "../../src/field-kinds/index.ts";
import { contentHash } from "../../src/values/hash.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import { useDealActions } from "./deal-actions.ts";

type Props = { question: Question; onPage: Answer; crmName: string };

/** The page shows another value than the one that was typed: it is offered, never taken by itself. */
export function PageDiffers({ question: { field, answer }, onPage, crmName }: Props) {
  const words = useWords();
  const { answer: save } = useDealActions();
  const shown = givenValue(onPage);
  const given = givenValue(answer);
  // A table's rows grow richer than the page's lines; only single values can be compared.
  if (shown === undefined || given === undefined || field.columns) return null;
  if (answer?.state === "answered" && answer.source.from === "record") return null;
  if (contentHash(shown) === contentHash(given)) return null;
  return (
    <Notice
      tone="info"
      icon="question"
      actions={
        <Button tone="quiet" onClick={() => save(field.id, onPage)}>
          {words("panel_take")}
        </Button>
      }
    >
      {words("panel_on_page", crmName, fieldKinds.get(field.kind)?.toText(shown, field, words) ?? "")}
    </Notice>
  );
}
