import { isPractice } from "../../src/crm/record.ts";
import { freezePacket } from "../../src/packet/freeze.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { nextRevision } from "../../src/packet/revision.ts";
import type { Company } from "../../src/playbook/playbook.ts";
import { failed, ok, type Result } from "../../src/values/result.ts";
import type { Words } from "../../src/values/words.ts";
import { localMoment } from "../platform/clock.ts";
import { type Beside, changeAnswers } from "./change-answers.ts";
import { type Database, database } from "./db.ts";
import { checklistOf, readDeal, standsIn } from "./deals.ts";
import { mintReceiptNumbers, numbersToMint } from "./expected-receipts.ts";
import { nextNumber, practiceNumber } from "./numbers.ts";
import { ownArrangement } from "./packages.ts";
import { keptPolicy } from "./policy.ts";
import { asResult, Refused } from "./problem.ts";
import { markForSearch } from "./search/mark-for-search.ts";
import { setting } from "./settings.ts";
import { inOneTransaction } from "./transaction.ts";

export type IssueRequest = {
  issuedBy: string;
  /** Who issues although something is missing or blocking, and why. */
  gaps: { name: string; reason: string } | null;
};

/**
 * Freezes the checklist as it is stored now into the next revision. Problems: issue-refused (something essential is missing or
 * an order difference is open, and no name and reason were given), and the database's own.
 */
export async function issuePacket(
  beside: Beside,
  request: IssueRequest,
  words: Words,
): Promise<Result<Packet>> {
  const ready = await prepare(beside);
  if (!ready.ok) return ready;
  const { playbook } = ready.value.compiled;
  return inOneTransaction(
    (db) => [db.checklists, db.answers, db.packets, db.packages, db.counters, db.playbooks, db.profiles],
    async (db) => {
      const deal = await readDeal(beside.record, beside.readAt);
      const checklist = checklistOf(deal);
      if (!checklist.readiness().mayIssue && !request.gaps)
        throw new Refused(failed("issue-refused").problem);
      const last = deal.packets[0];
      const issue = {
        number: last?.number ?? (await numberFor(db, beside, playbook.settings.packetPattern, request)),
        revision: nextRevision(last?.revision),
        issuedAt: localMoment(),
        issuedBy: request.issuedBy,
        gaps: request.gaps,
        record: deal.record,
        exceptions: standsIn(deal),
        company: await ownCompany(),
        arrangement: await ownArrangement(beside.record),
        words,
      };
      const content = freezePacket(checklist, issue);
      await markForSearch(db, deal.key);
      await db.packets.add({ packet: issue.number, revision: issue.revision, checklist: deal.key, content });
      // What was left aside was left aside against the packet before.
      await db.checklists.update(deal.key, { keptForPacket: {} });
      return content;
    },
  );
}

const numberFor = async (db: Database, { record }: Beside, pattern: unknown, { issuedBy }: IssueRequest) =>
  isPractice(record) ? practiceNumber(pattern, issuedBy) : nextNumber(db, "packet", pattern, issuedBy);

/** The company as the organisation set it, else as the rep gave it; a dock without a company's name is nobody's. */
export async function ownCompany(): Promise<Company | undefined> {
  const [own, { policy }] = await Promise.all([setting("company"), keptPolicy()]);
  const company = { name: "", docks: [], ...own, ...policy.company };
  return company.name.trim() !== "" ? company : undefined;
}

/** Makes the checklist and its expected-receipt number, if they are not there yet. */
export async function prepare(beside: Beside) {
  const started = await changeAnswers(beside, []);
  if (!started.ok) return started;
  const deal = await asResult(() => readDeal(beside.record, beside.readAt));
  if (!deal.ok) return deal;
  const minted = await mintReceiptNumbers(beside, deal.value, numbersToMint(deal.value));
  return minted.ok ? deal : minted;
}

/** The packet as it was issued. */
export async function readPacket(number: string, revision: string): Promise<Result<Packet>> {
  const row = await asResult(() => database().packets.get([number, revision]));
  if (!row.ok) return row;
  return row.value ? ok(row.value.content) : failed("packet-gone", `${number} ${revision}`);
}
