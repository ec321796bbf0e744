import { byHand, type CrmRecord } from "../crm/record.ts";
import { contentHash } from "../values/hash.ts";

/** Facts of the record whose changes belong into a deal's history; under "record.<fact>", which no question's id can be. */
const told = {
  name: ({ name }: CrmRecord) => name,
  // Lost by hand it is at no stage.
  stage: ({ crm, stage, closed }: CrmRecord) => stage ?? (crm === byHand ? closed : undefined),
  amount: ({ amount, currency }: CrmRecord) => (amount === undefined ? undefined : { amount, currency }),
  closeDate: ({ closeDate }: CrmRecord) => closeDate,
  account: ({ account }: CrmRecord) => account?.name,
  owner: ({ owner }: CrmRecord) => owner?.name,
};

export type RecordChange = { field: string; old: unknown; new: unknown };

/**
 * What changed between two readings. A fact only one of them shows, or shows cut off, did not change; of a deal made by hand
 * every fact is known, and one that was taken out is none.
 */
export function recordChanges(was: CrmRecord, now: CrmRecord): RecordChange[] {
  const unsure = [...(was.lossy ?? []), ...(now.lossy ?? [])].map((fact) => fact.split(".")[0]);
  return Object.entries(told).flatMap(([fact, read]) => {
    const [before = null, after = null] = [read(was), read(now)];
    const unknown = now.crm !== byHand && (before === null || after === null);
    if (unknown || unsure.includes(fact) || contentHash(before) === contentHash(after)) return [];
    return [{ field: `record.${fact}`, old: before, new: after }];
  });
}
