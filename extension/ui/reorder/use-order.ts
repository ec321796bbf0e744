import { useWords } from "../words-context.ts";
import { useAnnounce } from "./announce.tsx";
import { stepBy } from "./step-by.ts";
import { useReorder } from "./use-reorder.ts";

type Named = { id: string; name: string };

/** A short list put in order by hand: by dragging, by Alt with the arrow keys and by buttons; each new place is said. */
export function useOrder<E extends HTMLElement>(
  items: Named[],
  move: (id: string, after: string | null) => Promise<{ ok: boolean }>,
) {
  const words = useWords();
  const say = useAnnounce();
  const ids = items.map(({ id }) => id);
  const put = async (id: string, after: string | null): Promise<void> => {
    const held = document.activeElement;
    if (!(await move(id, after)).ok) return;
    // A row that is put in another place lets go of the focus.
    if (document.activeElement === document.body && held instanceof HTMLElement) held.focus();
    const others = ids.filter((one) => one !== id);
    const place = after === null ? 1 : others.indexOf(after) + 2;
    const name = items.find((item) => item.id === id)?.name ?? id;
    say(words("ui_moved_to", name, place, ids.length));
  };
  const step = (id: string, by: -1 | 1): void => {
    const after = stepBy(ids, id, by);
    if (after === undefined) say(words(by < 0 ? "ui_is_first" : "ui_is_last"));
    else void put(id, after);
  };
  const list = useReorder<E>({
    onDrop: (id, after) => void put(id, after),
    onStep: step,
    before: (id) => ids[ids.indexOf(id) - 1] ?? null,
  });
  return { list, step };
}
