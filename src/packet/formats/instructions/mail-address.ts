import type { Instructions } from "../../../inbound/instructions/instructions.ts";
import type { Words } from "../../../values/words.ts";

/**
 * As much as every usual way from a browser to a mail program carries: Windows hands over 2,046 characters to Outlook, Firefox
 * took 2,008; the rest would be cut off without a word.
 */
export const longestMailAddress = 1900;

export type MailAddress = {
  href: string;
  /** False: the sheet is too long for it and has to be pasted into the mail. */
  holdsSheet: boolean;
};

/** A `mailto:` of the sheet (RFC 6068): to whoever packs, the sheet as its body where it fits. */
export function mailAddress(
  sheet: Instructions,
  to: string | undefined,
  text: string,
  words: Words,
): MailAddress {
  const subject = encodeURIComponent(words("instructions_subject", sheet.company, sheet.receipt));
  const start = `mailto:${encodeURIComponent(to ?? "").replaceAll("%40", "@")}?subject=${subject}`;
  const whole = `${start}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  const holdsSheet = whole.length <= longestMailAddress;
  return { href: holdsSheet ? whole : start, holdsSheet };
}
