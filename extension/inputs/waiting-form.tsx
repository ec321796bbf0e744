import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/words-context.ts";
import { InlineForm } from "./inline-form.tsx";
import { useInputSettings } from "./input-settings.ts";
import { PersonControl } from "./person-control.tsx";
import "./input.css";

export type Waiting = { on: string; by?: string | undefined };

type Props = { start: Waiting | undefined; onSave: (waiting: Waiting) => void; onCancel: () => void };

/** Not known yet: on whom we wait, and by when. For a question, and for a single cell of a table. */
export function WaitingForm({ start, onSave, onCancel }: Props) {
  const words = useWords();
  const { today } = useInputSettings();
  const by = useId();
  const person = useRef<HTMLInputElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const [lacksName, setLacksName] = useState(false);
  useLayoutEffect(() => person.current?.focus(), []);
  const save = (event: Event): void => {
    event.preventDefault();
    const on = person.current?.value.trim() ?? "";
    setLacksName(on === "");
    if (on === "") person.current?.focus();
    else onSave({ on, ...(day.current?.value && { by: day.current.value }) });
  };
  return (
    <InlineForm onSubmit={save} onCancel={onCancel}>
      <div class="parts">
        <PersonControl
          name={words("state_waiting_on")}
          start={start?.on ?? ""}
          control={person}
          invalid={lacksName}
        />
        <div class="part">
          <label class="part-name" for={by}>
            {words("state_waiting_by")}
          </label>
          <input id={by} ref={day} type="date" class="control" defaultValue={start?.by ?? ""} min={today} />
        </div>
      </div>
      {lacksName && (
        <p class="problem" role="alert">
          {words("state_waiting_needs_name")}
        </p>
      )}
      <div class="inline-form-actions">
        <Button type="submit">{words("state_waiting_save")}</Button>
        <Button tone="quiet" onClick={onCancel}>
          {words("ui_cancel")}
        </Button>
      </div>
    </InlineForm>
  );
}
