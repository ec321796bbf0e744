import type { Words } from "../../../values/words.ts";
import type { ChangeGroup, ChangeLine } from "./change.ts";

/** A whole change in one sentence, for a button or a list: "“Ship to”: Due from Commit (was Quote)", "5 changes". */
export function inOneLine(groups: ChangeGroup[], words: Words): string {
  const [group] = groups;
  if (!group || groups.length > 1) return ofSeveral(groups, words);
  if (group.mark !== "changed" && group.mark !== "moved")
    return words(`change_line_${group.mark}`, group.title);
  const [line] = group.lines;
  if (!line || group.lines.length > 1)
    return words.count("change_line_lines", group.lines.length, group.title);
  return words("change_line", group.title, lineText(line, words));
}

/** A department or stage that goes, with what it hands on, is one thing that somebody did. */
function ofSeveral(groups: ChangeGroup[], words: Words): string {
  const [gone, another] = groups.filter(
    ({ key, mark }) => mark === "removed" && /^(departments|stages)\//.test(key),
  );
  if (!gone || another) return words.count("change_things", groups.length);
  const removed = words("change_line_removed", gone.title);
  return words.count("change_line_with", groups.length - 1, removed);
}

/** One line as text, for where was and now cannot stand beside each other. */
export function lineText(line: ChangeLine, words: Words): string {
  if ("text" in line) return line.text;
  if (line.was === "") return words("change_line_now", line.name, line.now);
  if (line.now === "") return words("change_line_gone", line.name, line.was);
  return words("change_line_was_now", line.name, line.now, line.was);
}
