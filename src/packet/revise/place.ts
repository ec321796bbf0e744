import type { Change } from "./change.ts";

/** One comparable thing of one packet. Only what says something is a place: a question that is open or missing is none. */
export type Place = {
  kind: "answer" | "cell" | "row" | "fact" | "company" | "warning";
  path: string;
  /** What it is called and what it says, as a person reads it; worked out only where it changed. */
  label: () => string;
  /** As it is stored: two places say the same when these are equal. */
  content: unknown;
  text: () => string;
  readers: string[];
  /** A cell that stands in its row's own text, for whoever reads the row. */
  inRow?: string;
} & Pick<Change, "field" | "row" | "column" | "within" | "stop">;
