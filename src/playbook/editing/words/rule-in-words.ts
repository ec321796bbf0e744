import { numberToText } from "../../../values/quantity.ts";
import { settingName } from "../../condition-naming.ts";
import { anchorsOf, closeDateRef, type NeedByRule } from "../../need-by.ts";
import type { Side } from "./side.ts";

/** "Needed 3 working days before First arrival."; "" where there is no rule. */
export function ruleInWords(rule: NeedByRule | undefined, side: Side): string {
  if (!rule) return "";
  const { words } = side;
  const dates = new Intl.ListFormat(words.language, { type: "disjunction" }).format(
    anchorsOf(rule).map((ref) => placeOf(ref, side)),
  );
  const before = rule.slips === undefined ? dates : words("change_slips", rule.slips, dates);
  return typeof rule.workingDays === "number"
    ? words.count("change_days_before", rule.workingDays, before)
    : words("change_setting_before", settingName(rule.workingDays, words), before);
}

function placeOf(ref: string, { field, words }: Side): string {
  if (ref === closeDateRef) return words("manager_need_by_close_date");
  const [id = "", part] = ref.split(".");
  const found = field(id);
  const column = found?.columns?.find((one) => one.id === part);
  return found && column
    ? words("manager_place_column", column.label, found.label)
    : words("manager_place", found?.label ?? id);
}

/** As it stands in a setting: 22, yes, "US". */
export function settingValue(value: string | number | boolean, { words }: Side): string {
  if (typeof value === "number") return numberToText(value, words.language);
  return typeof value === "boolean" ? words(value ? "yes" : "no") : value;
}
