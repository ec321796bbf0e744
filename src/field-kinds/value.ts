import type { Money } from "../values/money.ts";
import type { Quantity } from "../values/quantity.ts";

export type AddressValue = {
  name?: string | undefined;
  street?: string | undefined;
  city?: string | undefined;
  region?: string | undefined;
  postalCode?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
};
export type ContactValue = {
  name?: string | undefined;
  role?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
};
/** A file the company holds, named so that a reader finds it; the file itself is never stored. */
export type FileReference = { name: string; revision?: string | undefined; date?: string | undefined };

/** One line of a table. The id is made once and stays, so that two windows can change different cells of it. */
export type Row = {
  id: string;
  cells: Record<string, CellValue>;
  /** Cells not known yet: whom we wait on and by when. */
  waiting?: Record<string, { on: string; by?: string | undefined }> | undefined;
};

export type CellValue =
  | string
  | number
  | boolean
  | string[]
  | Money
  | Quantity
  | AddressValue
  | ContactValue
  | FileReference[];
export type Value = CellValue | Row[];
