import { useId, useState } from "preact/hooks";
import { givenValue } from "../../src/checklist/answer.ts";
import type { Question } from "../../src/checklist/question.ts";
import type { Value } from "../../src/field-kinds/value.ts";
import type { Problem } from "../../src/values/result.ts";
import { useKeptFocus } from "../ui/keep-focus.ts";
import { problemText } from "../ui/problem-text.ts";
import { useWords } from "../ui/words-context.ts";
import { MakePack } from "./customer-pack/make-pack.tsx";
import { useDealActions } from "./deal-actions.ts";
import type { DealView, WarningView } from "./deal-view.ts";
import type { QuestionDriftProps } from "./drift/question-drift.tsx";
import { departmentNames } from "./names.ts";
import { NeedByLine } from "./need-by-line.tsx";
import { OpenPackages } from "./packages/open-packages.tsx";
import type { OfCustomer } from "./profile/stand-props.ts";
import { QuestionFoot } from "./question-foot.tsx";
import { QuestionInput } from "./question-input.tsx";
import { QuestionNotices } from "./question-notices.tsx";
import { QuestionRemarks } from "./question-remarks.tsx";
import { useRevealed } from "./reveal.ts";
import { type Asking, StateForm } from "./state-form.tsx";
import { withValue } from "./with-value.ts";
import "./question-card.css";

export type QuestionCardProps = {
  question: Question;
  playbook: DealView["playbook"];
  crmName: string;
  warnings: WarningView[];
  suggested: string[];
  /** What the page says otherwise. */
  drift: Omit<QuestionDriftProps, "crmName">;
  /** Whose deal it is, and what that customer requires here. */
  ofCustomer: OfCustomer;
  /** Due and in "Due now": with its bar. */
  due: boolean;
};

/** One question: who needs it and why, the input, and the honest ways to say that there is no answer yet. */
export function QuestionCard({
  question,
  playbook,
  crmName,
  warnings,
  suggested,
  drift,
  ofCustomer,
  due,
}: QuestionCardProps) {
  const { field, answer, done, problem } = question;
  const words = useWords();
  const actions = useDealActions();
  const id = useId();
  const [asking, setAsking] = useState<Asking>(null);
  const [unusable, setUnusable] = useState<Problem | null>(null);
  const element = useRevealed<HTMLElement>(field.id, true);

  useKeptFocus(element, `${answer?.state} ${asking}`);
  const wrong = unusable ?? problem;
  const ids = { question: `${id}q`, why: `${id}w`, problem: `${id}p`, input: `${id}i` };
  const look = done ? "card-done" : answer?.state === "waiting" ? "card-wait" : "card-due";
  const change = (value: Value | undefined): void => actions.answer(field.id, withValue(answer, value));
  return (
    <section
      ref={element}
      class={due ? `card ${look}` : "card"}
      aria-labelledby={ids.question}
      data-field={field.id}
    >
      <div class="card-head">
        <h3 id={ids.question} class="question">
          {field.question}
        </h3>
        <p id={ids.why} class="why">
          <strong>{words("panel_for", departmentNames(field.readers, playbook, words))}</strong> {field.why}
        </p>
        {question.needBy && <NeedByLine needBy={question.needBy} />}
      </div>
      <QuestionNotices {...{ question, crmName, suggested }} onAsk={setAsking} />
      {field.id === playbook.inbound?.sentOn && <MakePack />}
      {answer?.state !== "not-applicable" && (
        <QuestionInput
          question={question}
          playbook={playbook}
          ids={ids}
          invalid={wrong !== null}
          value={givenValue(answer)}
          onChange={change}
          onUnusable={setUnusable}
        />
      )}
      {holdsGoods(field, playbook) && question.rows.length > 0 && <OpenPackages />}
      <p id={ids.problem} class="problem" role="status">
        {wrong && problemText(wrong, words)}
      </p>
      <QuestionRemarks
        {...{ question, crmName, warnings, drift, stand: ofCustomer.stand }}
        onAsk={setAsking}
      />
      {asking ? (
        <StateForm asking={asking} question={question} onDone={() => setAsking(null)} />
      ) : (
        <QuestionFoot question={question} crmName={crmName} ofCustomer={ofCustomer} onAsk={setAsking} />
      )}
    </section>
  );
}

/** A list of goods that come in: they travel in packages. */
const holdsGoods = ({ id }: Question["field"], { inbound }: DealView["playbook"]): boolean =>
  inbound?.goods.some(({ table }) => table === id) === true;
