import type { Condition } from "../../../conditions/condition.ts";
import { describeCondition } from "../../../conditions/describe.ts";
import type { Option } from "../../../field-kinds/field-shape.ts";
import type { Words } from "../../../values/words.ts";
import type { Column, Field } from "../../field.ts";
import type { Playbook } from "../../playbook.ts";

type Named = { label: string; options?: Option[] | undefined };

/** One of the two playbooks compared: what is called how in it. A retired question keeps its name. */
export type Side = {
  playbook: Playbook;
  words: Words;
  department: (id: string) => string;
  departments: (ids: string[]) => string;
  stage: (id: string | null) => string;
  field: (id: string) => Field | undefined;
  condition: (condition: Condition, columns?: Column[]) => string;
};

export function sideOf(playbook: Playbook, words: Words): Side {
  const departments = new Map(playbook.departments.map(({ id, name }) => [id, name]));
  const stages = new Map(playbook.stages.map(({ id, short }) => [id, short]));
  const fields = new Map([...(playbook.retired ?? []), ...playbook.fields].map((field) => [field.id, field]));
  const department = (id: string): string => departments.get(id) ?? id;
  const list = new Intl.ListFormat(words.language, { type: "conjunction" });
  return {
    playbook,
    words,
    department,
    departments: (ids) => list.format(ids.map(department)),
    stage: (id) => (id === null ? words("change_never_due") : (stages.get(id) ?? id)),
    field: (id) => fields.get(id),
    condition: (condition, columns) => {
      const named = (id: string): Named | undefined =>
        columns?.find((column) => column.id === id) ?? fields.get(id);
      return describeCondition(
        condition,
        {
          field: (id) => named(id)?.label ?? id,
          option: (id, value) =>
            named(id)?.options?.find((option) => option.value === value)?.label ?? String(value),
          setting: (id) => settingName(id, words),
        },
        words,
      );
    },
  };
}

/** "the margin floor". A manager's own setting has no words but its id. */
export function settingName(id: string, words: Words): string {
  const key = `manager_setting_${id}`;
  const name = words(key);
  return name === key ? id : name;
}

export const yesOrNo = (value: unknown, words: Words): string => words(value ? "yes" : "no");
