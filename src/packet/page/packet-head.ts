import { isPractice } from "../../crm/record.ts";
import { dayToText, isIsoDay } from "../../values/dates.ts";
import { checkCode } from "../../values/hash.ts";
import type { Words } from "../../values/words.ts";
import type { Packet, PacketWarning } from "../packet.ts";
import { signingKeyCode } from "../signature.ts";
import type { LabelledValue, PacketHead, PrintedWarnings } from "./page-content.ts";
import type { ReadableAnswers } from "./readable-answers.ts";

export const packetHead = (packet: Packet, words: Words): PacketHead => ({
  practice: isPractice(packet.record),
  number: packet.number,
  revision: packet.revision,
  issuedAt: momentToText(packet.issuedAt, words),
  issuedBy: packet.issuedBy,
  checkCode: checkCode(packet.hash),
  company: packet.company.name,
  recordName: packet.record.name ?? packet.record.id,
  accountName: packet.record.account?.name ?? "",
  gaps: packet.gaps,
});

/** The wall clock of whoever issued it, zone and all: a reader elsewhere must not see another day. */
export function momentToText(moment: string, words: Words): string {
  const [, day = "", time = "", zone = ""] =
    /^([\d-]{10})T(\d\d:\d\d)[^Z+-]*(Z|[+-]\d\d:\d\d)?$/.exec(moment) ?? [];
  if (!isIsoDay(day)) return moment;
  return words(
    "packet_moment",
    dayToText(day, words.language),
    time,
    ["Z", "", "+00:00"].includes(zone) ? "UTC" : `UTC${zone.replace("-", "−")}`,
  );
}

/** Safety and law: not applicable there needs a reason, and the reason is printed on page 1. */
export const lockedNotApplicable = (answers: ReadableAnswers): LabelledValue[] =>
  answers.fields
    .filter((field) => field.locked && field.state === "not-applicable")
    .map(({ label, because }) => ({ label, value: [{ value: because ?? "" }] }));

export function printedWarnings(warnings: PacketWarning[]): PrintedWarnings {
  const printed = (stops: boolean) =>
    warnings.filter((warning) => warning.stops === stops).map(({ title, detail }) => ({ title, detail }));
  return { stops: printed(true), others: printed(false) };
}

/** What paper is checked by: the code of the content and, where somebody signed, of the key. */
export function packetFooter(packet: Packet, words: Words): string {
  const { number, revision, hash } = packet;
  const key = signingKeyCode(packet);
  if (key === null) return words("packet_footer", number, revision, checkCode(hash));
  return words("packet_footer_signed", number, revision, checkCode(hash), key);
}
