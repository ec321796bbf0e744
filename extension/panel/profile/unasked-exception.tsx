import { useId } from "preact/hooks";
import { answerText } from "../../../src/checklist/answer-text.ts";
import type { Stand, Standing } from "../../../src/checklist/profile/standing.ts";
import { useWords } from "../../ui/words-context.ts";
import { ExceptionNote } from "./exception-note.tsx";

/** An exception where no question is asked: what the page or an earlier answer says is printed all the same. */
export function UnaskedException({ stand, by }: { stand: Stand; by: Standing }) {
  const words = useWords();
  const title = useId();
  const { field, answer } = stand;
  return (
    <section class="card" aria-labelledby={title}>
      <h3 id={title} class="question">
        {field.label}
      </h3>
      <p>
        {words("profile_this_deal")}: <bdi>{answerText(field, answer, words)}</bdi>
      </p>
      <ExceptionNote stand={stand} by={by} />
    </section>
  );
}
