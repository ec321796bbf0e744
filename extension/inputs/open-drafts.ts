/**
 * How many inputs hold something typed and not handed on yet. The saved sign looks here: it must not say "Saved" in the
 * moments between a key and its saving.
 */
let open = 0;
const listeners = new Set<() => void>();

const changed = (by: number): void => {
  open += by;
  for (const listener of listeners) listener();
};

export const openDrafts = {
  add: (): void => changed(1),
  remove: (): void => changed(-1),
  any: (): boolean => open > 0,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
