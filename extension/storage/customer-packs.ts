import type { Arrangement } from "../../src/inbound/packages.ts";
import { type CustomerPack, customerPack } from "../../src/packet/customer-pack.ts";
import { compareRevisions } from "../../src/packet/revision.ts";
import type { Company } from "../../src/playbook/playbook.ts";
import { failed, type Result } from "../../src/values/result.ts";
import type { Words } from "../../src/values/words.ts";
import { today } from "../platform/clock.ts";
import { type Beside, changeDeal } from "./change-answers.ts";
import { type Database, database } from "./db.ts";
import { type Deal, readDeal } from "./deals.ts";
import { freezeNow } from "./freeze-now.ts";
import { ownCompany, prepare } from "./packets.ts";
import { asResult, Refused } from "./problem.ts";

/** The pack as it would be handed out now, and whether it was: nothing in it has changed since. */
export type PackDraft = { pack: CustomerPack; handedOut: boolean };

/** What would be handed out now; null while nothing is known to come in. Stores nothing. */
export const draftPack = (beside: Beside, words: Words): Promise<Result<PackDraft | null>> =>
  asResult(async () => {
    const deal = await readDeal(beside.record, beside.readAt);
    const around = await readAround(database(), deal.key);
    const pack = packOf(deal, around, words);
    return pack && { pack, handedOut: pack === around.last };
  });

/**
 * Keeps the pack that is being handed out: a revision of its own, never changed, unless the last one says the same. Problems:
 * nothing-comes-in, and the database's own.
 */
export function handOutPack(beside: Beside, words: Words): Promise<Result<CustomerPack>> {
  return changeDeal(
    (db) => [db.packets, db.packages, db.customerPacks, db.counters],
    async (db) => {
      const deal = await prepare(db, beside);
      const around = await readAround(db, deal.key);
      const pack = packOf(deal, around, words);
      if (!pack) throw new Refused(failed("nothing-comes-in").problem);
      if (pack !== around.last)
        await db.customerPacks.add({ checklist: deal.key, revision: pack.revision, content: pack });
      return pack;
    },
  );
}

type Around = {
  company: Company | undefined;
  /** What is in which package, where the rep has it otherwise than the rule gives. */
  arrangement: Arrangement | undefined;
  last: CustomerPack | undefined;
};

async function readAround(db: Database, checklist: string): Promise<Around> {
  const [company, packages, rows] = await Promise.all([
    ownCompany(),
    db.packages.get(checklist),
    db.customerPacks.where("checklist").equals(checklist).toArray(),
  ]);
  rows.sort((a, b) => compareRevisions(b.revision, a.revision));
  return { company, arrangement: packages?.arrangement, last: rows[0]?.content };
}

/** Made before there is any packet. */
export function packOf(deal: Deal, around: Around, words: Words): CustomerPack | null {
  const { settings } = deal.compiled.playbook;
  const terms = {
    day: today(),
    noticeDays: numberOr(settings.shipNoticeWorkingDays, 2),
    homeCountry: String(settings.homeCountry ?? ""),
  };
  return customerPack(freezeNow(deal, around, words), terms, around.last, words);
}

/** Playbooks of before have no such setting. */
const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === "number" ? value : otherwise;
