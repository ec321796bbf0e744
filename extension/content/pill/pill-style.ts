/** The colours are those of our own pages (ui/tokens.css), which a page's script cannot load. */
export const pillStyle = `
:host { --ink: #16202c; --ink-2: #4d5b69; --paper: #fff; --line: #c6ced7; --due: #b0400f; --accent: #0b5cab; --soft: #f5f6f8 }
@media (prefers-color-scheme: dark) {
  :host { --ink: #e8edf2; --ink-2: #a9b5c1; --paper: #1d242c; --line: #414c58; --due: #ffa172; --accent: #7ab8f7; --soft: #29313a }
}
* { box-sizing: border-box; margin: 0 }
.pill {
  position: relative; direction: ltr; display: flex; align-items: stretch; height: 36px; width: max-content; max-width: calc(100vw - 16px);
  font: 500 13px/1.4 system-ui, sans-serif; color: var(--ink);
  background: var(--paper); border: 1px solid var(--line); box-shadow: 0 2px 8px rgb(16 32 48 / 14%);
}
.pill[data-side="right"] { flex-direction: row-reverse; border-right: 0; border-radius: 10px 0 0 10px }
.pill[data-side="left"] { border-left: 0; border-radius: 0 10px 10px 0 }
button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; border-radius: inherit }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px }
.open { display: flex; align-items: center; gap: 6px; min-width: 0; padding: 0 10px; touch-action: none }
svg { flex: none; width: 16px; height: 16px; fill: none; stroke: var(--due); stroke-width: 1.5; stroke-linecap: round }
.count { font-weight: 600; color: var(--due); }
.text { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.pill:not(:hover, :focus-within, .moved) :is(.text, .toggle), .pill:is(:hover, :focus-within, .moved) .count { display: none }
.toggle { display: flex; align-items: center; padding: 0 8px; border-radius: 0 }
.toggle svg { width: 14px; height: 14px; stroke: var(--ink-2) }
.menu {
  position: absolute; display: none; width: max-content; max-width: min(280px, calc(100vw - 16px)); padding: 4px;
  background: var(--paper); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 2px 8px rgb(16 32 48 / 14%);
}
.menu.shown { display: block }
[data-side="right"] .menu { right: 8px }
[data-side="left"] .menu { left: 8px }
[data-opens="down"] .menu { top: calc(100% + 6px) }
[data-opens="up"] .menu { bottom: calc(100% + 6px) }
.choices { display: grid }
.choices[hidden] { display: none }
.choice, .said { text-align: start; padding: 7px 10px; border-radius: 6px; font-weight: 400; overflow-wrap: anywhere }
.choice:hover { background: var(--soft) }
.said:empty { display: none }
@media (forced-colors: active) { svg, .toggle svg { stroke: ButtonText } }
@media print { .pill { display: none } }
`;
