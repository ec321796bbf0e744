/** Excel's own limit of a cell, in UTF-16 units. */
export const longestCell = 32_767;

/**
 * What XML cannot hold, or only against its advice, is written as Excel writes it: `_x0007_` (ECMA-376 part 1, 22.9.2.19,
 * ST_Xstring), and so is a text that looks like that. Readers turn it back.
 */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufffd]|\p{Noncharacter_Code_Point}|\p{Surrogate}|_(?=x[0-9a-fA-F]{4}_)/gu;

export const cellText = (text: string): string =>
  // The writer keeps its texts in an object, in which "toString" stands already.
  text in Object.prototype ? escaped(text.charAt(0)) + text.slice(1) : text.replace(unwritable, escaped);

/** The text for a cell; one that is too long for it, as it is written, ends with `mark`, after a whole character. */
export function fittingCell(text: string, mark: string): string {
  const whole = cellText(text);
  if (whole.length <= longestCell) return whole;
  const characters = [...text];
  const cut = (count: number): string => cellText(characters.slice(0, count).join("") + mark);
  let [fits, tooMany] = [0, characters.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (cut(middle).length <= longestCell) fits = middle;
    else tooMany = middle;
  }
  return cut(fits);
}

const escaped = (one: string): string =>
  Array.from({ length: one.length }, (_, at) => {
    const unit = one.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
    return `_x${unit}_`;
  }).join("");
