import { csvText } from "../../values/csv.ts";
import { goodsLines } from "../item-lines/goods-lines.ts";
import type { ItemLines } from "../item-lines/item-lines.ts";
import { orderLines } from "../item-lines/order-lines.ts";
import type { PacketFormat } from "./packet-format.ts";

/** Lines for an ERP's import, one file for each kind of them: an import takes one kind of rows. */
export const csvOf = ({ keys, rows }: ItemLines): string => csvText([[...keys], ...rows]);

const csvFormat = (
  part: string,
  linesIn: (...packet: Parameters<PacketFormat["write"]>) => ItemLines | null,
): PacketFormat => ({
  id: `csv_${part}`,
  part,
  folder: "erp",
  fileExtension: "csv",
  mimeType: "text/csv",
  write(packet, words) {
    const lines = linesIn(packet, words);
    return lines && csvOf(lines);
  },
});

export const csvGoods = csvFormat("goods", goodsLines);
export const csvOrder = csvFormat("order", orderLines);
