import type { Field } from "./envelope.ts";
import type { Package } from "./packages.ts";

export type Titled = { title: string; value: string };
export type Lines = { title: string; lines: string[] };

/** What a person reads on a label, in the order it stands there. Nothing in it is a price or a value, ever. */
export type LabelText = {
  /** "CUSTOMER PROPERTY". */
  banner: string;
  /** "PKG 2/5". */
  piece: string;
  /** With the dock and its hours, or the site. */
  to?: Lines;
  from?: Lines;
  /** Whose it is, for who writes it on the package by hand. */
  customer?: string;
  receipt: Titled;
  call?: Lines;
  returnNumber?: Titled;
  part?: Titled;
  revision?: Titled;
  ourItem?: Titled;
  /** "Diesel engine 4.5 L, 1 EA"; of mixed goods a line each. */
  what: string[];
  /** Serial number, lot or heat. */
  identity: Titled[];
  /** "412 kg", "FORKLIFT", "KEEP DRY"; what the rep wants on it beside. */
  handling: string[];
  /** "UN1263, Paint, 3, PG II". */
  dangerous: string[];
  origin?: Titled;
  packageId: Titled;
  sscc?: Titled;
  foot: string[];
};

/** One label: everything about it, for whoever draws or sends it. */
export type Label = {
  package: Package;
  /** The fields of the two-dimensional symbol, in order. */
  di: Field[];
  /** The same in its envelope: the exact text of the Data Matrix. */
  dataMatrixText: string;
  /** The exact text of the Code 128. */
  code128: string;
  /** A sentence for a phone that reads a QR code. */
  phoneText: string;
  /** "pkg 2 of 5 (DE4512-88213)". */
  for: string;
  text: LabelText;
};
