import type { Requirements } from "../../src/checklist/profile/profile.ts";
import { fromProfile, type Standing, type Standings } from "../../src/checklist/profile/standing.ts";
import { recordKey } from "../../src/crm/record.ts";
import type { Value } from "../../src/field-kinds/value.ts";
import { contentHash } from "../../src/values/hash.ts";
import type { Result } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { apply } from "./apply-changes.ts";
import { settleAside } from "./aside.ts";
import { type Beside, begin, changeDeal } from "./change-answers.ts";
import type { Database } from "./db.ts";
import { listAgain, listedTables } from "./list-again.ts";
import { type Customer, putProfile } from "./profiles.ts";
import { setting } from "./settings.ts";
import { inOneTransaction } from "./transaction.ts";

/** What a deal takes over of its customer's profile, as it was shown to whoever decided. */
export type Takeover = {
  /** These become the deal's answers. */
  take: Requirements;
  /** `contentHash` of the answers that go for them, null for none: one that was changed meanwhile stays. */
  instead: Readonly<Record<string, string>>;
  /** The deal goes by these from now on; its answers stay, and so do reasons given for them. */
  note?: Requirements;
};

/** The answer as `Takeover` names it. */
export const answerHash = (answer: unknown): string => contentHash(answer ?? null);

/** Takes a changed profile over into a deal. Answers somebody changed meanwhile stay. */
export const takeOverProfile = (
  checklist: string,
  { take, instead, note = {} }: Takeover,
): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [...listedTables(db), db.history],
    async (db) => {
      const row = await db.checklists.get(checklist);
      if (!row) return;
      const rows = await db.answers.where("checklist").equals(checklist).toArray();
      const answers = new Map(rows.map(({ field, answer }) => [field, answer]));
      const taken = Object.entries(take).filter(
        ([field]) => answerHash(answers.get(field)) === instead[field],
      );
      const changes = taken.map(([field, one]) => ({
        field,
        change: () => fromProfile(one),
        from: "profile" as const,
      }));
      const changed = await apply(db, checklist, await setting("repName"), changes);
      await settleAside(db, checklist, row, changed);
      const noted = Object.entries(note).map(
        ([field, one]) => [field, withReason(one, row.standings?.[field])] as const,
      );
      await goBy(db, checklist, { ...Object.fromEntries(taken), ...Object.fromEntries(noted) });
      if (changed.length === 0) return;
      await db.summaries.update(checklist, { changedAt: clock().toISOString() });
      await listAgain(db, row);
    },
  );

const withReason = ({ value, since }: Standing, was: Standing | undefined): Standing =>
  was?.why === undefined ? { value, since } : { value, since, why: was.why };

/** What the deal goes by from now on, without a change of any answer; undefined: by nothing. */
export const goByRequirements = (
  checklist: string,
  by: Readonly<Record<string, Standing | undefined>>,
): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.checklists],
    (db) => goBy(db, checklist, by),
  );

async function goBy(
  db: Database,
  checklist: string,
  by: Readonly<Record<string, Standing | undefined>>,
): Promise<void> {
  const row = await db.checklists.get(checklist);
  if (!row) return;
  const all = Object.entries({ ...row.standings, ...by }).filter(([, one]) => one !== undefined);
  await db.checklists.update(checklist, { standings: Object.fromEntries(all) as Standings });
}

/** Makes a deal's answer a standing requirement of its customer; null: it is none any more. The deal goes by it at once. */
export function keepForCustomer(
  beside: Beside,
  customer: Customer,
  field: string,
  value: Value | null,
): Promise<Result<void>> {
  return changeDeal(
    () => [],
    async (db) => {
      await begin(db, beside);
      await putProfile(db, customer, { requirements: { [field]: value } });
      const now = (await db.profiles.get(customer.account))?.requirements[field];
      await goBy(db, recordKey(beside.record), { [field]: now });
    },
  );
}
