import type { Answer } from "../../src/checklist/answer.ts";
import { type Checklist, openChecklist } from "../../src/checklist/checklist.ts";
import { prefillFrom } from "../../src/checklist/prefill.ts";
import { type Requirements, requirementsFor } from "../../src/checklist/profile/profile.ts";
import { type Stand, type Standings, standsOf, startAnswers } from "../../src/checklist/profile/standing.ts";
import { accountKey } from "../../src/crm/account-key.ts";
import { mergeRecord } from "../../src/crm/merge-record.ts";
import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import { type KnownStage, practiceStages, stageOf, stageWithPackets } from "../../src/crm/stages.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { compareRevisions } from "../../src/packet/revision.ts";
import type { CompiledPlaybook } from "../../src/playbook/compile-playbook.ts";
import { ok } from "../../src/values/result.ts";
import { today } from "../platform/clock.ts";
import { type ChecklistRow, database, type SummaryRow } from "./db.ts";
import { knownVersion, readPlaybook } from "./playbooks.ts";
import { Refused } from "./problem.ts";
import { type Customer, profileOf } from "./profiles.ts";
import { setting } from "./settings.ts";

/** A packet as lists show it. */
export type IssuedPacket = {
  number: string;
  revision: string;
  issuedAt: string;
  issuedBy: string;
  /** Why it took the place of the one before; "": the first, or nobody said. */
  reason: string;
};

/** All that is stored of one record, and what its page fills in. */
export type Deal = {
  key: string;
  /** What its page shows, over what is stored of its other pages. */
  record: CrmRecord;
  /** Null until the rep's first change: looking at a page stores nothing. */
  checklist: ChecklistRow | null;
  answers: Record<string, Answer>;
  compiled: CompiledPlaybook;
  stage: KnownStage;
  /** Newest first. */
  packets: IssuedPacket[];
  /** Who issues packets on this machine; "" until somebody did. */
  repName: string;
  /** The newest packet, whole. */
  lastPacket: Packet | null;
  /** Questions, columns and facts whose changes on the page are not reported. */
  unwatched: string[];
  /** Whose deal it is, as far as anybody knows, and what that customer always requires. */
  customer?: DealCustomer | null;
};

export type DealCustomer = Customer & {
  /** What the customer requires now, of the questions of this deal. */
  requirements: Requirements;
  /** What this deal goes by. */
  standings: Standings;
  /** What everybody should know of the customer. */
  note: string;
};

/** Reads a record's deal; `readAt` is when its page was read. Throws the database's errors, for `live`. */
export async function readDeal(shown: CrmRecord, readAt: string): Promise<Deal> {
  const db = database();
  const key = recordKey(shown);
  // All begun in one turn: what a live query reads after it waited for the newest playbook is not watched.
  const begun = db.checklists.get(key);
  const [checklist = null, profile, rows, packets, stageNames, repName, unwatched] = await Promise.all([
    begun,
    // The account is nearly always the one the page shows; another is only known once the row is read.
    Promise.all([begun, profileOf(db, shown)]).then(([row, ofShown]) => {
      const whole = row ? mergeRecord(row.record, shown) : shown;
      return accountKey(whole) === accountKey(shown) ? ofShown : profileOf(db, whole);
    }),
    db.answers.where("checklist").equals(key).toArray(),
    db.packets.where("checklist").equals(key).toArray(),
    setting("stageNames"),
    setting("repName"),
    setting("unwatched"),
  ]);
  // Nothing is read after it, so one that is known need not be waited for.
  const known = checklist && db.isOpen() ? knownVersion(db, checklist.playbook) : undefined;
  const playbook = known ? ok(known) : await readPlaybook(checklist?.playbook);
  if (!playbook.ok) throw new Refused(playbook.problem);
  const { playbook: content } = playbook.value;
  const record = checklist ? mergeRecord(checklist.record, shown) : shown;
  const requirements = requirementsFor(profile, content);
  const account = accountKey(record);
  const issued = packets.map(({ content }) => content);
  issued.sort((a, b) => compareRevisions(b.revision, a.revision));
  return {
    key,
    record,
    checklist,
    answers: {
      ...(checklist ? {} : startAnswers(prefillFrom(record, content, readAt), requirements)),
      ...Object.fromEntries(rows.map(({ field, answer }) => [field, answer])),
    },
    compiled: playbook.value,
    stage: stageWithPackets(
      stageOf(record, [practiceStages, stageNames, content.crmStages], content.stages),
      packets.length,
      content.stages,
    ),
    repName,
    packets: issued.map(({ number, revision, issuedAt, issuedBy, revises }) => ({
      number,
      revision,
      issuedAt,
      issuedBy,
      reason: revises?.reason ?? "",
    })),
    lastPacket: issued[0] ?? null,
    unwatched,
    customer:
      account === null
        ? null
        : {
            account,
            name: record.account?.name ?? profile?.name ?? "",
            requirements,
            standings: checklist ? (checklist.standings ?? {}) : requirements,
            note: profile?.note ?? "",
          },
  };
}

/** The deal's checklist, judged as of today; a lost deal's as at no stage, so that nothing is due. */
export const checklistOf = (deal: Deal, now?: Date): Checklist =>
  openChecklist(deal.compiled, {
    record: deal.record,
    stage: deal.stage.kind === "open" ? deal.stage.stage : "lost",
    answers: deal.answers,
    today: today(now),
    judge: true,
  });

/** How the deal stands to what its customer always requires. */
export const standsIn = ({ customer, compiled, answers }: Deal): Stand[] =>
  customer ? standsOf(compiled.playbook, customer.requirements, customer.standings, answers) : [];

/** What is stored under that `recordKey`. Throws the database's errors, for `live`. */
export const storedChecklist = (key: string): Promise<ChecklistRow | undefined> =>
  database().checklists.get(key);

/** Deals worked on last, newest first. */
export const recentDeals = (most: number): Promise<SummaryRow[]> =>
  database().summaries.orderBy("changedAt").reverse().limit(most).toArray();

/** Deals of an account that are not lost, those worked on last first. Throws the database's errors, for `live`. */
export async function dealsOfAccount(account: Pick<CrmRecord, "crm" | "host" | "id">): Promise<SummaryRow[]> {
  const own = recordKey({ ...account, id: "" });
  const rows = await database().summaries.where("accountId").equals(account.id).sortBy("changedAt");
  return rows.filter(({ checklist, stage }) => checklist.startsWith(own) && stage !== "lost").reverse();
}
