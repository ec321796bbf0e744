import type { InboundGoods } from "../inbound/goods.ts";
import {
  type Instructions,
  type SheetContext,
  writeInstructions,
} from "../inbound/instructions/instructions.ts";
import { type PackingList, writePackingList } from "../inbound/instructions/packing-list.ts";
import { replacesNote } from "../inbound/instructions/replaces.ts";
import type { Label } from "../inbound/labels.ts";
import { labelsOf } from "../inbound/labels-of.ts";
import type { IsoDay } from "../values/dates.ts";
import { contentHash } from "../values/hash.ts";
import type { Words } from "../values/words.ts";
import { packagesOfPacket } from "./goods-of-packet.ts";
import type { Packet } from "./packet.ts";
import { nextRevision } from "./revision.ts";

/** What the customer's packer gets: how to send, the list to complete, the labels. Frozen at each hand-out. */
export type CustomerPack = {
  receipt: string;
  /** A, B, C… like a packet's. */
  revision: string;
  day: IsoDay;
  goods: InboundGoods;
  instructions: Instructions;
  packingList: PackingList;
  labels: Label[];
  /** Of what it says, whenever and as whichever revision it says it. */
  says: string;
};

export type PackTerms = Pick<SheetContext, "day" | "noticeDays" | "homeCountry">;

/**
 * The pack of a packet's goods: the one handed out last while nothing in it has changed, else the next revision, which says what
 * it replaces. Null: nothing comes in.
 */
export function customerPack(
  packet: Packet,
  terms: PackTerms,
  last: CustomerPack | undefined,
  words: Words,
): CustomerPack | null {
  const found = packagesOfPacket(packet, words);
  if (!found || found.goods.rows.length === 0) return null;
  const { goods, packages } = found;
  const labels = labelsOf(goods, packages, words);
  const write = (as: Pick<SheetContext, "revision" | "day" | "replaces">) => {
    const context = { ...terms, labels: labels.length, ...as };
    return {
      instructions: writeInstructions(goods, context, words),
      packingList: writePackingList(goods, packages, context, words),
    };
  };
  const says = contentHash([write({ revision: "", day: "" }), labels.map(({ di, text }) => [di, text])]);
  if (last?.says === says) return last;
  const revision = nextRevision(last?.revision);
  const replaces = last && replacesNote(last, { goods, labels }, words);
  const { day } = terms;
  return {
    receipt: goods.receipt,
    revision,
    day,
    goods,
    ...write({ revision, day, replaces }),
    labels,
    says,
  };
}
