import { useEffect, useId, useRef, useState } from "preact/hooks";
import { judgeOn } from "../../../src/checklist/judge.ts";
import { isUsable } from "../../../src/checklist/profile/profile.ts";
import { fieldKinds } from "../../../src/field-kinds/index.ts";
import type { Value } from "../../../src/field-kinds/value.ts";
import type { Field } from "../../../src/playbook/field.ts";
import { momentDay } from "../../../src/values/dates.ts";
import type { Problem } from "../../../src/values/result.ts";
import { inputOf } from "../../inputs/index.ts";
import { useInputSettings } from "../../inputs/input-settings.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useUndo } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { listInWords } from "../in-words.ts";

type Props = {
  field: Field;
  since: string | undefined;
  value: Value | undefined;
  /** Just chosen: the keys go to its input. */
  fresh: boolean;
  onChange: (value: Value | null) => void;
  onRemove: () => void;
  onBack: () => void;
};

/** One question with the answer the customer always requires, in the very input a rep has. */
export function RequirementItem({ field, since, value, fresh, onChange, onRemove, onBack }: Props) {
  const words = useWords();
  const book = useBook();
  const { today } = useInputSettings();
  const offerUndo = useUndo();
  const id = useId();
  const item = useRef<HTMLDivElement>(null);
  const [unusable, setUnusable] = useState<Problem | null>(null);
  useEffect(() => {
    if (!fresh) return;
    item.current?.scrollIntoView({ block: "nearest" });
    item.current?.querySelector<HTMLElement>("input, select, textarea, fieldset button")?.focus();
  }, []);
  const kind = fieldKinds.get(field.kind);
  const Input = inputOf(field.kind);
  const usable = value !== undefined && isUsable(field, { value, since: "" });
  const problem = unusable ?? (kind && usable ? judgeOn({ today })(kind, field, value) : null);
  const ids = { question: `${id}q`, for: `${id}f`, problem: `${id}p` };
  const remove = (): void => {
    onRemove();
    if (value === undefined) return;
    onChange(null);
    offerUndo(words("customers_removed", field.label), () => {
      onBack();
      onChange(value);
    });
  };
  return (
    <div ref={item} class="requirement" data-field={field.id}>
      <div class="requirement-head">
        <h3 id={ids.question}>{field.question}</h3>
        <Button
          tone="icon"
          aria-label={words("customers_remove", field.label)}
          title={words("ui_remove")}
          onClick={remove}
        >
          <Icon name="trash" />
        </Button>
      </div>
      <p id={ids.for} class="requirement-for">
        {words("customers_read_by", listInWords(field.readers.map(book.departmentName), words))}
        {since && usable && <> · {words("customers_since", momentDay(since, words.language))}</>}
      </p>
      {Input && (
        <Input
          id={id}
          field={field}
          value={usable ? value : undefined}
          labelledBy={ids.question}
          describedBy={`${ids.for} ${ids.problem}`}
          invalid={problem !== null}
          onChange={(given) => onChange(given ?? null)}
          onUnusable={setUnusable}
        />
      )}
      <p id={ids.problem} class="problem" role="status">
        {problem && problemText(problem, words)}
      </p>
    </div>
  );
}
