import messages from "../../../extension/public/_locales/en/messages.json" with { type: "json" };
import type { Answer } from "../../../src/checklist/answer.ts";
import { answerText } from "../../../src/checklist/answer-text.ts";
import { openChecklist } from "../../../src/checklist/checklist.ts";
import { compareAsked } from "../../../src/checklist/compare-asked.ts";
import { type HistoryEntry, nextEntries } from "../../../src/checklist/history.ts";
import { entryWriter, rowNames } from "../../../src/checklist/history-words.ts";
import type { CrmRecord } from "../../../src/crm/record.ts";
import { packetFormats } from "../../../src/packet/formats/index.ts";
import { freezePacket } from "../../../src/packet/freeze.ts";
import { redactFor } from "../../../src/packet/redact.ts";
import { type CompiledPlaybook, compilePlaybook } from "../../../src/playbook/compile-playbook.ts";
import { canonicalJson } from "../../../src/values/hash.ts";
import { wordsFromMessages } from "../../../src/values/words.ts";
import { numbers } from "../../../test/storage/numbers.ts";
import { everyAnswer, everyKind } from "./every-kind.ts";
import { nextVersion } from "./playbook-changes.ts";

const words = wordsFromMessages("en", messages);
const readAt = "2026-11-22T09:00:00Z";
const record: CrmRecord = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006NF0000000147AAA",
  url: "https://northfield.lightning.force.com/",
  name: "Harrow Marine",
};

export type Drifted = { versions: number; answers: number; files: number; lost: string[] };

/** Deals that have answered everything, each under a series of versions that take the ground from under the answers. */
export async function driftUnderDeals(deals: number, seed: number, versions = 12): Promise<Drifted> {
  const pick = numbers(seed);
  const all: Drifted = { versions: 0, answers: 0, files: 0, lost: [] };
  for (let deal = 0; deal < deals; deal++) {
    let playbook = everyKind();
    const answers = everyAnswer(playbook);
    const history = begun(answers);
    let was = compilePlaybook(playbook);
    const log: string[] = [];
    for (let tries = 0; log.length < versions && tries < 9 * versions; tries++) {
      const next = nextVersion(playbook, pick);
      if (!next) continue;
      log.push(next.done);
      playbook = next.playbook;
      const now = compilePlaybook(playbook);
      const lost = await looked({ was, now, answers, history, all });
      all.lost.push(...lost.map((line) => `deal ${deal}, ${log.join(", ")}: ${line}`));
      was = now;
      all.versions++;
    }
  }
  return all;
}

const begun = (answers: Record<string, Answer>): HistoryEntry[] =>
  nextEntries(
    Object.entries(answers).map(([field, answer]) => ({
      checklist: "one",
      field,
      old: null,
      new: answer,
      who: "J. Rivera",
      when: readAt,
      from: "panel" as const,
    })),
    undefined,
  );

type Looked = {
  was: CompiledPlaybook;
  now: CompiledPlaybook;
  answers: Record<string, Answer>;
  history: HistoryEntry[];
  all: Drifted;
};

/** Everything the product does with a deal, by its new version; what is wrong with what comes out. */
async function looked({ was, now, answers, history, all }: Looked): Promise<string[]> {
  const kept = canonicalJson(answers);
  const lost: string[] = [];
  const open = (compiled: CompiledPlaybook, stage: string) =>
    openChecklist(compiled, { record, stage, answers, today: "2026-11-22", judge: true });
  try {
    for (const { id } of now.playbook.stages) {
      const checklist = open(now, id);
      for (const { field, answer } of checklist.questions()) answerText(field, answer, words);
      checklist.readiness();
      checklist.departments();
      checklist.warnings();
      checklist.needBy();
      compareAsked(open(was, id), checklist);
    }
    const packet = freezePacket(open(now, "won"), {
      number: "HP-1",
      revision: "A",
      issuedAt: readAt,
      issuedBy: "J. Rivera",
      gaps: { name: "J. Rivera", reason: "steel" },
      record,
      words,
    });
    for (const copy of [packet, ...packet.departments.map(({ id }) => redactFor(packet, id))])
      for (const format of packetFormats) {
        await format.write(copy, words);
        all.files++;
      }
    lost.push(...unsaid(now, history));
  } catch (error) {
    lost.push(String(error instanceof Error ? error.stack : error));
  }
  all.answers += Object.keys(answers).length;
  if (canonicalJson(answers) !== kept) lost.push("an answer is not what it was");
  return lost;
}

/** Answers, also of what is asked no more, whose words the history does not say. */
function unsaid({ playbook }: CompiledPlaybook, history: HistoryEntry[]): string[] {
  const write = entryWriter(playbook, rowNames(history, playbook), "Salesforce", words);
  return history.flatMap((entry) => {
    const { now } = write(entry);
    const missing = textsIn((entry.new as { value: unknown }).value).filter((text) => !now.includes(text));
    return missing.length > 0 ? [`the history of ${entry.field} says “${now}” without ${missing[0]}`] : [];
  });
}

/** What somebody typed: in any kind, each line of it stands in what a person reads. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return /^Said of \S+/.exec(value)?.slice(0, 1) ?? [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
