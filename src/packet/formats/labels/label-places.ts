import type { Box } from "./block.ts";
import type { LabelPaper } from "./label-papers.ts";

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
