/**
 * Characters that would change how the text around them reads, or that nobody can see: control characters, direction
 * overrides and isolates, zero-width space, byte order mark, lone surrogates. Joiners stay: emoji and Persian need them.
 */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach paper
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What somebody typed, as it may stand on a page. The packet's data keeps every character. */
export const displayable = (text: string): string =>
  plain.test(text) ? text : text.replaceAll("\r\n", "\n").replace(unprintable, "");

/** Most of what is printed, found out sooner than looked through. */
const plain = /^[ -~]*$/;
