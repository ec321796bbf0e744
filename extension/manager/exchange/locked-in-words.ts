import type { Words } from "../../../src/values/words.ts";
import type { Book } from "../book.ts";

/** A locked part as a manager calls it; a part inside a question or a stage by its name in the playbook's own data. */
export function lockedInWords(lock: string, { playbook }: Book, words: Words): string {
  const [part = "", id, ...inside] = lock.split(":");
  const all = words(`lock_${part}`);
  if (id === undefined) return all;
  const named = nameOf(part, id);
  const one = words(`lock_one_${part}`, named);
  const said = one === `lock_one_${part}` ? `${all}: ${named}` : one;
  return inside.length > 0 ? `${said}: ${inside.join(" · ")}` : said;

  function nameOf(list: string, key: string): string {
    if (list === "fields")
      return (
        [...playbook.fields, ...(playbook.retired ?? [])].find((field) => field.id === key)?.label ?? key
      );
    if (list === "departments") return playbook.departments.find((one) => one.id === key)?.name ?? key;
    if (list === "stages") return playbook.stages.find((stage) => stage.id === key)?.short ?? key;
    if (list === "senseChecks") return playbook.senseChecks.find((check) => check.id === key)?.title ?? key;
    return key;
  }
}
