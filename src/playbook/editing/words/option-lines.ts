import type { Option } from "../../../field-kinds/field-shape.ts";
import type { Words } from "../../../values/words.ts";
import type { ChangeLine } from "./change.ts";

/** What changed among the answers to choose from, by the value each is stored as. */
export function optionLines(was: Option[], now: Option[], words: Words): ChangeLine[] {
  const before = new Map(was.map((option) => [option.value, option]));
  const after = new Map(now.map((option) => [option.value, option]));
  const said = (key: string, ...labels: string[]): ChangeLine => ({ text: words(key, ...labels) });
  const lines: ChangeLine[] = [];
  for (const { value, label } of was) if (!after.has(value)) lines.push(said("change_option_removed", label));
  for (const option of now) {
    const old = before.get(option.value);
    if (!old) lines.push(said("change_option_added", option.label));
    else {
      if (old.label !== option.label) lines.push(said("change_option_renamed", old.label, option.label));
      if (!old.retired && option.retired) lines.push(said("change_option_retired", option.label));
      if (old.retired && !option.retired) lines.push(said("change_option_back", option.label));
    }
  }
  const kept = (options: Option[], other: Map<string, Option>): string =>
    options.flatMap(({ value }) => (other.has(value) ? value : [])).join("\n");
  if (kept(was, after) !== kept(now, before)) lines.push(said("change_options_moved"));
  return lines;
}
