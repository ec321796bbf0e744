import { spotsOf } from "../../../src/playbook/editing/edits/white-spots.ts";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { conditionInWords, levelInWords } from "../in-words.ts";
import { writeRoute } from "../route.ts";
import { AskBudget } from "./ask-budget.tsx";
import { DueChart } from "./due-chart.tsx";
import { Fact, Facts } from "./facts.tsx";
import "./question-detail.css";

type Props = {
  /** Undefined: the whole playbook. */
  department: string | undefined;
  /** A question the address named that this playbook does not have. */
  missing: string | undefined;
};

/** While no question is chosen: what the department asks, when, and what it gets to read. */
export function DepartmentOverview({ department, missing }: Props) {
  const words = useWords();
  const book = useBook();
  const one = book.department(department ?? "");
  const fields = book.playbook.fields.filter((field) => !one || field.department === one.id);
  const on = fields.filter((field) => book.isOn(field, field));
  const reads = book.playbook.fields.filter((field) => one && field.readers.includes(one.id)).length;
  const spots = one ? spotsOf(book.playbook, one.id).length : 0;
  return (
    <div class="question-detail">
      {missing !== undefined && (
        <Notice tone="wait" icon="question">
          {words("manager_question_gone", missing)}
        </Notice>
      )}
      <h2>{one ? words("manager_overview_department", one.name) : words("manager_overview_all")}</h2>
      <p>{words("manager_overview_on", on.length, fields.length)}</p>
      <section>
        <h3>{words("manager_overview_due")}</h3>
        <DueChart fields={fields} />
      </section>
      <AskBudget department={one?.id} />
      {one && (
        <Facts>
          <Fact name={words("manager_overview_level")}>{levelInWords(one.level, words)}</Fact>
          <Fact name={words("manager_overview_spots")}>
            <a href={writeRoute({ section: "interview", of: one.id })}>
              {spots === 0 ? words("manager_overview_ask") : words.count("manager_overview_noted", spots)}
            </a>
          </Fact>
          <Fact name={words("manager_overview_reads")}>{words.count("manager_answers", reads)}</Fact>
          {one.when && (
            <Fact name={words("manager_overview_when")} wide>
              {words("manager_overview_when_condition", conditionInWords(one.when, book, words))}
            </Fact>
          )}
        </Facts>
      )}
      {one && (
        <p>
          <a href={writeRoute({ section: "departments", of: one.id })}>{words("manager_overview_change")}</a>
        </p>
      )}
      <p class="question-label">{words("manager_choose_question")}</p>
    </div>
  );
}
