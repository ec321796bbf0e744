import { labelsOfPacket } from "../goods-of-packet.ts";
import { isForDock } from "./labels/for-dock.ts";
import { plainLabelOptions } from "./labels/label-options.ts";
import { writeLabels } from "./labels/write-labels.ts";
import type { PacketFormat } from "./packet-format.ts";

/** The labels of what comes in, for a label printer; other papers are chosen on the label page. */
const labelsOn = (paper: string): PacketFormat => ({
  id: `labels_${paper}`,
  part: `labels-${paper}`,
  folder: "labels",
  fileExtension: "html",
  mimeType: "text/html",
  write(packet, words) {
    const labels = isForDock(packet) ? labelsOfPacket(packet, words) : [];
    return labels.length > 0 ? writeLabels(labels, { ...plainLabelOptions, paper }, words) : null;
  },
});

export const labels4x6 = labelsOn("4x6");
export const labelsA6 = labelsOn("a6");
