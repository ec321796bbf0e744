import { type CustomerPack, customerPack } from "../../../src/packet/customer-pack.ts";
import { packingListHtml } from "../../../src/packet/formats/instructions/packing-list-html.ts";
import { sheetHtml } from "../../../src/packet/formats/instructions/sheet-html.ts";
import { sheetMailHtml } from "../../../src/packet/formats/instructions/sheet-mail-html.ts";
import { sheetText } from "../../../src/packet/formats/instructions/sheet-text.ts";
import { plainLabelOptions } from "../../../src/packet/formats/labels/label-options.ts";
import { writeLabels } from "../../../src/packet/formats/labels/write-labels.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { words, workedPacket } from "../worked-packets.ts";

export const terms = { day: "2026-11-20", noticeDays: 2, homeCountry: "US" };

export function packOf(packet: Packet, last?: CustomerPack): CustomerPack {
  const pack = customerPack(packet, terms, last, words);
  if (!pack) throw new Error("Nothing comes in");
  return pack;
}

export const workedPack = (id: string): CustomerPack => packOf(workedPacket(id));

/** The lines of each of the seven parts. */
export const partsOf = ({ instructions }: CustomerPack): string[][] =>
  instructions.parts.map(({ lines }) => lines);

/** The labels, on 4 by 6 in. */
export const labelsOf = ({ labels }: CustomerPack): string => writeLabels(labels, plainLabelOptions, words);

/** Every other file a customer gets of it, by name. */
export const filesOf = ({ instructions, packingList }: CustomerPack): Record<string, string> => ({
  sheet: sheetHtml(instructions, words),
  text: sheetText(instructions, words),
  mail: sheetMailHtml(instructions, words),
  list: packingListHtml(packingList, words),
});
