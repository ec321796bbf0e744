import type { Pill, PillPlace } from "../../messages/pill.ts";
import { button, element, icon } from "./elements.ts";
import { putIntoPage } from "./host.ts";
import { makeMenu } from "./menu.ts";
import { makeMovable } from "./movable.ts";
import type { tell as tellBackground } from "./tell.ts";

/** How long everything is shown after the deal came to another stage. */
const movedMs = 8000;

/** The white spot: a page with a gap in it. */
const mark = "M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0zM8 5.5v3M8 10.6v.1";

export type DrawnPill = { show(pill: Pill): void; isShown(): boolean; remove(): void };

/** Draws the button: icon and number, the words when it is pointed at or focused. */
export function drawPill(tell: typeof tellBackground): DrawnPill {
  const host = putIntoPage();
  const count = element("span", "count");
  const text = element("span", "text");
  const open = button("open", icon(mark), count, text);
  const menu = makeMenu((message) => void tell(message));
  const box = element("div", "pill", open, menu.toggle, menu.panel);
  host.root.append(box);

  const stand = ({ side, down }: PillPlace): void => {
    box.dataset.side = side;
    host.set("inset-inline", "auto");
    host.set(side, "0");
    host.set(side === "left" ? "right" : "left", "auto");
    // Half its height above and below, so that it stays in the window at any size.
    host.set("top", `clamp(4px, ${down * 100}vh - 18px, 100vh - 40px)`);
    // A menu near the foot of the window opens upwards.
    box.dataset.opens = down > 0.6 ? "up" : "down";
  };
  const movable = makeMovable(open, stand, (place) => tell({ kind: "pill-moved", place }));
  open.addEventListener("click", async (event) => {
    // A page's own script may neither open the panel nor use up the rep's click.
    if (!event.isTrusted || movable.wasDragged()) return;
    const sentence = await tell({ kind: "pill-clicked" });
    if (sentence) menu.say(sentence);
    else host.remove();
  });

  let calm: number | undefined;
  return {
    show(pill) {
      const { words } = pill;
      // The box itself grows away from its edge, so that what is pressed stays under the pointer.
      open.dir = menu.panel.dir = pill.direction;
      count.textContent = words.count;
      text.textContent = words.text;
      open.setAttribute("aria-label", words.name);
      open.setAttribute("aria-description", words.howToMove);
      menu.show(pill);
      movable.stand(pill.place);
      if (!pill.moved) return;
      box.classList.add("moved");
      clearTimeout(calm);
      calm = window.setTimeout(() => box.classList.remove("moved"), movedMs);
    },
    isShown: host.isShown,
    remove() {
      clearTimeout(calm);
      host.remove();
    },
  };
}
