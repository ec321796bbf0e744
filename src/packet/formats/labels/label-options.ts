/** The symbols beside the bars: for the dock's scanner, for a phone, or both. */
export const labelSymbols = ["data-matrix", "qr", "both"] as const;
export type LabelSymbols = (typeof labelSymbols)[number];

/** What a QR code holds: what the Data Matrix holds, or a sentence for whoever reads it with a phone. */
export const qrTexts = ["data", "sentence"] as const;
export type QrText = (typeof qrTexts)[number];

export type LabelOptions = {
  /** Id of one of `labelPapers`, or of `markerPapers`. */
  paper: string;
  symbols: LabelSymbols;
  qrText: QrText;
  /** Of each label: two, because one goes on each of two adjacent sides. */
  copies: 1 | 2;
  /** The first place used on the first sheet, from 0, row by row: the places before it are gone. */
  start: number;
  /** Millimetres everything is moved by, to the right and down, where a printer draws in its paper askew. */
  nudge: { right: number; down: number };
};

export const plainLabelOptions: LabelOptions = {
  paper: "4x6",
  symbols: "data-matrix",
  qrText: "data",
  copies: 2,
  start: 0,
  nudge: { right: 0, down: 0 },
};
