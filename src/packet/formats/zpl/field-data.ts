import { utf8ToBytes } from "@noble/hashes/utils.js";

/** Read before everything else in a field; "\" because the usual "_" stands in many a part number. */
export const hexMark = "\\";

/**
 * A field's text: what ZPL would take for itself (caret, tilde, the hex mark), control characters and everything beyond ASCII go in
 * as hex digits of their UTF-8 (^FH, ^CI28), so that no value can end its field and begin a command.
 */
export function fieldData(text: string): string {
  const data = text.replace(/[^ -~]|[\\^~]/gu, inHex);
  return data.includes(hexMark) ? `^FH${hexMark}^FD${data}^FS` : `^FD${data}^FS`;
}

const inHex = (sign: string): string =>
  Array.from(utf8ToBytes(sign), (byte) => hexMark + byte.toString(16).toUpperCase().padStart(2, "0")).join(
    "",
  );

/** In Code 128 ">" begins an invocation code; ">0" is the sign itself. */
export const code128Data = (text: string): string => fieldData(text.replaceAll(">", ">0"));
