import type { Label } from "../../inbound/labels.ts";
import { labelsOfPacket } from "../goods-of-packet.ts";
import { isForDock } from "./labels/for-dock.ts";
import type { PacketFormat } from "./packet-format.ts";
import { type PrinterDpi, zplLabel } from "./zpl/zpl-label.ts";

/** Labels in the language of thermal label printers, one after the other, for a file that is sent to the printer as it is. */
export const zplOf = (labels: Label[], dpi: PrinterDpi): string =>
  labels.map((label) => `${zplLabel(label, dpi)}\n`).join("");

const labelsAt = (dpi: PrinterDpi): PacketFormat => ({
  id: `zpl_${dpi}`,
  part: `labels-${dpi}dpi`,
  folder: "labels",
  fileExtension: "zpl",
  mimeType: "text/plain",
  write(packet, words) {
    const labels = isForDock(packet) ? labelsOfPacket(packet, words) : [];
    return labels.length > 0 ? zplOf(labels, dpi) : null;
  },
});

export const zpl203 = labelsAt(203);
export const zpl300 = labelsAt(300);
