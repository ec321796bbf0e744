import type { CrmRecord } from "../crm/record.ts";
import { contentHash } from "../values/hash.ts";

/** Facts of the record whose changes belong into a deal's history; under "record.<fact>", which no question's id can be. */
const told = {
  name: ({ name }: CrmRecord) => name,
  stage: ({ stage }: CrmRecord) => stage,
  amount: ({ amount, currency }: CrmRecord) => (amount === undefined ? undefined : { amount, currency }),
  closeDate: ({ closeDate }: CrmRecord) => closeDate,
  account: ({ account }: CrmRecord) => account?.name,
  owner: ({ owner }: CrmRecord) => owner?.name,
};

export type RecordChange = { field: string; old: unknown; new: unknown };

/** What changed between two readings. A fact only one of them shows, or shows cut off, did not change. */
export function recordChanges(was: CrmRecord, now: CrmRecord): RecordChange[] {
  const unsure = [...(was.lossy ?? []), ...(now.lossy ?? [])].map((fact) => fact.split(".")[0]);
  return Object.entries(told).flatMap(([fact, read]) => {
    const [before, after] = [read(was), read(now)];
    if (before === undefined || after === undefined || unsure.includes(fact)) return [];
    return contentHash(before) === contentHash(after)
      ? []
      : [{ field: `record.${fact}`, old: before, new: after }];
  });
}
