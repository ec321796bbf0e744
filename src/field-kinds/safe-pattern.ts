/**
 * Patterns come from playbooks, and `^(a+)+$` froze a browser for six seconds on 27 characters. The safe subset has no
 * groups, no alternation, no back-references and at most one unbounded repetition, so matching is linear in practice.
 */
export function isSafePattern(pattern: string): boolean {
  if (pattern.length > 200 || /[()|]|\\[1-9k]/.test(pattern.replace(/\\[()|]/g, ""))) return false;
  const outsideClasses = pattern.replace(/\\./g, "x").replace(/\[[^\]]*\]/g, "x");
  if ((outsideClasses.match(/[*+]|\{\d+,\}/g) ?? []).length > 1) return false;
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}

/** Whether the text fits; a pattern outside the safe subset is never run and fits everything (`check-playbook` reports it). */
export const fits = (pattern: string, text: string): boolean =>
  !isSafePattern(pattern) || new RegExp(pattern).test(text);
