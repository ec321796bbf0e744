const held = new Map<string, Promise<boolean>>();

/** Holds a name for as long as this page lives. False: another page of ours holds it. A browser without locks has one page at a time. */
export function holdForGood(name: string): Promise<boolean> {
  const known = held.get(name);
  if (known) return known;
  const asked = ask(name);
  held.set(name, asked);
  // Another page may let go of it later.
  void asked.then((isHeld) => isHeld || held.delete(name));
  return asked;
}

const ask = (name: string): Promise<boolean> =>
  new Promise((answer) => {
    if (!navigator.locks) return answer(true);
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock ? new Promise<void>(() => {}) : undefined;
    });
  });
