import type { Condition } from "../../../conditions/condition.ts";
import { describeCondition } from "../../../conditions/describe.ts";
import type { Words } from "../../../values/words.ts";
import { conditionNaming } from "../../condition-naming.ts";
import type { Column, Field } from "../../field.ts";
import type { Playbook } from "../../playbook.ts";

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
    condition: (condition, columns) =>
      describeCondition(condition, conditionNaming(playbook, words, columns), words),
  };
}

export const yesOrNo = (value: unknown, words: Words): string => words(value ? "yes" : "no");
