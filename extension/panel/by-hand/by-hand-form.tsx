import { useId, useRef, useState } from "preact/hooks";
import type { TypedFacts } from "../../../src/crm/by-hand.ts";
import { stagesToChoose } from "../../../src/crm/stages.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { RadioChips } from "../../inputs/radio-chips.tsx";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import "../../inputs/input.css";
import "./by-hand.css";

type Props = {
  start: TypedFacts;
  stages: Playbook["stages"];
  label: string;
  onSave: (facts: TypedFacts) => void;
  onCancel: () => void;
};

/** The few facts a page would have told: what the deal is called, whose it is, how far it is. */
export function ByHandForm({ start, stages, label, onSave, onCancel }: Props) {
  const words = useWords();
  const id = useId();
  const name = useRef<HTMLInputElement>(null);
  const customer = useRef<HTMLInputElement>(null);
  const closeDate = useRef<HTMLInputElement>(null);
  const [stage, setStage] = useState(start.stage || stages[0]?.id || "");
  const [lacksName, setLacksName] = useState(false);
  const choices = stagesToChoose(stages)
    .map((one) => ({ value: one.id, label: one.short }))
    .concat({ value: "lost", label: words("stage_lost") });
  const save = (event: Event): void => {
    event.preventDefault();
    const typed = name.current?.value.trim() ?? "";
    setLacksName(typed === "");
    if (typed === "") name.current?.focus();
    else
      onSave({
        name: typed,
        customer: customer.current?.value.trim() ?? "",
        stage,
        closeDate: closeDate.current?.value ?? "",
      });
  };
  return (
    <form class="by-hand" noValidate onSubmit={save}>
      <div class="part">
        <label class="part-name" for={`${id}n`}>
          {words("panel_by_hand_name")}
        </label>
        <input
          {...textControl}
          id={`${id}n`}
          ref={name}
          defaultValue={start.name}
          aria-invalid={lacksName}
          aria-describedby={`${id}p`}
        />
        <p id={`${id}p`} class="problem" role="alert">
          {lacksName && words("panel_by_hand_needs_name")}
        </p>
      </div>
      <div class="part">
        <label class="part-name" for={`${id}c`}>
          {words("panel_by_hand_customer")}
        </label>
        <input {...textControl} id={`${id}c`} ref={customer} defaultValue={start.customer} />
      </div>
      <div class="part">
        <span id={`${id}s`} class="part-name">
          {words("panel_by_hand_stage")}
        </span>
        <RadioChips
          id={`${id}r`}
          value={stage}
          labelledBy={`${id}s`}
          describedBy={undefined}
          onChange={(chosen) => setStage(chosen ?? stage)}
          options={choices}
        />
      </div>
      <div class="part">
        <label class="part-name" for={`${id}d`}>
          {words("panel_by_hand_close_date")}
        </label>
        <input id={`${id}d`} ref={closeDate} type="date" class="control" defaultValue={start.closeDate} />
      </div>
      <div class="by-hand-actions">
        <Button tone="main" type="submit">
          {label}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {words("ui_cancel")}
        </Button>
      </div>
    </form>
  );
}

/** 500 characters is what a record holds of any text (src/crm/record.ts). */
const textControl = { class: "control", dir: "auto", autocomplete: "off", maxLength: 500 } as const;
