import { readdirSync, readFileSync } from "node:fs";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import { openChecklist } from "../../src/checklist/checklist.ts";
import { readWorkedDeal } from "../../src/checklist/worked-deal.ts";
import { freezePacket } from "../../src/packet/freeze.ts";
import type { FrozenField, Packet } from "../../src/packet/packet.ts";
import type { Why } from "../../src/packet/revise/revision-of.ts";
import { nextRevision } from "../../src/packet/revision.ts";
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { wordsFromMessages } from "../../src/values/words.ts";

export const words = wordsFromMessages("en", messages);

const folder = new URL("../deals/", import.meta.url);
const compiled = compilePlaybook(starterPlaybook());

/** Ids of the worked deals: "d01-customer-engines"… */
export const workedDeals = readdirSync(folder)
  .filter((name) => /^d\d\d-.*\.json$/.test(name))
  .map((name) => name.replace(".json", ""));

type DealFile = { answers: Record<string, unknown>; notKnownYet?: unknown };
type Issue = {
  /** What is otherwise than in the file: a later state of the deal. */
  change?: (deal: DealFile) => void;
  supersedes?: { packet: Packet; why: Why };
};

/** A worked deal, everything asked, issued as revision A or, superseding another, as the next. */
export function workedPacket(id: string, { change, supersedes }: Issue = {}): Packet {
  const file = JSON.parse(readFileSync(new URL(`${id}.json`, folder), "utf8"));
  change?.(file);
  const deal = readWorkedDeal(file, compiled.playbook);
  if (!deal.ok) throw new Error(`${id}: ${deal.problem.code}`);
  const levels = Object.fromEntries(compiled.departments.map((department) => [department, 3 as const]));
  const checklist = openChecklist(compiled, { ...deal.value, levels, today: "2026-11-22", judge: false });
  return freezePacket(checklist, {
    number: `HP-26-01${id.slice(1, 3)}`,
    revision: nextRevision(supersedes?.packet.revision),
    issuedAt: "2026-11-20T16:05:00-05:00",
    issuedBy: deal.value.record.owner?.name ?? "",
    gaps: checklist.readiness().mayIssue ? null : { name: "M. Okafor", reason: "Line down, order by Monday" },
    record: deal.value.record,
    supersedes,
    words,
  });
}

/** A packet with some answers changed: what a hostile or an unusual deal would hold. */
export function withAnswers(packet: Packet, answers: Record<string, Partial<FrozenField>>): Packet {
  return {
    ...packet,
    fields: packet.fields.map((field) => ({ ...field, ...answers[field.id] })),
  };
}
