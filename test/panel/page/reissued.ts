import messages from "../../../extension/public/_locales/en/messages.json" with { type: "json" };
import { checklistOf, type Deal } from "../../../extension/storage/deals.ts";
import type { Answer } from "../../../src/checklist/answer.ts";
import type { Row } from "../../../src/field-kinds/value.ts";
import { freezePacket } from "../../../src/packet/freeze.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { wordsFromMessages } from "../../../src/values/words.ts";
import { dealOf, harrow } from "./deals.ts";

const words = wordsFromMessages("en", messages);
const typed = (value: Row[] | string): Answer => ({ state: "answered", value, source: { from: "typed" } });
const rows = (id: string): Row[] => (harrow.answers[id] as { value: Row[] }).value;

/** The engines' deal as it went on: more packages, then other dates. */
const moreEngines = rows("csm-items").map((row, at) =>
  at === 1 ? { ...row, cells: { ...row.cells, quantity: 6 } } : row,
);
const later = moreEngines.map((row) => ({
  ...row,
  cells: { ...row.cells, "expected-arrival": "2027-01-18" },
}));
const states: Record<string, Answer>[] = [
  {},
  { "csm-items": typed(moreEngines) },
  { "csm-items": typed(later), "payment-terms": typed("Net 45") },
  {
    "csm-items": typed(later),
    "payment-terms": typed("Net 45"),
    "ship-to": { state: "waiting", on: "Dana Whitlock" },
  },
];
const reasons = ["", "The customer sends two more harness kits", "Sailing a week later; new payment terms"];

const dealAt = (state: number): Deal => ({
  ...dealOf(
    harrow.record,
    { ...harrow.answers, ...states[state] },
    { kind: "open", stage: "won", known: true },
  ),
});

/** Revisions A, B and C. */
export const issued: Packet[] = [];
for (const [at, revision] of ["A", "B", "C"].entries()) {
  const packet = issued.at(-1);
  const why = { reason: reasons[at] ?? "", effectivity: "Immediately" };
  issued.push(
    freezePacket(checklistOf(dealAt(at), new Date("2026-11-21T12:00:00Z")), {
      number: "HP-26-0147",
      revision,
      issuedAt: `2026-11-2${at}T15:00:00-05:00`,
      issuedBy: "J. Rivera",
      gaps: null,
      record: harrow.record,
      ...(packet && { supersedes: { packet, why } }),
      words,
    }),
  );
}

const packets = [...issued].reverse().map(({ number, revision, issuedAt, issuedBy, revises }) => ({
  number,
  revision,
  issuedAt,
  issuedBy,
  reason: revises?.reason ?? "",
}));
const after = (state: number): Deal => ({
  ...dealAt(state),
  packets,
  lastPacket: issued.at(-1) ?? null,
  repName: "J. Rivera",
});

/** Something changed since C; and nothing did. */
export const reissuable = after(3);
export const unchangedSince = after(2);
