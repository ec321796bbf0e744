import { start } from "./app.js";

/** In native shadow every root takes the design system itself: see modules/practice/component. */
async function prepare() {
  const css = await (await fetch("/practice/design-system.css")).text();
  globalThis.designSystem = await new CSSStyleSheet().replace(css);
  start();
}

prepare();
