/** Until then rows around it have been built, and have their own heights. */
const settledMs = 600;

/** Scrolls to a row of a long list, and again while rows above it are being built; a person who scrolls goes first. Returns how to stop. */
export function keepInSight(find: () => Element | null | undefined): () => void {
  const stop = new AbortController();
  const until = performance.now() + settledMs;
  const scroll = (): void => {
    if (stop.signal.aborted) return;
    find()?.scrollIntoView({ block: "nearest" });
    if (performance.now() < until) requestAnimationFrame(scroll);
  };
  for (const theirs of ["wheel", "touchmove", "pointerdown", "keydown"])
    addEventListener(theirs, () => stop.abort(), { signal: stop.signal, passive: true, capture: true });
  scroll();
  return () => stop.abort();
}
