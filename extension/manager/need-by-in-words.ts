import type { Field } from "../../src/playbook/field.ts";
import { anchorsOf, closeDateRef, type NeedByRule } from "../../src/playbook/need-by.ts";
import type { Words } from "../../src/values/words.ts";
import type { Book } from "./book.ts";
import { placeInWords, settingInWords } from "./in-words.ts";

/** By when a question is needed: by its own rule, else by its stage's. */
export function needByInWords({ needBy, dueFrom }: Field, book: Book, words: Words): string[] {
  const stage = book.stage(dueFrom);
  const ofStage = ruleInWords(stage?.needBy, book, words);
  if (!needBy) return ofStage;
  const own = ruleInWords(needBy, book, words);
  return ofStage.length > 0 ? [...own, words("manager_need_by_else", ofStage[0] as string)] : own;
}

/** "Needed 3 working days before First arrival.", and what that date and that number are. */
export function ruleInWords(rule: NeedByRule | undefined, book: Book, words: Words): string[] {
  if (!rule) return [];
  const setting = typeof rule.workingDays === "string" ? rule.workingDays : undefined;
  const days = setting === undefined ? rule.workingDays : book.playbook.settings[setting];
  // No number of days: that is among the playbook's problems.
  if (typeof days !== "number") return [];
  const dates = anchorsOf(rule).map((ref) =>
    ref === closeDateRef ? words("manager_need_by_close_date") : placeInWords(ref, book, words),
  );
  const list = new Intl.ListFormat(words.language, { type: "disjunction" }).format(dates);
  const first = dates.length > 1 ? words("manager_need_by_first", list) : list;
  return [
    words.count("manager_need_by", days, rule.slips ?? first),
    ...(rule.slips === undefined ? [] : [words("manager_need_by_is", rule.slips, first)]),
    ...(setting === undefined ? [] : [words("manager_need_by_days", settingInWords(book, setting, words))]),
  ];
}
