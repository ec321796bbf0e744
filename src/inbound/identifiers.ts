/**
 * The data identifiers of ANSI MH10.8.2 (2021 edition, data identifiers page of MHI, updated 2025-09-09) that we write or take
 * in. There "customer" is who receives the box and "supplier" who ships it: when our customer ships to us, we are the customer.
 * So our article number is P and theirs 1P, and V is our account number for them.
 */
export const identifiers = {
  /** Order number assigned by the customer: our expected receipt. */
  receipt: "K",
  /** Return authorization, assigned by the supplier of the first delivery: us. */
  returnNumber: "1R",
  /** Item identification assigned by the customer: our article number. */
  ourItem: "P",
  /** Item identification assigned by the supplier: our customer's part number, a tool's number, a return's model. */
  part: "1P",
  /** Revision of the item. */
  revision: "2P",
  /** Quantity, numeric; its unit is agreed or in 3Q. */
  quantity: "Q",
  /** Unit of measure, two characters of ANSI X12 data element 355. */
  unit: "3Q",
  /** Serial number, assigned by the supplier for life. */
  serial: "S",
  /** Lot, batch or heat, assigned by the supplier. */
  lot: "1T",
  /** Supplier code assigned by the customer: our account number for who sends. */
  sender: "V",
  /** Package identification, generic, mutually defined. */
  package: "9S",
  /** Piece n of x in this shipment. */
  piece: "13Q",
  /** Country of origin, ISO 3166 two letters, AA for several. */
  origin: "4L",
} as const;

/** Not ours to write, and read from the labels of others. */
const alsoRead = [
  "4K",
  "7Q",
  "3S",
  "4S",
  "5S",
  "J",
  "1J",
  "2J",
  "3J",
  "4J",
  "5J",
  "6J",
  "6Q",
  "11K",
  "2K",
  "3K",
  "6K",
  "2L",
  "3L",
  "12Q",
] as const;

export type Identifier = (typeof identifiers)[keyof typeof identifiers];

/** Longest first, so that 13Q is not read as an unknown 1 and 9S not as an S. */
export const knownIdentifiers: readonly string[] = [...Object.values(identifiers), ...alsoRead].sort(
  (one, other) => other.length - one.length,
);
