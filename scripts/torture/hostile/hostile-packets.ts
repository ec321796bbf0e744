import { readdirSync, readFileSync } from "node:fs";
import messages from "../../../extension/public/_locales/en/messages.json" with { type: "json" };
import type { Answer } from "../../../src/checklist/answer.ts";
import { openChecklist } from "../../../src/checklist/checklist.ts";
import { readWorkedDeal } from "../../../src/checklist/worked-deal.ts";
import { freezePacket } from "../../../src/packet/freeze.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { redactFor } from "../../../src/packet/redact.ts";
import { compilePlaybook } from "../../../src/playbook/compile-playbook.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";
import { wordsFromMessages } from "../../../src/values/words.ts";
import { hostilePlaybook } from "./hostile-playbook.ts";
import { hostileRecord } from "./hostile-record.ts";
import { hostileValue, type Texts } from "./hostile-value.ts";

export const words = wordsFromMessages("en", messages);

/** The worked deals with goods that come in: every format has something to say of them. */
const folder = new URL("../../../test/deals/", import.meta.url);
const deals = readdirSync(folder).filter((name) => /^d(01|03|06|09)-.*\.json$/.test(name));

/**
 * Packets in which every text somebody typed, or a page showed, or a manager gave a name to, is one of those, until each was an answer
 * or a fact of the record at least once. What opens a branch stays as it was: a closed one would print nothing.
 */
export function hostilePackets(texts: readonly string[]): Packet[] {
  const from = (list: readonly string[]) => {
    let used = 0;
    const next: Texts = (most) => (list[used++ % list.length] ?? "").slice(0, most);
    return { next, isUsed: () => used >= list.length };
  };
  const [answers, names] = [from(texts), from(texts.toReversed())];
  const packets: Packet[] = [];
  while (!answers.isUsed())
    packets.push(
      hostilePacket(deals[packets.length % deals.length] ?? "", packets.length, answers.next, names.next),
    );
  return packets;
}

/** One of them, whatever it leaves unused. */
export function packetOfTexts(texts: readonly string[], at: number): Packet {
  let used = 0;
  const next: Texts = (most) => (texts[used++ % texts.length] ?? "").slice(0, most);
  return hostilePacket(deals[at % deals.length] ?? "", at, next, next);
}

function hostilePacket(name: string, at: number, next: Texts, nextName: Texts): Packet {
  const starter = starterPlaybook();
  const file = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  const deal = readWorkedDeal(file, starter);
  if (!deal.ok) throw new Error(`${name}: ${deal.problem.code}`);
  // Every other one is of a playbook whose own words are hostile too.
  const compiled = compilePlaybook(at % 2 === 0 ? starter : hostilePlaybook(starter, nextName));
  const readByConditions = new Set(
    compiled.fields.filter(({ dependents }) => dependents.length > 0).map(({ field }) => field.id),
  );
  const answers = Object.entries(deal.value.answers).map(([id, answer], place): [string, Answer] => {
    const field = starter.fields.find((one) => one.id === id);
    if (!field || readByConditions.has(id)) return [id, answer];
    const value = hostileValue(field, "value" in answer ? answer.value : undefined, next);
    // Without its number nothing would be expected, and without rows nothing labelled.
    if (id === starter.inbound?.receipt) return [id, at % 3 === 1 ? answered(`ER ${next(200)}`) : answer];
    return [id, field.columns ? answered(value) : hostileAnswer(answer, value, place, next)];
  });
  const levels = Object.fromEntries(compiled.departments.map((department) => [department, 3 as const]));
  const checklist = openChecklist(compiled, {
    ...deal.value,
    answers: Object.fromEntries(answers),
    levels,
    today: "2026-11-22",
    // Taken at their word they all go in; judged, what is beyond its limits counts as missing.
    judge: at % 3 === 0,
  });
  return freezePacket(checklist, {
    number: `HP-${next(300)}-${at}`,
    revision: "A",
    issuedAt: "2026-11-20T16:05:00-05:00",
    issuedBy: next(200),
    gaps: { name: next(200), reason: next(2000) },
    record: hostileRecord(deal.value.record, next),
    words,
  });
}

const answered = (value: unknown): Answer =>
  ({ state: "answered", value, source: { from: "typed" } }) as Answer;

/** Mostly answered; now and then one of the other honest states, whose words are hostile then. */
function hostileAnswer(was: Answer, value: unknown, place: number, next: Texts): Answer {
  if (place % 9 === 4) return { state: "waiting", on: next(500), by: next(40), because: next(1000) };
  if (place % 9 === 7) return { state: "not-applicable", because: next(1000) };
  if (!("value" in was) || value === undefined) return was;
  const given = { ...was, value } as Answer;
  return place % 9 === 2 ? ({ state: "assumed", value, confirmWith: next(500) } as Answer) : given;
}

/** The whole packet and each department's copy. */
export const copiesOf = (packet: Packet): Packet[] => [
  packet,
  ...packet.departments.map(({ id }) => redactFor(packet, id)),
];
