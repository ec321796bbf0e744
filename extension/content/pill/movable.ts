import type { PillPlace } from "../../messages/pill.ts";

/** Less is a click by an unsteady hand. */
const dragPx = 5;
/** One press of an arrow key, as a share of the window's height. */
const step = 0.05;

/** Makes the button movable by pointer and by arrow keys. It stays at the left or the right edge, where it covers least. */
export function makeMovable(
  handle: HTMLElement,
  show: (place: PillPlace) => void,
  save: (place: PillPlace) => Promise<unknown>,
) {
  let place: PillPlace = { side: "right", down: 0.5 };
  let from: { x: number; y: number } | undefined;
  let dragged = false;
  /** Places on their way to be kept: what is heard meanwhile is an older one, and would undo the last press of a key. */
  let unsaved = 0;

  const move = (to: PillPlace): void => {
    place = { side: to.side, down: Math.min(1, Math.max(0, to.down)) };
    show(place);
  };
  const keep = async (): Promise<void> => {
    unsaved++;
    await save(place);
    unsaved--;
  };
  handle.addEventListener("pointerdown", ({ button, pointerId, clientX, clientY }) => {
    if (button !== 0) return;
    dragged = false;
    from = { x: clientX, y: clientY };
    handle.setPointerCapture(pointerId);
  });
  handle.addEventListener("pointermove", ({ clientX, clientY }) => {
    if (!from) return;
    dragged ||= Math.hypot(clientX - from.x, clientY - from.y) > dragPx;
    if (dragged) move({ side: clientX * 2 < innerWidth ? "left" : "right", down: clientY / innerHeight });
  });
  const drop = (): void => {
    if (from && dragged) void keep();
    from = undefined;
  };
  handle.addEventListener("pointerup", drop);
  handle.addEventListener("pointercancel", drop);
  handle.addEventListener("keydown", (event) => {
    dragged = false;
    const { side, down } = place;
    const to: Record<string, PillPlace> = {
      ArrowUp: { side, down: down - step },
      ArrowDown: { side, down: down + step },
      ArrowLeft: { side: "left", down },
      ArrowRight: { side: "right", down },
    };
    const next = to[event.key];
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    // The page would scroll.
    event.preventDefault();
    move(next);
    void keep();
  });
  return {
    /** Where it was put before; not while the rep is putting it elsewhere. */
    stand: (to: PillPlace): void => {
      if (!from && unsaved === 0) move(to);
    },
    /** The click that ends a drag is none; the next one is, also where no pointer and no key came before it. */
    wasDragged(): boolean {
      const was = dragged;
      dragged = false;
      return was;
    },
  };
}
