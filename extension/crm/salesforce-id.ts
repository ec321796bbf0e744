const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/**
 * A Salesforce id in its 18-character form, or null if the text is none. Ids of 15 characters differ by capitals alone;
 * the three more say which of the fifteen are capitals, five to a character, the lowest bit first.
 */
export function toId18(text: string): string | null {
  if (!/^[a-z0-9]{15}([a-z0-9]{3})?$/i.test(text)) return null;
  let id = text.slice(0, 15);
  for (let start = 0; start < 15; start += 5) {
    let bits = 0;
    for (let bit = 0; bit < 5; bit++) if (/[A-Z]/.test(text.charAt(start + bit))) bits |= 1 << bit;
    id += alphabet.charAt(bits);
  }
  // An 18-character id whose last three do not fit (copied by hand, made up for practice) still tells its record apart.
  return text.length === 15 ? id : text;
}
