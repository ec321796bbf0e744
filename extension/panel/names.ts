import type { Playbook } from "../../src/playbook/playbook.ts";
import type { Words } from "../../src/values/words.ts";

/** How many departments a question names before it counts the rest. */
const mostNamed = 3;

/** "Receiving, Production and 4 more". */
export function departmentNames(ids: string[], playbook: Playbook, words: Words): string {
  if (playbook.departments.every(({ id }) => id === "all" || ids.includes(id)))
    return words("panel_everyone");
  const names = ids.map((id) => playbook.departments.find((one) => one.id === id)?.name ?? id);
  const list = new Intl.ListFormat(words.language, { type: "conjunction" });
  if (names.length <= mostNamed) return list.format(names);
  const named = names.slice(0, mostNamed - 1);
  return list.format([...named, words.count("panel_more", names.length - named.length)]);
}
