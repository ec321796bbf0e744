import { useId } from "preact/hooks";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import type { Version } from "../../storage/versions.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useChanges } from "../draft/use-changes.ts";
import { writeRoute } from "../route.ts";
import { draftName, versionName } from "./version-in-words.ts";
import "../../inputs/input.css";

type Props = {
  from: string;
  to: string;
  versions: Version[];
  playbook: Playbook | null;
  department: string | undefined;
  onDepartment: (department: string | undefined) => void;
};

/** Which two are compared, and for which department. */
export function CompareBar({ from, to, versions, playbook, department, onDepartment }: Props) {
  const words = useWords();
  const drafted = useChanges().length > 0;
  const names = [
    ...(drafted || from === draftName || to === draftName ? [draftName] : []),
    ...versions.map(({ number }) => String(number)),
  ];
  const go = (older: string, newer: string) => {
    location.hash = writeRoute({ section: "versions", of: older, question: newer });
  };
  const options = names.map((name) => (
    <option key={name} value={name}>
      {versionName(name, words)}
    </option>
  ));
  return (
    <div class="compare-bar">
      <Choice label={words("manager_compare_from")} value={from} onChange={(name) => go(name, to)}>
        {options}
      </Choice>
      <Button
        tone="icon"
        aria-label={words("manager_compare_swap")}
        title={words("manager_compare_swap")}
        onClick={() => go(to, from)}
      >
        <Icon name="changed" />
      </Button>
      <Choice label={words("manager_compare_to")} value={to} onChange={(name) => go(from, name)}>
        {options}
      </Choice>
      <Choice
        label={words("manager_compare_department")}
        value={department ?? "-"}
        onChange={(name) => onDepartment(name === "-" ? undefined : name)}
      >
        <option value="-">{words("manager_all_questions")}</option>
        <option value="">{words("manager_changes_whole")}</option>
        {playbook?.departments.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
    </div>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: preact.ComponentChildren;
};

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div class="compare-choice">
      <label for={id}>{label}</label>
      <select id={id} class="control" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
