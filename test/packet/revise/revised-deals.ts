import type { Packet } from "../../../src/packet/packet.ts";
import mutations from "../../deals/mutations.json" with { type: "json" };
import { workedPacket } from "../worked-packets.ts";

type Cells = Record<string, unknown>;

export const why = { reason: "the customer changed the order", effectivity: "Immediately" };

/** One part of the customer's, of which there are many, as in the domain report's change notice. */
export const casting = (cells: Cells = {}): Cells => ({
  "part-no": "HB-7731",
  description: "Pump housing casting",
  quantity: 50,
  "spare-qty": 2,
  uom: "EA",
  use: "machined",
  "deliver-to": "our-dock",
  "declared-value": { amount: 61.5, currency: "USD" },
  hazardous: false,
  "loss-liability": "shared-allowance",
  revision: "D",
  owner: "Harrow Marine Inc",
  "expected-arrival": "2027-01-11",
  "certs-with-goods": ["packing-list", "material-cert-3.1"],
  ...cells,
});

/** Revision A and B of a worked deal with other answers in each. */
export function revised(id: string, was: Cells, now: Cells, because = why): { a: Packet; b: Packet } {
  const a = workedPacket(id, { change: ({ answers }) => Object.assign(answers, was) });
  const b = workedPacket(id, {
    change: ({ answers }) => Object.assign(answers, was, now),
    supersedes: { packet: a, why: because },
  });
  return { a, b };
}

/** The two more spares and the heat number of domain report 3.4. */
export const moreCastings = (): { a: Packet; b: Packet } =>
  revised(
    "d01-customer-engines",
    { "csm-items": [casting()], "inbound-package-count": 2 },
    { "csm-items": [casting({ quantity: 52, "spare-qty": 4, "lot-heat-no": "H45678" })] },
    {
      reason: "customer sends two more spares and has told us the heat number",
      effectivity: "every receipt from 2026-11-21",
    },
  );

/** Each one-change variant of a worked deal, as revision B of it. */
export const mutated = mutations.map(({ id, base, what, answersAfter, removed, notKnownYetAfter }) => ({
  id,
  what,
  packets: () => {
    const a = workedPacket(base);
    const b = workedPacket(base, {
      change: (deal) => {
        Object.assign(deal.answers, answersAfter);
        for (const field of removed) delete deal.answers[field];
        if (Object.keys(notKnownYetAfter).length > 0) deal.notKnownYet = notKnownYetAfter;
      },
      supersedes: { packet: a, why },
    });
    return { a, b };
  },
}));
