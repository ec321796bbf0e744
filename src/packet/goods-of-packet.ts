import { isPractice } from "../crm/record.ts";
import type { AddressValue } from "../field-kinds/value.ts";
import { arrange } from "../inbound/arrange.ts";
import type { InboundGoods } from "../inbound/goods.ts";
import type { Label } from "../inbound/labels.ts";
import { labelsOf } from "../inbound/labels-of.ts";
import type { Package } from "../inbound/packages.ts";
import { packagesOf } from "../inbound/packages-of.ts";
import type { Words } from "../values/words.ts";
import { goodsRows } from "./goods-rows.ts";
import type { Packet } from "./packet.ts";
import { readableAnswers } from "./page/readable-answers.ts";
import { addressLines, type ReadValue, readFrom } from "./read-goods.ts";
import { said } from "./said.ts";

/** What comes in, in plain words. Null: nothing does, it has no number yet, or whoever this copy is for may not see it. */
export function goodsOfPacket(packet: Packet, words: Words): InboundGoods | null {
  const { inbound, record } = packet;
  if (!inbound) return null;
  const answers = readableAnswers(packet);
  const read = readFrom((id) => answers.field(id), answers.read, words);
  const receipt = read.text(inbound.receipt);
  if (!receipt) return null;
  const shipFrom = read.value<AddressValue>(inbound.shipFrom);
  const site = read.value<AddressValue>(inbound.site);
  return {
    receipt,
    practice: isPractice(record),
    secret: inbound.secret,
    company: companyOf(packet),
    customer: record.account?.name ?? record.name ?? "",
    ...said({
      accountNumber: record.account?.number,
      returnNumber: read.text(inbound.returnNumber),
      packages: countOf(read, inbound.packages),
      call: read.person(inbound.call),
      shipper: read.person(inbound.shipper),
      shipFrom: shipFrom && addressLines(shipFrom),
      shipFromCountry: shipFrom?.country,
      site: site && addressLines(site),
      border: read.choice(inbound.border),
      problemAction: read.text(inbound.problemAction),
      neededBy: read.day(inbound.neededBy),
      sentOn: read.day(inbound.sentOn),
      gs1: inbound.gs1,
    }),
    unload: read.list(inbound.unload),
    rows: goodsRows(answers, inbound, words),
  };
}

/** Under which number goods are expected, and the question it is the answer of. */
export function receiptOf({ fields, inbound }: Packet): { number: string; field: string } | null {
  const found = fields.find(({ id }) => id === inbound?.receipt);
  if (typeof found?.value !== "string" || found.value.trim() === "") return null;
  return { number: found.value.trim(), field: found.id };
}

/** The goods with their packages, as they were arranged when the packet was issued. */
export function packagesOfPacket(
  packet: Packet,
  words: Words,
): { goods: InboundGoods; packages: Package[] } | null {
  const goods = goodsOfPacket(packet, words);
  return goods && { goods, packages: packagesOf(goods, packet.arrangement ?? arrange(goods)) };
}

/** The labels of everything that comes in; none when nothing does. */
export function labelsOfPacket(packet: Packet, words: Words): Label[] {
  const found = packagesOfPacket(packet, words);
  return found ? labelsOf(found.goods, found.packages, words) : [];
}

function companyOf({ company }: Packet): InboundGoods["company"] {
  const [first] = company.docks;
  if (!first) return { name: company.name, ...said({ address: company.address }) };
  const { name, address, hours, phone, limits } = first;
  return {
    name: company.name,
    ...said({ address: company.address }),
    dock: { name, address, ...said({ hours, phone, limits }) },
  };
}

function countOf(read: ReadValue, question: string | undefined): number | undefined {
  const count = read.value<number>(question);
  return typeof count === "number" && Number.isInteger(count) && count > 0 ? count : undefined;
}
