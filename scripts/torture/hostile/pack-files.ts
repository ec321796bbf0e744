import { type CustomerPack, customerPack } from "../../../src/packet/customer-pack.ts";
import { comparisonHtml } from "../../../src/packet/formats/comparison-html.ts";
import { packingListHtml } from "../../../src/packet/formats/instructions/packing-list-html.ts";
import { sheetHtml } from "../../../src/packet/formats/instructions/sheet-html.ts";
import { sheetMailHtml } from "../../../src/packet/formats/instructions/sheet-mail-html.ts";
import { plainLabelOptions } from "../../../src/packet/formats/labels/label-options.ts";
import { writeLabels } from "../../../src/packet/formats/labels/write-labels.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { nextRevision } from "../../../src/packet/revision.ts";
import { words } from "./hostile-packets.ts";

/** The other pages made of a packet: what the customer's packer gets, and what changed since the revision before. */
export function packFilesOf(packet: Packet): [name: string, html: string][] {
  const pack = customerPack(
    packet,
    { day: "2026-11-20", noticeDays: 2, homeCountry: "US" },
    undefined,
    words,
  );
  return [...(pack ? filesOf(pack) : []), ["comparison", comparison(packet)]];
}

const filesOf = ({ instructions, packingList, labels }: CustomerPack): [string, string][] => [
  ["sheet", sheetHtml(instructions, words)],
  ["mail", sheetMailHtml(instructions, words)],
  ["list", packingListHtml(packingList, words)],
  ["office labels", writeLabels(labels, { ...plainLabelOptions, paper: "a4-4" }, words)],
];

/** Against a revision in which every answer was another one. */
function comparison(now: Packet): string {
  const fields = now.fields.map((field, at) => ({
    ...field,
    value: now.fields.at(at - 1)?.kind === field.kind ? now.fields.at(at - 1)?.value : undefined,
  }));
  const old = { ...now, fields };
  return comparisonHtml(
    { old, now: { ...now, revision: nextRevision(now.revision) }, reader: now.for, newest: "B", stops: {} },
    words,
  );
}
