import type { Field } from "../../../src/playbook/field.ts";
import { limitsInWords } from "../../../src/playbook/words/limits-in-words.ts";
import { prefillInWords } from "../../../src/playbook/words/prefill-in-words.ts";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { askedInWords, kindInWords, listInWords, ownerInWords } from "../in-words.ts";
import { needByInWords } from "../need-by-in-words.ts";
import { everyDepartment, writeRoute } from "../route.ts";
import { AskedWhen } from "./condition-setting.tsx";
import { Fact, Facts } from "./facts.tsx";
import { Marks } from "./marks.tsx";
import { ReadElsewhere } from "./read-elsewhere.tsx";
import "./question-detail.css";

/** Everything the playbook says about a question that the organisation keeps as it is. `department`: the list it was opened from. */
export function QuestionFacts({ field, department }: { field: Field; department: string | undefined }) {
  const words = useWords();
  const book = useBook();
  const back = department === undefined ? words("manager_all_questions") : book.departmentName(department);
  const problems = book.problems.filter(({ at }) => at.field === field.id);
  const limits = limitsInWords(field, words);
  const prefill = prefillInWords(field, words);
  const stage = book.stage(field.dueFrom);
  const needBy = needByInWords(field, book, words);

  return (
    <article class="question-detail" aria-labelledby="question-title">
      <a class="question-back" href={writeRoute({ section: "questions", of: department ?? everyDepartment })}>
        <Icon name="chevron" /> {words("manager_back_to", back)}
      </a>
      <p class="question-label">{words("manager_on_packet_as", field.label)}</p>
      <h2 id="question-title" tabIndex={-1}>
        {field.question}
      </h2>
      <p class="question-marks">
        <Marks item={field} field={field} />
      </p>
      {problems.map((problem) => (
        <Notice key={problem.code} tone={problem.severity === "error" ? "bad" : "wait"} icon="warning">
          {problemText(problem, words)}
        </Notice>
      ))}
      {field.why && <p class="question-why">{field.why}</p>}
      <Notice tone="info" icon="question">
        {words("manager_kept_by_organisation")}
      </Notice>
      <AskedWhen item={field} said={askedInWords(field, book, words)} />
      <Facts>
        <Fact name={words("manager_due")}>{stage ? stage.name : words("manager_never_due")}</Fact>
        <Fact name={words("manager_owner")}>{ownerInWords(field.owner)}</Fact>
        <Fact name={words("manager_asking_department")}>{book.departmentName(field.department)}</Fact>
        <Fact name={words("manager_kind")}>{kindInWords(field, words)}</Fact>
        <Fact name={words("manager_readers")} wide>
          {listInWords(field.readers.map(book.departmentName), words)}
        </Fact>
        {needBy.length > 0 && (
          <Fact name={words("manager_need_by_name")} wide>
            {needBy.join(" ")}
          </Fact>
        )}
        {limits.length > 0 && (
          <Fact name={words("manager_limits")} wide>
            {limits.join(" ")}
          </Fact>
        )}
        {prefill.length > 0 && (
          <Fact name={words("manager_prefill")} wide>
            {prefill.join(" ")}
          </Fact>
        )}
      </Facts>
      {field.options && (
        <Named title={words.count("manager_options", field.options.length)} items={field.options} />
      )}
      {field.columns && (
        <Named title={words.count("manager_columns", field.columns.length)} items={field.columns} />
      )}
      <ReadElsewhere field={field} department={department} />
      <p class="question-id">{words("manager_id", field.id)}</p>
    </article>
  );
}

function Named({ title, items }: { title: string; items: { label: string }[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul class="named">
        {items.map(({ label }) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </section>
  );
}
