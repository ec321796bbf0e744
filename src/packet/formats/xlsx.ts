import { goodsLines } from "../item-lines/goods-lines.ts";
import { orderLines } from "../item-lines/order-lines.ts";
import type { PacketFormat } from "./packet-format.ts";
import { workbookOf, workbookType } from "./workbook/workbook-of.ts";

/** The same lines as a spreadsheet: a sheet for each kind of them that has rows. */
export const xlsx: PacketFormat = {
  id: "xlsx",
  part: "lines",
  folder: "erp",
  fileExtension: "xlsx",
  mimeType: workbookType,
  write(packet, words) {
    const lines = [goodsLines(packet, words), orderLines(packet)].filter((one) => one !== null);
    return lines.length > 0 ? workbookOf(lines, words) : null;
  },
};
