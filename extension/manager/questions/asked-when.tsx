import { fieldsRead } from "../../../src/conditions/condition.ts";
import type { Field } from "../../../src/playbook/field.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { askedInWords } from "../in-words.ts";
import { writeRoute } from "../route.ts";
import "./asked-when.css";

/** The condition in words, and the way to the questions it depends on. */
export function AskedWhen({ field }: { field: Field }) {
  const words = useWords();
  const book = useBook();
  const gates = field.askedWhen ? fieldsRead(field.askedWhen).flatMap((id) => book.field(id) ?? []) : [];
  return (
    <section class="asked-when" aria-label={words("manager_asked")}>
      <p>{askedInWords(field, book, words)}</p>
      {gates.length > 0 && (
        <p class="asked-when-gates">
          {words("manager_go_to")}{" "}
          {gates.map((gate, index) => (
            <>
              {index > 0 && " · "}
              <a
                key={gate.id}
                href={writeRoute({ section: "questions", of: gate.department, question: gate.id })}
              >
                {gate.label}
              </a>
            </>
          ))}
        </p>
      )}
    </section>
  );
}
