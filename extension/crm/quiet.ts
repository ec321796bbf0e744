export type Quiet = {
  /** Something changed. Only the time is noted: it happens on every change a page makes. */
  changed(): void;
  isAwaited(): boolean;
  stop(): void;
};

/** Calls `onQuiet` once nothing has changed for `quietMs`; where something always does, after `patienceMs` all the same. */
export function awaitQuiet(window: Window, onQuiet: () => void, quietMs: number, patienceMs: number): Quiet {
  const { performance } = window;
  let timer: number | undefined;
  let waitingSince = 0;
  let changedAt = 0;
  const settle = () => {
    const left = Math.min(changedAt + quietMs, waitingSince + patienceMs) - performance.now();
    timer = left > 0 ? window.setTimeout(settle, left) : undefined;
    if (left <= 0) onQuiet();
  };
  return {
    changed() {
      changedAt = performance.now();
      if (timer !== undefined) return;
      waitingSince = changedAt;
      timer = window.setTimeout(settle, quietMs);
    },
    isAwaited: () => timer !== undefined,
    stop() {
      window.clearTimeout(timer);
      timer = undefined;
    },
  };
}
