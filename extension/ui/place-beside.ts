/** Space between what is placed and its button, and to the window's edge. */
const gap = 4;

/**
 * Puts a popover under its button, or above it where there is more room, their ends in line. By hand: anchors of CSS are not in every
 * Firefox that is supported.
 */
export function placeBeside(button: HTMLElement, popover: HTMLElement): void {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const below = innerHeight - bottom;
  const under = below >= top;
  const rightToLeft = getComputedStyle(button).direction === "rtl";
  Object.assign(popover.style, {
    top: under ? `${bottom + gap}px` : "auto",
    bottom: under ? "auto" : `${innerHeight - top + gap}px`,
    left: rightToLeft ? `${Math.max(left, gap)}px` : "auto",
    right: rightToLeft ? "auto" : `${Math.max(document.documentElement.clientWidth - right, gap)}px`,
    maxHeight: `${(under ? below : top) - 2 * gap}px`,
  });
}
