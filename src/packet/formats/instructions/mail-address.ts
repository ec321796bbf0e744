import type { Instructions } from "../../../inbound/instructions/instructions.ts";
import { mailtoAddress } from "../../../values/mailto.ts";
import type { Words } from "../../../values/words.ts";

export type MailAddress = {
  href: string;
  /** False: the sheet is too long for it and has to be pasted into the mail. */
  holdsSheet: boolean;
};

/** Opens an e-mail to whoever packs, with the sheet as its text where that fits. */
export function mailAddress(
  { company, receipt }: Pick<Instructions, "company" | "receipt">,
  to: string | undefined,
  text: string,
  words: Words,
): MailAddress {
  // Cut, so that a mail can be begun even where somebody's name fills a page (254: RFC 5321).
  const mail = {
    to: to?.slice(0, 254),
    subject: words("instructions_subject", company.slice(0, 80), receipt),
  };
  const whole = mailtoAddress({ ...mail, body: text });
  return whole === null
    ? { href: mailtoAddress({ ...mail, body: "" }) ?? "mailto:", holdsSheet: false }
    : { href: whole, holdsSheet: true };
}
