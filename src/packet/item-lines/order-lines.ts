import type { Packet } from "../packet.ts";
import { readableAnswers } from "../page/readable-answers.ts";
import { type ItemLines, linesOf } from "./item-lines.ts";
import { codeCell, dateCell, moneyCells, numberCell, revisionCell, textCell } from "./raw-values.ts";

/** What was ordered, one row per line. Null: nothing was, the reader may not see it, or the playbook does not say where it stands. */
export function orderLines(packet: Packet): ItemLines | null {
  const { order, record } = packet;
  if (!order) return null;
  const { table, columns } = order;
  const answers = readableAnswers(packet);
  const rows = answers.rows(table);
  if (rows.length === 0) return null;
  const customerOrder = answers.read(order.customerOrder ?? "");
  const priced = answers.column(table, columns.unitPrice ?? "") !== undefined;
  return linesOf(
    "order",
    rows.map(({ cells }, at) => {
      const cell = (role: keyof typeof columns): unknown => cells[columns[role] ?? ""];
      const price = moneyCells(cell("unitPrice"));
      return {
        packet: textCell(packet.number),
        packet_rev: textCell(packet.revision),
        customer_no: textCell(record.account?.number),
        customer_name: textCell(record.account?.name),
        customer_po: textCell(customerOrder),
        line_no: numberCell(cell("line") ?? at + 1),
        part_no: textCell(cell("part")),
        part_rev: revisionCell(cell("revision")),
        description: textCell(cell("description")),
        qty: numberCell(cell("quantity")),
        uom: codeCell(cell("unit")),
        unit_price: price.amount,
        currency: price.currency,
        required_date: dateCell(cell("requiredDate")),
      };
    }),
    priced ? [] : ["unit_price", "currency"],
  );
}
