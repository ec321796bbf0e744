import { isUntouched, type Stand } from "../../src/checklist/profile/standing.ts";
import type { Result } from "../../src/values/result.ts";
import { openDealsOf } from "./customers.ts";
import { database } from "./db.ts";
import { readDeal, standsIn } from "./deals.ts";
import { answerHash, takeOverProfile } from "./standings.ts";

/** What a changed profile would do to one open deal. */
export type DealUpdate = {
  checklist: string;
  name: string;
  /** The last packet, which never changes; null: none was issued. */
  revision: string | null;
  /** Where the deal says otherwise. */
  stands: Stand[];
};

/** How one answer of the deal meets the change; an exception is left alone, whatever is ticked. */
export type UpdateKind = "fills" | "follows" | "exception" | "typed";

export function updateKind(stand: Stand): UpdateKind {
  if (stand.exception) return "exception";
  if (!stand.answer) return "fills";
  return isUntouched(stand) ? "follows" : "typed";
}

/** The open deals of a customer that say otherwise than its profile does now. Throws the database's errors, for `live`. */
export async function dealUpdates(account: string): Promise<DealUpdate[]> {
  const db = database();
  const deals = await openDealsOf(account);
  const rows = await db.checklists.bulkGet(deals.map(({ checklist }) => checklist));
  const updates = await Promise.all(
    rows.map(async (row): Promise<DealUpdate[]> => {
      if (!row) return [];
      const deal = await readDeal(row.record, row.readAt);
      const stands = standsIn(deal).filter(({ news }) => news);
      const name = row.record.name ?? "";
      const revision = deal.packets[0]?.revision ?? null;
      return stands.length > 0 ? [{ checklist: row.key, name, revision, stands }] : [];
    }),
  );
  return updates.flat();
}

/** Updates one deal: what was ticked, by field; exceptions stay as they are and are asked about no more. */
export function updateDeal(
  { checklist, stands }: DealUpdate,
  ticked: (field: string) => boolean,
): Promise<Result<void>> {
  const take = stands.filter((one) => updateKind(one) !== "exception" && ticked(one.field.id));
  const note = stands.filter((one) => updateKind(one) === "exception");
  const news = (all: Stand[]) =>
    Object.fromEntries(all.flatMap(({ field, news }) => (news ? [[field.id, news] as const] : [])));
  const instead = Object.fromEntries(take.map(({ field, answer }) => [field.id, answerHash(answer)]));
  return takeOverProfile(checklist, { take: news(take), instead, note: news(note) });
}
