/**
 * What is pressed must stay under the pointer. Pressing a button leaves the input before it, which saves and redraws its card;
 * a card that grows or shrinks between press and release moves the button away, and the click goes to nobody. So what a
 * leaving would redraw waits for the click.
 */
let pressed = false;
const waiting = new Set<() => void>();

function over(): void {
  pressed = false;
  const works = [...waiting];
  waiting.clear();
  for (const work of works) work();
}

if (typeof document !== "undefined") {
  addEventListener("pointerdown", () => (pressed = true), true);
  // Captured: whoever is clicked finds the input's answer given.
  addEventListener("click", over, true);
  // A press that ends elsewhere is no click; one that is comes before the timer.
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => setTimeout(over), true);
}

/** Runs it now, or right before the click if a pointer is down. */
export function afterPress(work: () => void): void {
  if (pressed) waiting.add(work);
  else work();
}
