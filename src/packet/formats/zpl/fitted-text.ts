import { lettersOf } from "../labels/text-width.ts";
import { fieldData } from "./field-data.ts";

/** A line of the printer's own letters (font 0): how high and wide they are, and how far the line may go, in dots. */
export type TextLine = { x: number; y: number; height: number; width: number; room: number };

/** Letters this much narrower are still read from an arm's length. */
const narrowest = 0.7;

/** Whole words on as few lines as hold them, at most so many; the last may be too long. */
export function inLines(
  words: string[],
  most: number,
  { room, width }: Pick<TextLine, "room" | "width">,
): string[] {
  const long = (text: string): number => lettersOf(text).reduce((sum, one) => sum + one.width, 0) * width;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last}${between}${word}`;
    if (last === undefined || (lines.length < most && long(joined) * narrowest > room)) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** Between words that stand beside each other. */
export const between = "   ";

/** A line that fits: narrower letters first, then the end cut off, and said to be. The symbols hold it whole. */
export function fittedText(text: string, line: TextLine, scale: (dots: number) => number): string {
  const letters = lettersOf(text.replace(/[\r\n\t]+/g, " ").trim());
  if (letters.length === 0) return "";
  const long = (count: number): number =>
    letters.slice(0, count).reduce((sum, { width }) => sum + width, 0) * line.width;
  const whole = long(letters.length);
  const narrowed = Math.max(Math.min(1, line.room / whole), narrowest);
  const dots = 1.2 * line.width;
  let count = letters.length;
  if (whole * narrowed > line.room) while (count > 1 && (long(count) + dots) * narrowed > line.room) count--;
  const shown = letters
    .slice(0, count)
    .map(({ text: letter }) => letter)
    .join("");
  const said = count < letters.length ? `${shown.trimEnd()}...` : shown;
  const [height, width] = [scale(line.height), scale(line.width * narrowed)];
  return `^FO${scale(line.x)},${scale(line.y)}^A0N,${height},${width}${fieldData(said)}`;
}
