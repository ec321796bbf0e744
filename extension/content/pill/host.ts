import { mark } from "./orphan.ts";
import { pillStyle } from "./pill-style.ts";

/** Every declaration inline and important: no rule of the page, however it is written, comes before it. */
const hostStyle = {
  all: "initial",
  display: "block",
  position: "fixed",
  "z-index": "2147483647",
};

export type Host = {
  root: ShadowRoot;
  set(property: string, value: string): void;
  isShown(): boolean;
  remove(): void;
};

/** The one element of ours in the page. What is in it is in a closed root, which the page can neither reach nor style. */
export function putIntoPage(): Host {
  const host = document.createElement("div");
  host.setAttribute(mark, "");
  const set = (property: string, value: string): void => host.style.setProperty(property, value, "important");
  for (const [property, value] of Object.entries(hostStyle)) set(property, value);
  const root = host.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = pillStyle;
  root.append(style);
  // What happens on the button is no business of the page: its keys would be the CRM's shortcuts, its click a click outside a menu.
  for (const event of [
    "pointerdown",
    "pointerup",
    "mousedown",
    "mouseup",
    "click",
    "keydown",
    "keyup",
    "contextmenu",
  ])
    root.addEventListener(event, (happened) => happened.stopPropagation());
  document.documentElement.append(host);
  return { root, set, isShown: () => host.isConnected, remove: () => host.remove() };
}
