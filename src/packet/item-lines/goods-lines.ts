import { addressSchema } from "../../crm/record.ts";
import type { GoodsRow, InboundGoods } from "../../inbound/goods.ts";
import type { GoodsColumns } from "../../playbook/inbound.ts";
import type { TableCell } from "../../values/csv.ts";
import type { Words } from "../../values/words.ts";
import { goodsOfPacket } from "../goods-of-packet.ts";
import type { Packet, PacketInbound } from "../packet.ts";
import { type ReadableAnswers, readableAnswers } from "../page/readable-answers.ts";
import { type ItemLines, type ItemRow, linesOf } from "./item-lines.ts";
import { codeCell, moneyCells, revisionCell, textCell } from "./raw-values.ts";

/** What comes in, one row per row of goods. Null: nothing does, or the reader may not see it. */
export function goodsLines(packet: Packet, words: Words): ItemLines | null {
  const goods = goodsOfPacket(packet, words);
  const { inbound } = packet;
  if (!goods || !inbound || goods.rows.length === 0) return null;
  const answers = readableAnswers(packet);
  const same = sameForAll(answers, goods, inbound);
  const tables = new Map(
    inbound.goods.map(({ table, columns }) => {
      const rows = new Map(answers.rows(table).map(({ id, cells }) => [id, cells]));
      return [table, { columns, rows }];
    }),
  );
  const valued = inbound.goods.some(
    ({ table, columns }) => answers.column(table, columns.declaredValue ?? "") !== undefined,
  );
  const rows = goods.rows.map((row) => {
    const table = tables.get(row.table);
    const cells = table?.rows.get(row.row) ?? {};
    const cell = (role: keyof GoodsColumns): unknown => cells[table?.columns[role] ?? ""];
    return { ...same, ...rowOf(row, cell, goods.customer), ...placeOf(row, cell, inbound) };
  });
  return linesOf("goods", rows, valued ? [] : ["unit_value", "currency"]);
}

function sameForAll(answers: ReadableAnswers, goods: InboundGoods, inbound: PacketInbound): ItemRow {
  const from = addressSchema.safeParse(answers.read(inbound.shipFrom ?? ""));
  const { name, country } = from.success ? from.data : {};
  return {
    expected_receipt: textCell(goods.receipt),
    packet_rev: textCell(answers.packet.revision),
    customer_no: textCell(goods.accountNumber),
    customer_name: textCell(goods.customer),
    packages_total: goods.packages ?? null,
    needed_by: goods.neededBy ? { day: goods.neededBy } : null,
    ship_from: textCell([name, country].filter(Boolean).join(" ")),
    unload: codeCell(answers.read(inbound.unload ?? "")),
    // It is the customer's: on our books it is worth nothing.
    book_value: 0,
    call_name: textCell(goods.call?.name),
    // A plus would begin a formula.
    call_phone: textCell(goods.call?.phone?.trim().replace(/^\+/, "")),
    if_problem: codeCell(answers.read(inbound.problemAction ?? "")),
  };
}

type Cell = (role: keyof GoodsColumns) => unknown;

function rowOf(row: GoodsRow, cell: Cell, customer: string): ItemRow {
  const value = moneyCells(cell("declaredValue"));
  return {
    owner_name: textCell(row.owner ?? customer),
    our_item_no: textCell(row.ourItem),
    customer_part_no: textCell(row.part),
    part_rev: revisionCell(row.revision),
    description: textCell(row.description),
    qty: row.quantity ?? null,
    uom: textCell(row.unit),
    serials: codeCell(row.serials),
    lot_heat: textCell(row.lot),
    hazardous: yesOrNo(cell("hazardous")),
    un_number: textCell(cell("unNumber")),
    hazard_class: codeCell(cell("hazardClass")),
    packing_group: codeCell(cell("packingGroup")),
    unit_value: value.amount,
    currency: value.currency,
  };
}

function placeOf(row: GoodsRow, cell: Cell, { toDock: [dock] }: PacketInbound): ItemRow {
  return {
    expected_date: row.arrival ? { day: row.arrival } : null,
    deliver_to: codeCell(cell("deliverTo")) ?? (row.toDock ? textCell(dock) : null),
    carrier: textCell(row.carrier),
    tracking: textCell(row.tracking),
    storage: codeCell(cell("storage")),
    inspect: codeCell(cell("inspection")),
  };
}

const yesOrNo = (value: unknown): TableCell => (typeof value === "boolean" ? (value ? "Y" : "N") : null);
