import { spotsOf } from "../../../src/playbook/editing/edits/white-spots.ts";
import type { Field } from "../../../src/playbook/field.ts";
import { dayToText } from "../../../src/values/dates.ts";
import { today } from "../../platform/clock.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { getsToday } from "./gets-today.ts";
import "./interview-sheet.css";

/** Needs a sheet has room for: who has more to say than that takes a second one. */
const lines = [1, 2, 3, 4];

/** On paper only: the four questions with lines to write on, and what the department gets today, to be ticked. */
export function InterviewSheet({ department }: { department: string }) {
  const words = useWords();
  const book = useBook();
  const { own, others } = getsToday(book, department);
  const name = book.departmentName(department);
  const { name: company } = book.playbook.company;
  const noted = spotsOf(book.playbook, department).filter(({ need }) => need.trim() !== "");
  return (
    <section class="sheet">
      <header>
        <p>
          <span>{company}</span> <span>{dayToText(today(), words.language)}</span>
        </p>
        <h1>{words("interview_sheet_title", name)}</h1>
        <p class="sheet-who">
          <span>{words("interview_from")}</span> <i />
          <span>{words("interview_on")}</span> <i />
        </p>
        <p>{words("interview_sheet_lead")}</p>
      </header>
      {(["need", "use", "gap", "without"] as const).map((question) => (
        <section key={question} class="sheet-question">
          <h2>{words(`interview_${question}`)}</h2>
          <ol>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </section>
      ))}
      {noted.length > 0 && (
        <section class="sheet-noted">
          <h2>{words("interview_sheet_noted")}</h2>
          <ul>
            {noted.map(({ id, need }) => (
              <li key={id}>{need}</li>
            ))}
          </ul>
        </section>
      )}
      <TickList title={words("interview_sheet_own", name)} fields={own} />
      <TickList title={words("interview_sheet_others", name)} fields={others} />
    </section>
  );
}

function TickList({ title, fields }: { title: string; fields: Field[] }) {
  const words = useWords();
  if (fields.length === 0) return null;
  return (
    <section class="sheet-ticks">
      <h2>{title}</h2>
      <ul>
        {fields.map(({ id, label }) => (
          <li key={id}>
            <span class="sheet-tick">
              <i /> {words("interview_sheet_needed")}
            </span>
            <span class="sheet-tick">
              <i /> {words("interview_sheet_not_needed")}
            </span>
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
