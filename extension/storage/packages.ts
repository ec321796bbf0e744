import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import { arrange } from "../../src/inbound/arrange.ts";
import type { InboundGoods } from "../../src/inbound/goods.ts";
import type { Arrangement } from "../../src/inbound/packages.ts";
import { goodsOfPacket } from "../../src/packet/goods-of-packet.ts";
import type { Result } from "../../src/values/result.ts";
import type { Words } from "../../src/values/words.ts";
import type { Beside } from "./change-answers.ts";
import { database } from "./db.ts";
import { type Deal, readDeal } from "./deals.ts";
import { freezeNow } from "./freeze-now.ts";
import { inOneTransaction } from "./transaction.ts";

/** What comes in and what is in which package; `own`: as the rep has it, where that is not what the rule gives. */
export type Packed = { goods: InboundGoods; own: Arrangement | undefined };

/** Null: nothing comes in, as far as anybody has said. Throws the database's errors, for `live`. */
export async function readPackages(beside: Beside, words: Words): Promise<Packed | null> {
  const [deal, own] = await Promise.all([
    readDeal(beside.record, beside.readAt),
    ownArrangement(beside.record),
  ]);
  const goods = goodsOf(deal, words);
  return goods && { goods, own };
}

export const goodsOf = (deal: Deal, words: Words): InboundGoods | null =>
  goodsOfPacket(freezeNow(deal, {}, words), words);

/**
 * Changes what is in which package, starting from what is stored now: two windows can each move something. The change gets the
 * packages brought up to the rows; null: back to the rule.
 */
export const changePackages = (
  beside: Beside,
  words: Words,
  change: (now: Arrangement) => Arrangement | null,
): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.checklists, db.answers, db.packets, db.packages, db.playbooks, db.profiles],
    async (db) => {
      const deal = await readDeal(beside.record, beside.readAt);
      const goods = goodsOf(deal, words);
      if (!goods) return;
      const own = (await db.packages.get(deal.key))?.arrangement;
      const arrangement = change(arrange(goods, own));
      if (arrangement) await db.packages.put({ checklist: deal.key, arrangement });
      else await db.packages.delete(deal.key);
    },
  );

/** Inside or outside a transaction that includes `packages`. */
export const ownArrangement = async (record: CrmRecord): Promise<Arrangement | undefined> =>
  (await database().packages.get(recordKey(record)))?.arrangement;
