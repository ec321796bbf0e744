import type { Words } from "../../../values/words.ts";
import type { ChangeGroup, ChangeLine } from "./change.ts";

/** A whole change in one sentence, for a button or a list: "“Ship to”: Due from Commit (was Quote)", "5 changes". */
export function inOneLine(groups: ChangeGroup[], words: Words): string {
  const [group] = groups;
  if (!group || groups.length > 1) return words.count("change_things", groups.length);
  if (group.mark !== "changed" && group.mark !== "moved")
    return words(`change_line_${group.mark}`, group.title);
  const [line] = group.lines;
  if (!line || group.lines.length > 1)
    return words.count("change_line_lines", group.lines.length, group.title);
  return words("change_line", group.title, lineText(line, words));
}

/** One line as text, for where was and now cannot stand beside each other. */
export function lineText(line: ChangeLine, words: Words): string {
  if ("text" in line) return line.text;
  if (line.was === "") return words("change_line_now", line.name, line.now);
  if (line.now === "") return words("change_line_gone", line.name, line.was);
  return words("change_line_was_now", line.name, line.now, line.was);
}
