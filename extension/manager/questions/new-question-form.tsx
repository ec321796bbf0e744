import { useId } from "preact/hooks";
import { fieldKinds } from "../../../src/field-kinds/index.ts";
import { isChoice, labelFrom, type lacks } from "../../../src/playbook/editing/edits/add-question.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { ChipsSetting } from "../editing/chips-setting.tsx";
import { Fold } from "../editing/fold.tsx";
import { PlainText } from "../editing/plain-text.tsx";
import { SelectSetting } from "../editing/select-setting.tsx";
import { kindInWords } from "../in-words.ts";
import type { Begun } from "./begun-question.ts";
import { LinesSetting } from "./lines-setting.tsx";

type Props = {
  asked: Begun;
  id: string;
  onChange: (change: Partial<Begun>) => void;
  /** What has been found lacking, to be said at its place. */
  lacking: Partial<ReturnType<typeof lacks>>;
  wrongId: boolean;
};

/** What a question cannot be without, on one short form. */
export function NewQuestionForm({ asked, id, onChange, lacking, wrongId }: Props) {
  const words = useWords();
  const { departments, stages, fields } = useBook().playbook;
  const owners = useId();
  const said = (lacks: boolean | undefined, key: string): string[] => (lacks ? [words(key)] : []);
  const named = departments.map(({ id: value, name }) => ({ value, label: name }));
  const reads = (department: string, on: boolean) =>
    onChange({
      readers: on ? [...asked.readers, department] : asked.readers.filter((one) => one !== department),
    });
  return (
    <div class="settings">
      <PlainText
        label={words("manager_question")}
        value={asked.question}
        onInput={(question) => onChange({ question })}
        problems={said(lacking.question, "manager_question_missing")}
        multiline
      />
      <PlainText
        label={words("manager_why")}
        help={words("manager_why_help")}
        value={asked.why}
        onInput={(why) => onChange({ why })}
        problems={said(lacking.why, "manager_why_missing")}
        multiline
      />
      <SelectSetting
        label={words("manager_asking_department")}
        value={asked.department}
        options={named}
        onChange={(department) => onChange({ department })}
      />
      <PlainText
        label={words("manager_owner")}
        value={asked.owner}
        onInput={(owner) => onChange({ owner })}
        problems={said(lacking.owner, "manager_owner_missing")}
        suggestions={owners}
      />
      <datalist id={owners}>
        {[...new Set(fields.map(({ owner }) => owner))].map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
      <ChipsSetting
        label={words("manager_readers")}
        options={named}
        chosen={asked.readers}
        onToggle={reads}
        problems={said(lacking.readers, "manager_readers_missing")}
      />
      <SelectSetting
        label={words("manager_kind")}
        value={asked.kind}
        options={[...fieldKinds.keys()].map((kind) => ({ value: kind, label: kindInWords({ kind }, words) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <SelectSetting
        label={words("manager_due")}
        value={asked.dueFrom ?? ""}
        options={[
          ...stages.map(({ id: value, short }) => ({ value, label: short })),
          { value: "", label: words("manager_never_due") },
        ]}
        onChange={(stage) => onChange({ dueFrom: stage || null })}
      />
      {isChoice(asked.kind) && (
        <LinesSetting
          label={words("manager_new_options")}
          value={(asked.options ?? []).join("\n")}
          onInput={(text) => onChange({ options: text.split("\n") })}
          problems={said(lacking.options, "manager_options_missing")}
        />
      )}
      {asked.kind === "table" && (
        <LinesSetting
          label={words("manager_new_columns")}
          value={(asked.columns ?? []).join("\n")}
          onInput={(text) => onChange({ columns: text.split("\n") })}
          problems={said(lacking.columns, "manager_columns_missing")}
        />
      )}
      <div class="setting-wide">
        <Fold
          name={words("manager_label_and_id")}
          said={
            asked.question.trim() === ""
              ? words("manager_label_and_id_made")
              : words("manager_label_and_id_are", asked.label ?? labelFrom(asked.question), id)
          }
          open={wrongId}
        >
          <div class="settings">
            <PlainText
              label={words("manager_label")}
              value={asked.label ?? labelFrom(asked.question)}
              onInput={(label) => onChange({ label })}
            />
            <PlainText
              label={words("manager_id_name")}
              help={words("manager_id_help")}
              value={id}
              onInput={(typed) => onChange({ id: typed.trim() })}
              problems={wrongId ? [words("manager_id_wrong")] : []}
            />
          </div>
        </Fold>
      </div>
    </div>
  );
}
