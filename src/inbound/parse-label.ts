import { EOT, type Field, format06, GS, messageHeader, RS } from "./envelope.ts";
import { knownIdentifiers } from "./identifiers.ts";

/** What a scanner, a keyboard wedge or somebody's note put in the place of the three control characters. */
const written: [RegExp, string][] = [
  [/\{RS\}|<RS>|\^\^|\\x1e|␞/gi, RS],
  [/\{GS\}|<GS>|\^\]|\\x1d|␝/gi, GS],
  [/\{EOT\}|<EOT>|\^D(?=\s*$)|\\x04|␄/gi, EOT],
];
/** The symbology a scanner was told to name: ]d1 and ]d2 Data Matrix, ]Q1 QR, ]C0 and ]C1 Code 128, ]A0 Code 39. */
const symbology = /^\s*\][A-Za-z]\d/;

/**
 * The fields of a scanned label, in their order, whoever made it: with or without the envelope, its control characters as they
 * are or as text, values empty or not. An identifier we do not know is kept as it stands, with its value.
 */
export function parseLabel(scanned: string): Field[] {
  let text = scanned.replace(symbology, "");
  for (const [pattern, control] of written) text = text.replace(pattern, control);
  text = text.replace(/^[\r\n\t ]+|[\r\n\t ]+$/g, "");
  if (text.startsWith(messageHeader)) text = text.slice(messageHeader.length);
  else text = text.replace(/^\[\)>/, "");
  if (text.startsWith(format06)) text = text.slice(format06.length);
  text = text.replace(new RegExp(`[${RS}${EOT}]+$`), "");
  return text
    .split(new RegExp(`[${GS}${RS}${EOT}]`))
    .filter((field) => field !== "")
    .map(fieldIn);
}

function fieldIn(text: string): Field {
  const known = knownIdentifiers.find((identifier) => text.startsWith(identifier));
  // An identifier is at most three digits and a letter (MH10.8.2, 3.2).
  const identifier = known ?? /^\d{0,3}[A-Z]/.exec(text)?.[0] ?? "";
  return [identifier, text.slice(identifier.length)];
}
