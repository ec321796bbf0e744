import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/checklist/answer.ts";
import { openChecklist } from "../../../src/checklist/checklist.ts";
import { prefillFrom } from "../../../src/checklist/prefill.ts";
import type { CrmRecord } from "../../../src/crm/record.ts";
import { freezePacket } from "../../../src/packet/freeze.ts";
import { packetDrift } from "../../../src/packet/packet-drift.ts";
import { comparePackets } from "../../../src/packet/revise/compare.ts";
import { compilePlaybook } from "../../../src/playbook/compile-playbook.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";
import { words } from "../worked-packets.ts";

const compiled = compilePlaybook(starterPlaybook());
const readAt = "2026-11-20T14:12:00Z";
const street = { street: "900 Key Hwy", city: "Baltimore", region: "MD", postalCode: "21230", country: "US" };
const then: CrmRecord = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006",
  url: "https://northfield.lightning.force.com/",
  name: "Harrow Marine - 4 generator skids",
  amount: 186000,
  currency: "USD",
  closeDate: "2026-11-20",
  owner: { name: "J. Rivera" },
  account: { name: "Harrow Marine Inc", paymentTerms: "Net 30", shippingAddress: street },
  lines: [
    { id: "00k1", code: "GS-4500", name: "Generator skid", quantity: 4, unitPrice: 46500 },
    { id: "00k2", code: "RX-200", name: "Control box", quantity: 4, unitPrice: 1200 },
  ],
};
const now: CrmRecord = {
  ...then,
  name: "Harrow Marine - 5 generator skids",
  amount: 199000,
  closeDate: "2026-12-01",
  owner: { name: "S. Lund" },
  account: { name: "Harrow East", paymentTerms: "Net 60", shippingAddress: { ...street, city: "Norfolk" } },
  lines: [
    { id: "00k2", code: "RX-200", name: "Control box", quantity: 6, unitPrice: 1150 },
    { id: "00k3", code: "CRATE-4", name: "Export crate", quantity: 1, unitPrice: 800 },
  ],
};
const issued = (record: CrmRecord, answers: Record<string, Answer>) => {
  const levels = Object.fromEntries(compiled.departments.map((id) => [id, 3 as const]));
  const checklist = openChecklist(compiled, {
    record,
    stage: "won",
    answers,
    levels,
    today: "2026-11-22",
    judge: true,
  });
  const issue = { number: "HP-26-0001", revision: "A", issuedAt: readAt, issuedBy: "Jo", gaps: null };
  return freezePacket(checklist, { ...issue, record, words });
};

/** How a fact is named in either list. */
const factPaths: Record<string, string> = {
  "record.account": "record.account.name",
  "record.owner": "record.owner.name",
};

describe("what the panel says the last packet says otherwise", () => {
  it("is all in the list of what the next revision changes, in the same words", () => {
    const flags: Record<string, Answer> = {
      "job-flags": { state: "answered", value: ["none"], source: { from: "typed" } },
    };
    const old = { ...flags, ...prefillFrom(then, compiled.playbook, readAt) };
    const taken = { ...flags, ...prefillFrom(now, compiled.playbook, readAt) };
    const packet = issued(then, old);
    const drift = packetDrift(packet, now, compiled.playbook, taken, { aside: {}, unwatched: [] });
    const changes = new Set(comparePackets(packet, issued(now, taken), words).map(({ path }) => path));
    const missing = drift.map(({ path }) => factPaths[path] ?? path).filter((path) => !changes.has(path));
    expect(drift.length).toBeGreaterThan(9);
    expect(missing).toEqual([]);
  });
});
