/** On the element of ours in the page, so that the next version finds it. */
export const mark = "data-whitespot";

declare global {
  /** In the world of our content scripts only; the page does not see it. */
  var whitespotPill: { isAlive(): boolean; stop(): void } | undefined;
}

/**
 * Takes away the button that an update left behind. Firefox ends the old version's scripts where they stand, so that its button
 * cannot go by itself.
 */
export function removeOrphan(): void {
  if (globalThis.whitespotPill?.isAlive()) return;
  for (const orphan of document.querySelectorAll(`html > [${mark}]`)) orphan.remove();
}
