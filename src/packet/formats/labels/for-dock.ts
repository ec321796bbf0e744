import type { Packet } from "../../packet.ts";

/** Sales sends labels to the customer and the dock prints one again; other departments have nothing to stick them on. */
export const isForDock = ({ fields, inbound, for: department }: Packet): boolean =>
  department === null || fields.find(({ id }) => id === inbound?.receipt)?.department === department;
