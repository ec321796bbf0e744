import { displayable } from "./displayable.ts";

/** Mail programs wrap at 78 columns (RFC 5322 recommends no longer lines). */
export const textWidth = 78;

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const plain = /^[ -~]*$/;

/** Columns a text takes in a fixed-width font. */
export const columns = (text: string): number =>
  plain.test(text) ? text.length : [...text].reduce((sum, char) => sum + (wide.test(char) ? 2 : 1), 0);

/**
 * What somebody typed: its further lines behind a bar, so that none can pass for a heading of ours, and set apart by isolates
 * where its direction could pull the rest of the line along.
 */
export function plainValue(text: string): string {
  const shown = displayable(text).replace(/\s*\n\s*/g, "\n| ");
  return rightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown;
}

/** Lines of at most `textWidth` columns; the first begins with `first`, the others with as many blanks. Long words stay whole. */
export function wrap(text: string, first = "", others = " ".repeat(columns(first))): string {
  // Most of what is printed fits on its line.
  if (!text.includes("\n") && columns(first) + columns(text) <= textWidth) return (first + text).trimEnd();
  const lines: string[] = [];
  let line = first;
  let used = columns(first);
  let empty = true;
  for (const paragraph of text.split("\n")) {
    for (const word of paragraph.split(" ")) {
      const needed = columns(word) + (empty ? 0 : 1);
      if (!empty && used + needed > textWidth) {
        lines.push(line);
        line = others;
        used = columns(others);
        empty = true;
      }
      line += empty ? word : ` ${word}`;
      used += columns(word) + (empty ? 0 : 1);
      empty = false;
    }
    lines.push(line);
    line = others;
    used = columns(others);
    empty = true;
  }
  return lines.map((one) => one.trimEnd()).join("\n");
}

export const ruled = (title: string, rule = "-"): string =>
  `${wrap(title)}\n${rule.repeat(Math.min(columns(title), textWidth))}`;
