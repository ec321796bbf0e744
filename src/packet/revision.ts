/** Revision letters as on drawings: I, O, Q, S, X and Z are left out because they read as other signs. */
const letters = "ABCDEFGHJKLMNPRTUVWY";

/** The letter after the last one: A first; AA after Y. */
export function nextRevision(last: string | undefined): string {
  if (!last) return "A";
  const at = letters.indexOf(last.slice(-1));
  const head = last.slice(0, -1);
  return at < letters.length - 1 ? head + letters[at + 1] : `${nextRevision(head)}A`;
}

/** Older first: Y before AA. */
export const compareRevisions = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** How many revisions came before it: 0 for A. What is no revision comes before all. */
export const revisionIndex = (revision: string): number =>
  Math.max(
    0,
    [...revision].reduce((sum, letter) => sum * letters.length + letters.indexOf(letter) + 1, 0) - 1,
  );
