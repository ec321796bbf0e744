import type { Words } from "../../values/words.ts";
import type { Packet } from "../packet.ts";
import { changeNotice } from "./change-notice.ts";
import { exceptionItems } from "./exceptions.ts";
import { recordFact } from "./facts.ts";
import { openItems } from "./open-items.ts";
import { lockedNotApplicable, packetHead, printedWarnings } from "./packet-head.ts";
import type { CoverPage, LabelledValue } from "./page-content.ts";
import { readableAnswers } from "./readable-answers.ts";
import { marked } from "./shown-values.ts";

/** What and who, in the words of `_locales` and the facts of the record, in the order they are printed. */
const coverFacts = [
  ["packet_cover_customer", "account.name"],
  ["packet_cover_account", "account.number"],
  ["packet_cover_amount", "amount"],
  ["packet_cover_close_date", "closeDate"],
  ["packet_cover_owner", "owner.name"],
  ["packet_cover_owner_phone", "owner.phone"],
] as const;

/** Page 1 of the whole packet, for sales: what, who, how far each department is, what is open. */
export function coverPage(packet: Packet, words: Words): CoverPage {
  const answers = readableAnswers(packet);
  const facts = coverFacts.flatMap(([label, path]): LabelledValue[] => {
    const value = recordFact(packet.record, path.split("."), words);
    const changed = answers.changed(`record.${path}`);
    return value ? [{ label: words(label), value: marked(value, changed) }] : [];
  });
  return {
    head: packetHead(packet, words),
    change: changeNotice(packet),
    facts: [...facts, { label: words("packet_cover_stage"), value: [packet.stage.name] }],
    departments: packet.departments.map(({ name, required, done }) => ({ name, required, done })),
    open: openItems(answers, words),
    exceptions: exceptionItems(answers, words),
    notApplicable: lockedNotApplicable(answers),
    warnings: printedWarnings(packet.warnings),
  };
}
