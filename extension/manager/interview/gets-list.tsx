import type { Field } from "../../../src/playbook/field.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { writeRoute } from "../route.ts";
import { getsToday } from "./gets-today.ts";
import "./gets-list.css";

/** Beside the interview: what the department gets already, so that nobody asks for it again, or says it is not needed. */
export function GetsList({ department }: { department: string }) {
  const words = useWords();
  const book = useBook();
  const { own, others } = getsToday(book, department);
  const name = book.departmentName(department);
  return (
    <aside class="gets-list" aria-labelledby="gets-title">
      <h2 id="gets-title">{words("interview_gets", name)}</h2>
      {own.length + others.length === 0 && <p>{words("interview_gets_nothing")}</p>}
      {own.length > 0 && (
        <details open>
          <summary>{words.count("interview_own", own.length)}</summary>
          <Labels fields={own} />
        </details>
      )}
      {others.length > 0 && (
        <details>
          <summary>{words.count("interview_others", others.length)}</summary>
          <Labels fields={others} />
        </details>
      )}
    </aside>
  );
}

function Labels({ fields }: { fields: Field[] }) {
  return (
    <ul>
      {fields.map(({ id, label, department }) => (
        <li key={id}>
          <a href={writeRoute({ section: "questions", of: department, question: id })}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
