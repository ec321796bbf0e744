import type { CrmRecord } from "./record.ts";

/** What a rep types of a deal whose page nothing reads. */
export type TypedFacts = {
  name: string;
  customer: string;
  /** One of our stages, or "lost". */
  stage: string;
  /** ISO day; "" for none. */
  closeDate: string;
};

/** The page's deal with what was typed of it. */
export function withTypedFacts(
  record: CrmRecord,
  { name, customer, stage, closeDate }: TypedFacts,
): CrmRecord {
  const { crm, id, host, url } = record;
  return {
    ...{ crm, id, host, url, name },
    ...(customer && { account: { name: customer } }),
    ...(stage === "lost" ? { closed: "lost" as const } : { stage }),
    ...(closeDate && { closeDate }),
  };
}

/** The same backwards, for changing it. */
export const typedFactsOf = (record: CrmRecord): TypedFacts => ({
  name: record.name ?? "",
  customer: record.account?.name ?? "",
  stage: record.closed === "lost" ? "lost" : (record.stage ?? ""),
  closeDate: record.closeDate ?? "",
});
