import type { Question } from "../../src/checklist/question.ts";
import { kindChanged } from "../../src/checklist/row-state.ts";
import { fieldKinds } from "../../src/field-kinds/index.ts";
import type { Value } from "../../src/field-kinds/value.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import type { Problem } from "../../src/values/result.ts";
import { inputOf } from "../inputs/index.ts";
import { PromisesInput } from "../inputs/promises-input.tsx";
import { TableInput } from "../inputs/table/table-input.tsx";
import { useWords } from "../ui/words-context.ts";
import { useDealActions } from "./deal-actions.ts";
import { hiddenKind } from "./without-prices.ts";

type Props = {
  question: Question;
  playbook: Playbook;
  ids: { question: string; why: string; problem: string; input: string };
  invalid: boolean;
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
  onUnusable: (problem: Problem | null) => void;
};

/** The input of the question's kind. A kind newer than this release shows what is stored, to read. */
export function QuestionInput({ question, playbook, ids, invalid, value, ...callbacks }: Props) {
  const { field } = question;
  const words = useWords();
  const { table } = useDealActions();
  // The problem beside it says what was answered; no input can show it.
  const fitting = question.problem?.code === kindChanged ? undefined : value;
  const named = { labelledBy: ids.question, describedBy: `${ids.why} ${ids.problem}` };
  if (field.kind === hiddenKind) return <p>{words("panel_price_hidden")}</p>;
  if (field.columns) return <TableInput question={question} {...named} actions={table(field.id)} />;
  const props = { id: ids.input, field, value: fitting, invalid, ...named, ...callbacks };
  if (field.kind === "longtext" && field.lines === "promises") {
    const readers = playbook.departments.filter(({ id }) => field.readers.includes(id));
    return <PromisesInput {...props} value={fitting as string | undefined} departments={readers} />;
  }
  const Input = inputOf(field.kind);
  if (Input) return <Input {...props} />;
  const known = value === undefined ? undefined : fieldKinds.get(field.kind)?.toText(value, field, words);
  return <p>{known ?? words("panel_kind_newer", field.kind)}</p>;
}
