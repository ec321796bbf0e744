import "./icon.css";

/** Drawn on a 16 px grid, one stroke; a picture never stands alone for a meaning, so all are hidden from readers. */
const paths = {
  check: "M3.5 8.5l3 3 6-7",
  clock: "M8 4.5V8l2.2 1.6M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z",
  warning:
    "M8 6v3.2M8 11.4v.1M7.1 2.7L1.7 12a1 1 0 0 0 .9 1.5h10.8a1 1 0 0 0 .9-1.5L8.9 2.7a1 1 0 0 0-1.8 0z",
  plus: "M8 3.5v9M3.5 8h9",
  chevron: "M6 4l4 4-4 4",
  copy: "M5.5 5.5v-2a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2M3.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z",
  trash: "M2.5 4.5h11M6.5 4.5v-2h3v2M4 4.5l.6 9h6.8l.6-9M6.8 7v4M9.2 7v4",
  close: "M4 4l8 8M12 4l-8 8",
  save: "M8 2.5v7.5M5 7.2l3 3 3-3M2.8 13.2h10.4",
  open: "M9.5 2.5h4v4M13.2 2.8L7.5 8.5M11.5 9.5v3a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h3",
  pointer: "M3.5 2.5l3 10.5 2-4.5 4.5-2z",
  page: "M9 2H4.5a1 1 0 0 0-1 1v10a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V5.5zM9 2v3.5h3.5",
  settings:
    "M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 6.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM6 13.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4z",
  search: "M10.2 10.2L13.5 13.5M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0z",
  lock: "M4 7.5h8a.8.8 0 0 1 .8.8v4.4a.8.8 0 0 1-.8.8H4a.8.8 0 0 1-.8-.8V8.3a.8.8 0 0 1 .8-.8zM5.3 7.5V5.2a2.7 2.7 0 0 1 5.4 0v2.3",
  plug: "M6 2v3M10 2v3M4 5h8v2.5a4 4 0 0 1-8 0zM8 11.5V14",
  disk: "M2.5 4a1.5 1.5 0 0 1 1.5-1.5h6.5l3 3V12a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12zM5 2.5V6h5V2.8M5 13.5V9.5h6v4",
  changed: "M13 5.5A5.5 5.5 0 0 0 3.2 5M3 2.5V5.5h3M3 10.5a5.5 5.5 0 0 0 9.8.5M13 13.5v-3h-3",
  history: "M2.5 3v3h3M2.8 6A5.6 5.6 0 1 1 2.4 8.8M8 5v3.2l2 1.3",
  undo: "M6.5 4L3.5 7l3 3M3.8 7h5.4a3.3 3.3 0 0 1 0 6.6H6.5",
  redo: "M9.5 4l3 3-3 3M12.2 7H6.8a3.3 3.3 0 0 0 0 6.6h2.7",
  more: "M3.2 8h.6M7.7 8h.6M12.2 8h.6",
  grip: "M6 3.5v.1M10 3.5v.1M6 8v.1M10 8v.1M6 12.5v.1M10 12.5v.1",
  box: "M2.5 5L8 2l5.5 3v6L8 14l-5.5-3zM2.5 5L8 8l5.5-3M8 8v6M5.2 3.5l5.5 3",
  question: "M6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.4M8 11.4v.1M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, large = false }: { name: IconName; large?: boolean }) {
  return (
    <svg class={large ? "icon icon-large" : "icon"} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
