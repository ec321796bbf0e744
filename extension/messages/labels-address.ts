/** Which labels the label page shows, in its address: whoever reloads it sees the same. */
export type AskedLabels = {
  /** The deal, by the key of its record. */
  deal: string;
  /** As a packet has them; without it as the deal's answers give them now. */
  packet?: { number: string; revision: string };
};

const page = "extension/labels/index.html";

/** The label page's address within the extension. */
export const labelsAddress = ({ deal, packet }: AskedLabels): string =>
  `${page}#${new URLSearchParams({
    deal,
    ...(packet && { packet: packet.number, revision: packet.revision }),
  })}`;

/** Null: it names no deal. */
export function readAskedLabels(hash: string): AskedLabels | null {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const [deal, number, revision] = ["deal", "packet", "revision"].map((name) => asked.get(name));
  if (!deal) return null;
  return { deal, ...(number && revision && { packet: { number, revision } }) };
}
