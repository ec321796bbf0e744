import { isPractice } from "../../crm/record.ts";
import { checkCode } from "../../values/hash.ts";
import type { PlainMail } from "../../values/mailto.ts";
import type { Words } from "../../values/words.ts";
import type { Packet } from "../packet.ts";
import { changeLines } from "./change-lines.ts";
import { dueDay } from "./due-day.ts";
import { oneLine } from "./one-line.ts";

/** What goes with a copy of a packet by e-mail: nothing in it that the copy itself does not hold. `fileName`: the page that is attached. */
export function mailOf(copy: Packet, fileName: string, words: Words): PlainMail {
  return { subject: subjectOf(copy, words), body: bodyOf(copy, fileName, words) };
}

/** "[HP-26-0147 A] Receiving: Harrow Marine, due 2027-01-11". */
function subjectOf(copy: Packet, words: Words): string {
  const day = dueDay(copy);
  const facts = [oneLine(copy.number, 40), copy.revision, nameOf(copy, words), customerOf(copy, 60)];
  const subject = day ? words("mail_subject_due", ...facts, day) : words("mail_subject", ...facts);
  return isPractice(copy.record) ? `${words("packet_practice")} ${subject}` : subject;
}

function bodyOf(copy: Packet, fileName: string, words: Words): string {
  const { record, gaps, number, revision } = copy;
  const day = dueDay(copy);
  const missing = copy.fields.filter(({ state }) => state === "missing").length;
  const paragraphs = [
    [
      words("mail_what", number, revision, nameOf(copy, words)),
      [...new Set([customerOf(copy, 120), oneLine(record.name, 120)])].filter(Boolean).join(": "),
      day ? words("mail_due", day) : "",
    ],
    changeLines(copy, words),
    [
      gaps ? words("mail_gaps", oneLine(gaps.name, 80), oneLine(gaps.reason, 300)) : "",
      missing > 0 ? words.count("mail_missing", missing) : "",
    ],
    [
      words("mail_to_do", fileName),
      words("mail_check", checkCode(copy.hash)),
      copy.for === null ? words("mail_whole") : "",
    ],
    [oneLine(copy.issuedBy, 80)],
  ];
  return paragraphs
    .map((lines) => lines.filter((line) => line !== "").join("\n"))
    .filter((lines) => lines !== "")
    .join("\n\n");
}

const customerOf = ({ record }: Packet, longest: number): string =>
  oneLine(record.account?.name ?? record.name ?? record.id, longest);

const nameOf = ({ departments, for: id }: Packet, words: Words): string =>
  oneLine(departments.find((one) => one.id === id)?.name ?? words("mail_packet"), 60);
