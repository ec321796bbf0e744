import { makeNaming, type Naming } from "../conditions/naming.ts";
import type { Words } from "../values/words.ts";
import type { Column, Field } from "./field.ts";
import type { Playbook } from "./playbook.ts";

type Asked = readonly (Field | Column)[];
const made = new WeakMap<Words, WeakMap<Playbook, WeakMap<Asked, Naming>>>();

/**
 * How everything is called that a condition may name: the playbook's questions or, for a table column's condition, the columns of
 * its row. Made once per playbook, because every line of a list asks for it.
 */
export function conditionNaming(playbook: Playbook, words: Words, asked: Asked = playbook.fields): Naming {
  const ofWords = kept(made, words, () => new WeakMap<Playbook, WeakMap<Asked, Naming>>());
  const ofPlaybook = kept(ofWords, playbook, () => new WeakMap<Asked, Naming>());
  return kept(ofPlaybook, asked, () =>
    makeNaming(asked, settingsOf(playbook, words), words, retiredOf(playbook, asked)),
  );
}

const settingsOf = ({ settings }: Playbook, words: Words) =>
  Object.entries(settings).map(([id, value]) => ({ id, label: settingName(id, words), value }));

/** What was taken out beside those asked: retired questions, or the retired columns of that table. */
function retiredOf({ fields, retired }: Playbook, asked: Asked): Asked {
  if (asked === fields) return retired ?? [];
  return fields.find(({ columns }) => columns === asked)?.retiredColumns ?? [];
}

function kept<Key extends object, Of>(map: WeakMap<Key, Of>, key: Key, make: () => Of): Of {
  const one = map.get(key) ?? make();
  map.set(key, one);
  return one;
}

/** "the margin floor". A manager's own setting has no words but its id. */
export function settingName(id: string, words: Words): string {
  const key = `manager_setting_${id}`;
  const name = words(key);
  return name === key ? id : name;
}
