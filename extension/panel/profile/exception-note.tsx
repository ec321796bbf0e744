import { useId } from "preact/hooks";
import { valueText } from "../../../src/checklist/answer-text.ts";
import { fromProfile, type Stand, type Standing } from "../../../src/checklist/profile/standing.ts";
import { momentDay } from "../../../src/values/dates.ts";
import { DraftControl } from "../../inputs/draft-control.tsx";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import "./exception-note.css";

/** The answer departs from what the customer always requires: what that is, and why this deal is an exception. Saved as it is typed. */
export function ExceptionNote({ stand, by }: { stand: Stand; by: Standing }) {
  const words = useWords();
  const id = useId();
  const { answer, profile } = useDealActions();
  const { field } = stand;
  const day = momentDay(by.since, words.language);
  const commit = (typed: string): boolean => {
    profile.explain(field.id, typed.trim());
    return true;
  };
  return (
    <Notice
      tone={by.why ? "plain" : "wait"}
      icon={by.why ? "page" : "question"}
      role="status"
      actions={
        <Button
          tone="quiet"
          aria-label={words("profile_take_named", field.label)}
          onClick={() => answer(field.id, fromProfile(by))}
        >
          {words("profile_take_requirement")}
        </Button>
      }
    >
      <p>
        {words("profile_requires", day)} <b dir="auto">{valueText(by.value, field, words)}</b>
      </p>
      <label class="exception-why" for={id}>
        <span>{words(by.why ? "profile_exception_because" : "profile_exception_why")}</span>
        <DraftControl id={id} text={by.why ?? ""} commit={commit} />
      </label>
    </Notice>
  );
}
