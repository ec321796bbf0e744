import type { Label } from "../../../inbound/labels.ts";
import type { LabelOptions } from "./label-options.ts";
import type { LabelPaper } from "./label-papers.ts";
import { type LabelShape, shapeOf } from "./label-shape.ts";

/** One label about to be drawn on one kind of paper. */
export type LabelDrawing = {
  label: Label;
  options: LabelOptions;
  shape: LabelShape;
  /** Of the writable part, millimetres. */
  width: number;
  height: number;
  dot: number;
};

export function labelDrawing(label: Label, paper: LabelPaper, options: LabelOptions): LabelDrawing {
  const width = paper.label.width - 2 * paper.margin;
  const height = paper.label.height - 2 * paper.margin;
  return { label, options, shape: shapeOf({ width, height }), width, height, dot: paper.dot };
}

/**
 * What is left out first where a label is small has the highest: a hint, where it goes and whence (who has the number knows),
 * handling… The number, the piece and the package's bars always stand there.
 */
export const ranks = {
  part: 1,
  serial: 2,
  lot: 3,
  dangerous: 4,
  what: 5,
  call: 6,
  sscc: 7,
  handling: 8,
  returnNumber: 9,
  to: 10,
  from: 11,
  ourItem: 12,
  origin: 13,
  foot: 14,
};

/** Of what tells one item from the next, in its order. */
export const identityRanks = [ranks.serial, ranks.lot];
