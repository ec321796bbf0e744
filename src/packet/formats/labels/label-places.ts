import type { Box } from "./block.ts";
import type { LabelOptions } from "./label-options.ts";
import type { LabelPaper } from "./label-papers.ts";

/** Where a label goes: which page, and the label's edges on it, without the nudge. */
export type LabelPlace = { page: number; edges: Box };

export const placesOnPage = ({ columns, rows }: LabelPaper): number => columns * rows;

/** The edges of a place on the page, counted from 0, row by row. */
export function edgesOf({ label, columns, left, top, across, down }: LabelPaper, place: number): Box {
  return {
    x: left + (place % columns) * across,
    y: top + Math.floor(place / columns) * down,
    width: label.width,
    height: label.height,
  };
}

/** The places of so many labels, one after the other from the first free one on. */
export function labelPlaces(
  count: number,
  paper: LabelPaper,
  { start }: Pick<LabelOptions, "start">,
): LabelPlace[] {
  const onPage = placesOnPage(paper);
  const first = Math.min(Math.max(0, start), onPage - 1);
  return Array.from({ length: count }, (_, at) => ({
    page: Math.floor((first + at) / onPage),
    edges: edgesOf(paper, (first + at) % onPage),
  }));
}
