/** What people type to get past a required field. "none" and "nothing" are answers where the question invites them. */
const placeholders =
  /^(tb[acd]|t\.b\.[acd]\.?|n\/?a|n\.a\.?|x+|\?+|-+|–+|—+|\.+|_+|\*+|0{2,}|asap|unknown|unkn?|don'?t know|not known|no idea|see (e-?mail|above|below|attached|attachment|notes?|crm|po|drawing)|as discussed|as per (e-?mail|phone)|ask( me)?|later|todo|to do|to be (confirmed|determined|advised|announced)|same|etc\.?|blah|test|asdf\w*|dummy|pending|none|nothing|nil|keine ahnung|siehe e-?mail|folgt)$/i;

const longestPlaceholder = 40;

const invitesNothing = /'(none|nothing)'|\bnone if\b|\bnothing if\b/i;

/** The first of these texts that is a placeholder and not an answer, or null. */
export function placeholderIn(texts: string[], question: string): string | null {
  for (const text of texts) {
    if (text.length > longestPlaceholder) continue;
    const typed = text.trim().replace(/[!.]+$/, (end) => (text.trim() === end ? end : ""));
    if (!placeholders.test(typed)) continue;
    if (/^(none|nothing|nil|keine)$/i.test(typed) && invitesNothing.test(question)) continue;
    return text.trim();
  }
  return null;
}
