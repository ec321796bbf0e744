export type PlainMail = { to?: string | undefined; subject: string; body: string };

/**
 * Windows hands a program no longer address than 2,048 characters, and Chromium drops a longer one without a word; measured with
 * Outlook it is 2,046.
 */
const longest = 2000;

/** An address that opens the mail program with that text (RFC 6068); null when it is too long for one: then it has to be copied. */
export function mailtoAddress({ to = "", subject, body }: PlainMail): string | null {
  const text = body.replace(/\r?\n/g, "\r\n");
  const recipient = encoded(to).replaceAll("%40", "@");
  const address = `mailto:${recipient}?subject=${encoded(subject)}&body=${encoded(text)}`;
  return address.length <= longest ? address : null;
}

/** Half a character cannot be encoded. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
