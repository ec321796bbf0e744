/** Breaks what follows or hides in it: control characters, overrides of the direction, and what has no width. */
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Text as a person selected it on a page: lines kept, what cannot be seen left out, and no longer than `longest`. */
export function cleanSelection(selected: string, longest: number): { text: string; cut: boolean } {
  const text = selected
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(unwanted, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return text.length <= longest
    ? { text, cut: false }
    : { text: wholeCharacters(text.slice(0, longest)).trimEnd(), cut: true };
}

/** Without half of an emoji at its end. */
const wholeCharacters = (text: string): string => text.replace(/[\ud800-\udbff]$/, "");
