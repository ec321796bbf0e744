import "./reorder.css";

/** How near to the edge of what scrolls a row must be dragged for it to scroll, and how far a frame, in px. */
const edge = 48;
const pace = 10;

/**
 * From pressing a handle until it is let go: marks where the row would go, scrolls at the edges, and tells the row it was let go
 * over and on which half. Escape lets go of nothing.
 */
export function dragRow(
  list: HTMLElement,
  handle: HTMLElement,
  press: PointerEvent,
  onDrop: (target: string, isAbove: boolean) => void,
): void {
  const dragged = handle.closest<HTMLElement>("[data-row]");
  const scroller = scrollerOf(list);
  let y = press.clientY;
  let over: { row: HTMLElement; isAbove: boolean } | null = null;
  let frame = 0;

  const mark = (): void => {
    for (const row of list.querySelectorAll("[data-drop]")) row.removeAttribute("data-drop");
    const { left, width } = list.getBoundingClientRect();
    const row = document
      .elementsFromPoint(left + width / 2, y)
      .find((element) => element.matches("[data-row]") && list.contains(element)) as HTMLElement | undefined;
    if (!row) return;
    const { top, height } = row.getBoundingClientRect();
    over = { row, isAbove: y < top + height / 2 };
    if (row !== dragged) row.dataset.drop = over.isAbove ? "above" : "below";
  };
  const scroll = (): void => {
    const { top, bottom } = scroller.getBoundingClientRect();
    const [start, end] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    const by = y < start + edge ? -pace : y > end - edge ? pace : 0;
    if (by !== 0) {
      scroller.scrollBy(0, by);
      mark();
    }
    frame = requestAnimationFrame(scroll);
  };
  const move = (event: PointerEvent): void => {
    y = event.clientY;
    mark();
  };
  const end = (drop: boolean): void => {
    cancelAnimationFrame(frame);
    stop.abort();
    dragged?.removeAttribute("data-dragged");
    for (const row of list.querySelectorAll("[data-drop]")) row.removeAttribute("data-drop");
    const target = over?.row.dataset.row;
    if (drop && over && target !== undefined) onDrop(target, over.isAbove);
  };
  const stop = new AbortController();
  const { signal } = stop;
  dragged?.setAttribute("data-dragged", "");
  handle.setPointerCapture(press.pointerId);
  handle.addEventListener("pointermove", move, { signal });
  handle.addEventListener("pointerup", () => end(true), { signal });
  handle.addEventListener("pointercancel", () => end(false), { signal });
  addEventListener("keydown", ({ key }) => key === "Escape" && end(false), { signal, capture: true });
  frame = requestAnimationFrame(scroll);
}

function scrollerOf(element: HTMLElement): HTMLElement {
  for (let one: HTMLElement | null = element; one; one = one.parentElement)
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  return document.documentElement;
}
