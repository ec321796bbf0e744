import { useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { writeRoute } from "../route.ts";

/** Where needs went that were made questions here; what was taken back is not among them. The newest takes the focus of its row. */
export function MadeQuestions({ ids }: { ids: string[] }) {
  const words = useWords();
  const book = useBook();
  const list = useRef<HTMLUListElement>(null);
  const made = ids.flatMap((id) => book.field(id) ?? []);
  const before = useRef(made.length);
  useLayoutEffect(() => {
    if (made.length > before.current) list.current?.querySelector<HTMLElement>("li:last-child a")?.focus();
    before.current = made.length;
  }, [made.length]);
  if (made.length === 0) return null;
  return (
    <section class="interview-made" aria-labelledby="made-title">
      <h2 id="made-title">{words.count("interview_made", made.length)}</h2>
      <ul ref={list}>
        {made.map(({ id, question, department, dueFrom }) => (
          <li key={id}>
            <a href={writeRoute({ section: "questions", of: department, question: id })}>{question}</a>{" "}
            {dueFrom !== null && (
              <span>{words("interview_made_due", book.stage(dueFrom)?.name ?? dueFrom)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
