import type { Field } from "../../../src/playbook/field.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { writeRoute } from "../route.ts";
import "./read-elsewhere.css";

/** What depends on this answer: questions it opens, sense checks that read it. A manager looks here before retiring it. */
export function ReadElsewhere({ field, department }: { field: Field; department: string | undefined }) {
  const words = useWords();
  const book = useBook();
  const opens = book.opens(field.id);
  const checks = book.checksOf(field.id);
  return (
    <>
      {opens.length > 0 && (
        <section>
          <h3>{words.count("manager_opens", opens.length)}</h3>
          <ul class="read-elsewhere">
            {opens.map(({ id, label, department: own }) => (
              <li key={id}>
                <a href={writeRoute({ section: "questions", of: own, question: id })}>{label}</a>
                {own !== department && <span>{book.departmentName(own)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {checks.length > 0 && (
        <section>
          <h3>{words.count("manager_checks_reading", checks.length)}</h3>
          <ul class="read-elsewhere">
            {checks.map(({ id, title }) => (
              <li key={id}>
                <a href={writeRoute({ section: "checks", of: id })}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
