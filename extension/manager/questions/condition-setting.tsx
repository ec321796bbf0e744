import { fieldsRead } from "../../../src/conditions/condition.ts";
import type { ItemRef } from "../../../src/playbook/editing/edits/item.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { askedInWords } from "../in-words.ts";
import { writeRoute } from "../route.ts";
import "./asked-when.css";

type Props = { item: Field | Column; of: ItemRef; columns?: Column[] | undefined };

/** When it is asked, in words, and the way to the questions that depends on. */
export function ConditionSetting({ item, columns }: Props) {
  const words = useWords();
  const book = useBook();
  const gates =
    item.askedWhen && !columns ? fieldsRead(item.askedWhen).flatMap((id) => book.field(id) ?? []) : [];
  return (
    <section class="asked-when" aria-label={words("manager_asked")}>
      <p>{askedInWords(item, book, words, columns)}</p>
      {gates.length > 0 && (
        <p class="asked-when-gates">
          {words("manager_go_to")}{" "}
          {gates.map(({ id, department, label }, index) => (
            <>
              {index > 0 && " · "}
              <a key={id} href={writeRoute({ section: "questions", of: department, question: id })}>
                {label}
              </a>
            </>
          ))}
        </p>
      )}
    </section>
  );
}
