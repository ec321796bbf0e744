import type { Field } from "../../../src/playbook/field.ts";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { SavedNote } from "../editing/saved-note.tsx";
import { everyDepartment, writeRoute } from "../route.ts";
import { ColumnList } from "./column-list.tsx";
import { ConditionSetting } from "./condition-setting.tsx";
import { AskingDepartment, ItemAsking, LockedSetting } from "./item-asking.tsx";
import { ItemTexts } from "./item-texts.tsx";
import { KindSetting } from "./kind-setting.tsx";
import { LimitsSetting } from "./limits-setting.tsx";
import { OptionList } from "./option-list.tsx";
import { PrefillSetting } from "./prefill-setting.tsx";
import { QuestionActions } from "./question-actions.tsx";
import { QuestionNeedBy } from "./question-need-by.tsx";
import { ReadElsewhere } from "./read-elsewhere.tsx";
import { ReadersSetting } from "./readers-setting.tsx";
import { useOptionCounts } from "./use-option-counts.ts";

type Props = { field: Field; department: string | undefined };

/** Everything about one question, changed where it stands and saved at each change. */
export function QuestionEditor({ field, department }: Props) {
  const words = useWords();
  const book = useBook();
  const ref = { field: field.id };
  const counts = useOptionCounts(field);
  const problems = book.problems.filter(({ at }) => at.field === field.id);
  const back = department === undefined ? words("manager_all_questions") : book.departmentName(department);
  return (
    <article class="question-detail" aria-labelledby="question-title">
      <a class="question-back" href={writeRoute({ section: "questions", of: department ?? everyDepartment })}>
        <Icon name="chevron" /> {words("manager_back_to", back)}
      </a>
      <header class="question-head">
        <h2 id="question-title" tabIndex={-1}>
          {field.question}
        </h2>
        <SavedNote />
      </header>
      {problems.map((problem) => (
        <Notice key={problem.code} tone={problem.severity === "error" ? "bad" : "wait"} icon="warning">
          {problemText(problem, words)}
        </Notice>
      ))}
      <div class="settings">
        <ItemTexts item={field} of={ref} />
        <KindSetting item={field} of={ref} />
        <ItemAsking item={field} of={ref} />
        <AskingDepartment field={field} />
        <ReadersSetting field={field} />
      </div>
      <ConditionSetting item={field} of={ref} />
      {field.options && <OptionList options={field.options} of={ref} counts={counts} />}
      {field.columns && <ColumnList field={field} columns={field.columns} />}
      <div class="folds">
        <LimitsSetting item={field} of={ref} />
        <QuestionNeedBy field={field} />
        <PrefillSetting field={field} />
      </div>
      <LockedSetting field={field} />
      <ReadElsewhere field={field} department={department} />
      <QuestionActions field={field} department={department} />
      <p class="question-id">{words("manager_id_stays", field.id)}</p>
    </article>
  );
}
