import type { Label } from "../../src/inbound/labels.ts";
import { labelsOfPacket } from "../../src/packet/goods-of-packet.ts";
import type { Packet } from "../../src/packet/packet.ts";
import type { Words } from "../../src/values/words.ts";
import { database } from "./db.ts";
import { checklistOf, type Deal, readDeal } from "./deals.ts";
import { freezeNow } from "./freeze-now.ts";
import { ownCompany } from "./packets.ts";

/** Why a deal has no labels, as a person is told it. */
export type NoLabels = "gone" | "no-inbound" | "nothing-comes" | "no-number" | "no-goods";

/** The labels of a deal, and what it is called. */
export type DealLabels =
  | { state: "labels"; name: string; labels: Label[] }
  | { state: NoLabels; name: string };

/** As the deal's answers give them now. Throws the database's errors, for `live`. */
export async function labelsOfDeal(key: string, words: Words): Promise<DealLabels> {
  // Begun in one turn: what a live query reads after it waited for something slow is not watched.
  const [row, packages, company] = await Promise.all([
    database().checklists.get(key),
    database().packages.get(key),
    ownCompany(),
  ]);
  if (!row) return { state: "gone", name: "" };
  const deal = await readDeal(row.record, row.readAt);
  const name = deal.record.name ?? "";
  const open = openState(deal);
  if (open) return { state: open, name };
  return withLabels(freezeNow(deal, { company, arrangement: packages?.arrangement }, words), words);
}

/** As they were frozen into a packet. Throws the database's errors, for `live`. */
export async function labelsOfRevision(number: string, revision: string, words: Words): Promise<DealLabels> {
  const row = await database().packets.get([number, revision]);
  return row ? withLabels(row.content, words) : { state: "gone", name: "" };
}

function withLabels(packet: Packet, words: Words): DealLabels {
  const name = packet.record.name ?? "";
  if (!packet.inbound) return { state: "nothing-comes", name };
  const labels = labelsOfPacket(packet, words);
  return labels.length > 0 ? { state: "labels", name, labels } : { state: "no-goods", name };
}

/** What is still in the way of any label: the playbook, the branch, the number. */
function openState(deal: Deal): NoLabels | null {
  const { inbound } = deal.compiled.playbook;
  if (!inbound) return "no-inbound";
  const { full } = checklistOf(deal);
  const receipt = deal.compiled.fields.find(({ field }) => field.id === inbound.receipt);
  if (!receipt || full.asked[receipt.index] !== 1) return "nothing-comes";
  return deal.answers[inbound.receipt]?.state === "answered" ? null : "no-number";
}
