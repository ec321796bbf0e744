import messages from "../../../extension/public/_locales/en/messages.json" with { type: "json" };
import { adoptPlaybook } from "../../../extension/storage/adopt.ts";
import { changeAnswers } from "../../../extension/storage/change-answers.ts";
import { database } from "../../../extension/storage/db.ts";
import { checklistOf, readDeal } from "../../../extension/storage/deals.ts";
import { moveDeal } from "../../../extension/storage/move-deals.ts";
import { openStorage } from "../../../extension/storage/open-storage.ts";
import { issuePacket } from "../../../extension/storage/packets.ts";
import type { Answer } from "../../../src/checklist/answer.ts";
import { chainBreaks } from "../../../src/checklist/history.ts";
import { type CrmRecord, recordKey } from "../../../src/crm/record.ts";
import { canonicalJson } from "../../../src/values/hash.ts";
import type { Result } from "../../../src/values/result.ts";
import { wordsFromMessages } from "../../../src/values/words.ts";
import { numbers } from "../../../test/storage/numbers.ts";
import { everyAnswer, everyKind, sampleOf } from "./every-kind.ts";
import { nextVersion } from "./playbook-changes.ts";

const words = wordsFromMessages("en", messages);
const readAt = "2026-11-22T09:00:00.000Z";
const host = "northfield.lightning.force.com";
const request = { issuedBy: "Jo Rivera", gaps: { name: "Jo Rivera", reason: "Steel" } };

/** `given`: what was answered last, by question. */
type Deal = { record: CrmRecord; given: Record<string, Answer> };
export type StoredDrift = { versions: number; answers: number; lost: string[] };

/**
 * Deals in the database of the page it runs in, every kind of question answered, under versions that take the answers' place away:
 * `move` brings some of them onto each, others stay behind. After each the database is opened anew and looked at.
 */
export async function driftStored(
  deals: number,
  seed: number,
  versions = 8,
  move: typeof moveDeal = moveDeal,
): Promise<StoredDrift> {
  const pick = numbers(seed);
  await database().delete();
  await must(openStorage());
  let playbook = { ...everyKind(), number: 2 };
  await must(adoptPlaybook(playbook, { from: "policy" }));
  const all: Deal[] = Array.from({ length: deals }, (_, number) => ({
    record: {
      crm: "salesforce",
      host,
      id: `deal-${number}`,
      url: `https://${host}/`,
      name: `Deal ${number}`,
    },
    given: everyAnswer(playbook),
  }));
  for (const { record, given } of all) await answer(record, given);
  const drift: StoredDrift = { versions: 0, answers: 0, lost: [] };
  const log: string[] = [];
  for (let tries = 0; drift.versions < versions && tries < 9 * versions; tries++) {
    const next = nextVersion(playbook, pick);
    const published = next && (await must(adoptPlaybook(next.playbook, { from: "policy" })));
    if (!next || !published) continue;
    playbook = { ...next.playbook, number: published.number };
    log.push(next.done);
    drift.versions++;
    for (const deal of all) {
      const key = recordKey(deal.record);
      if (pick(3) > 0) await must(move(key, published.number));
      await goOn(deal, `deal ${deal.record.id}, version ${published.number}`);
    }
    database().close();
    await must(openStorage());
    for (const deal of all) {
      drift.answers += Object.keys(deal.given).length;
      const lost = await lostOf(deal);
      drift.lost.push(...lost.map((line) => `${deal.record.id}, ${log.join(", ")}: ${line}`));
    }
  }
  return drift;
}

/** The work goes on: one of the questions that are still asked gets another answer, and a packet is issued. */
async function goOn({ record, given }: Deal, text: string): Promise<void> {
  const { compiled } = await readDeal(record, readAt);
  const field = compiled.playbook.fields.find(({ kind }) => kind === "text" || kind === "longtext");
  if (field) {
    const change: Answer = {
      state: "answered",
      value: sampleOf(field.kind, text),
      source: { from: "typed" },
    };
    await answer(record, { [field.id]: change });
    given[field.id] = change;
  }
  await must(issuePacket({ record, readAt }, request, words));
}

/** Answers that are not what was given last, by the disk and by what the panel reads; a deal that cannot be shown; a broken history. */
async function lostOf({ record, given }: Deal): Promise<string[]> {
  const key = recordKey(record);
  const db = database();
  const rows = await db.answers.where("checklist").equals(key).toArray();
  const stored = new Map(rows.map((row) => [row.field, canonicalJson(row.answer)]));
  const lost = Object.entries(given).flatMap(([field, one]) =>
    stored.get(field) === canonicalJson(one) ? [] : [`${field} is ${stored.get(field) ?? "gone"}`],
  );
  const deal = await readDeal(record, readAt);
  const unread = Object.keys(given).filter(
    (field) => canonicalJson(deal.answers[field] ?? null) !== canonicalJson(given[field]),
  );
  lost.push(...unread.map((field) => `${field} is not read`));
  try {
    checklistOf(deal).questions();
    checklistOf(deal).readiness();
  } catch (error) {
    lost.push(`it cannot be shown: ${error}`);
  }
  const history = await db.history.where("[checklist+seq]").between([key, 0], [key, Infinity]).toArray();
  for (const gap of chainBreaks(history, undefined, deal.checklist?.newest))
    lost.push(`history: ${JSON.stringify(gap)}`);
  return lost;
}

const answer = (record: CrmRecord, given: Record<string, Answer>): Promise<void> =>
  must(
    changeAnswers(
      { record, readAt },
      Object.entries(given).map(([field, one]) => ({ field, change: () => one })),
    ),
  );

async function must<T>(work: Promise<Result<T>>): Promise<T> {
  const done = await work;
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.value;
}
