import { isPractice } from "../../src/crm/record.ts";
import { freezePacket } from "../../src/packet/freeze.ts";
import type { Packet } from "../../src/packet/packet.ts";
import type { Revises } from "../../src/packet/revise/change.ts";
import type { Why } from "../../src/packet/revise/revision-of.ts";
import { nextRevision } from "../../src/packet/revision.ts";
import type { Company } from "../../src/playbook/playbook.ts";
import { failed, ok, type Result } from "../../src/values/result.ts";
import type { Words } from "../../src/values/words.ts";
import { localMoment } from "../platform/clock.ts";
import { type Beside, begin, changeDeal } from "./change-answers.ts";
import { type Database, database } from "./db.ts";
import { checklistOf, type Deal, readDeal, standsIn } from "./deals.ts";
import { mintInside, numbersToMint } from "./expected-receipts.ts";
import { nextNumber, practiceNumber } from "./numbers.ts";
import { ownArrangement } from "./packages.ts";
import { keptPolicy } from "./policy.ts";
import { asResult, Refused } from "./problem.ts";
import { markForSearch } from "./search/mark-for-search.ts";
import { setting } from "./settings.ts";

export type IssueRequest = {
  issuedBy: string;
  /** Who issues although something is missing or blocking, and why. */
  gaps: { name: string; reason: string } | null;
  /** Of a revision after the first: why, and from when or for what it holds. */
  why?: Why;
};

/**
 * Freezes the checklist as it is stored now into the next revision. Problems: issue-refused (something essential is missing or
 * an order difference is open, and no name and reason were given), and the database's own.
 */
export function issuePacket(beside: Beside, request: IssueRequest, words: Words): Promise<Result<Packet>> {
  return changeDeal(
    (db) => [db.packets, db.packages, db.counters],
    async (db) => {
      const deal = await prepare(db, beside);
      const { playbook } = deal.compiled;
      const checklist = checklistOf(deal);
      if (!checklist.readiness().mayIssue && !request.gaps)
        throw new Refused(failed("issue-refused").problem);
      const last = deal.packets[0];
      const number = last?.number ?? (await numberFor(db, beside, playbook.settings.packetPattern, request));
      const content = freezePacket(checklist, { ...(await issueOf(deal, request, words)), number });
      await markForSearch(db, deal.key);
      await db.packets.add({ packet: number, revision: content.revision, checklist: deal.key, content });
      // What was left aside was left aside against the packet before.
      await db.checklists.update(deal.key, { keptForPacket: {} });
      return content;
    },
  );
}

/** What the next revision would change against the last; null: there is none yet. Nothing is stored. */
export async function wouldRevise(beside: Beside, words: Words): Promise<Result<Revises | null>> {
  const deal = await asResult(() => readDeal(beside.record, beside.readAt));
  if (!deal.ok) return deal;
  const last = deal.value.lastPacket;
  if (!last) return ok(null);
  const issue = await asResult(() => issueOf(deal.value, { issuedBy: "", gaps: null }, words));
  if (!issue.ok) return issue;
  return ok(freezePacket(checklistOf(deal.value), { ...issue.value, number: last.number }).revises ?? null);
}

/** The deal as its next revision freezes it. */
async function issueOf(deal: Deal, { issuedBy, gaps, why }: IssueRequest, words: Words) {
  const { lastPacket, record } = deal;
  const supersedes = lastPacket && { packet: lastPacket, why: why ?? { reason: "", effectivity: "" } };
  return {
    revision: nextRevision(lastPacket?.revision),
    issuedAt: localMoment(),
    issuedBy,
    gaps,
    record,
    exceptions: standsIn(deal),
    company: await ownCompany(),
    arrangement: await ownArrangement(record),
    ...(supersedes && { supersedes }),
    words,
  };
}

const numberFor = async (db: Database, { record }: Beside, pattern: unknown, { issuedBy }: IssueRequest) =>
  isPractice(record) ? practiceNumber(pattern, issuedBy) : nextNumber(db, "packet", pattern, issuedBy);

/** The company as the organisation set it, else as the rep gave it; a dock without a company's name is nobody's. */
export async function ownCompany(): Promise<Company | undefined> {
  const [own, { policy }] = await Promise.all([setting("company"), keptPolicy()]);
  const company = { name: "", docks: [], ...own, ...policy.company };
  return company.name.trim() !== "" ? company : undefined;
}

/**
 * Makes the checklist and its expected-receipt number, if they are not there yet, in the transaction of what needs them (`changeDeal`,
 * with `packets` and `counters`): none of it stays behind when that is refused.
 */
export async function prepare(db: Database, beside: Beside): Promise<Deal> {
  await begin(db, beside);
  const deal = await readDeal(beside.record, beside.readAt);
  const missing = numbersToMint(deal);
  if (missing.length === 0) return deal;
  await mintInside(db, beside, deal.compiled.playbook, missing);
  return readDeal(beside.record, beside.readAt);
}

/** The packet as it was issued. */
export async function readPacket(number: string, revision: string): Promise<Result<Packet>> {
  const row = await asResult(() => database().packets.get([number, revision]));
  if (!row.ok) return row;
  return row.value ? ok(row.value.content) : failed("packet-gone", `${number} ${revision}`);
}
