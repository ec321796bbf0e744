/** Excel's own limit of a cell, in UTF-16 units. */
export const longestCell = 32_767;

/**
 * What XML cannot hold is written as Excel writes it: `_x0007_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring), and so is a text that
 * looks like that. Readers turn it back.
 */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const cellText = (text: string): string =>
  // The writer keeps its texts in an object, in which "toString" stands already.
  text in Object.prototype ? escaped(text.charAt(0)) + text.slice(1) : text.replace(unwritable, escaped);

const escaped = (one: string): string =>
  `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
