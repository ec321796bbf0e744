import { makeNaming, type Naming } from "../conditions/naming.ts";
import type { Words } from "../values/words.ts";
import type { Column, Field } from "./field.ts";
import type { Playbook } from "./playbook.ts";

/**
 * How everything is called that a condition may name: the playbook's questions or, for a table column's condition, the columns of
 * its row.
 */
export const conditionNaming = (
  playbook: Playbook,
  words: Words,
  named: readonly (Field | Column)[] = playbook.fields,
): Naming =>
  makeNaming(
    named,
    Object.entries(playbook.settings).map(([id, value]) => ({ id, label: settingName(id, words), value })),
    words,
  );

/** "the margin floor". A manager's own setting has no words but its id. */
export function settingName(id: string, words: Words): string {
  const key = `manager_setting_${id}`;
  const name = words(key);
  return name === key ? id : name;
}
