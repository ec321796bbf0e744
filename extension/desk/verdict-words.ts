import type { ReadPacket } from "../../src/packet/read-packet-file.ts";
import { momentDay } from "../../src/values/dates.ts";
import { checkCode } from "../../src/values/hash.ts";
import type { Words } from "../../src/values/words.ts";
import type { IconName } from "../ui/icon.tsx";
import type { Tone } from "../ui/notice.tsx";
import type { Verdict } from "./judge.ts";

/** A verdict as it is shown: the words carry it, colour and sign only help. */
export type SaidVerdict = { tone: Tone; icon: IconName; title: string; text: string };

const tones: Record<Verdict["kind"], [Tone, IconName]> = {
  altered: ["bad", "warning"],
  "page-altered": ["bad", "warning"],
  "signature-wrong": ["bad", "warning"],
  another: ["bad", "warning"],
  "other-key": ["wait", "warning"],
  unsigned: ["wait", "warning"],
  signed: ["done", "check"],
  unaltered: ["plain", "check"],
};

export function inWords(verdict: Verdict, words: Words): SaidVerdict {
  const [tone, icon] = tones[verdict.kind];
  return { tone, icon, title: titleOf(verdict, words), text: textOf(verdict, words) };
}

function titleOf(verdict: Verdict, words: Words): string {
  if (verdict.kind === "signed") return words("desk_title_signed", verdict.signer);
  return words(`desk_title_${verdict.kind.replaceAll("-", "_")}`);
}

function textOf(verdict: Verdict, words: Words): string {
  const day = (moment: string) => momentDay(moment, words.language);
  switch (verdict.kind) {
    case "signature-wrong":
      return words("desk_text_signature_wrong", verdict.signer);
    case "another":
      return verdict.openedAt
        ? words("desk_text_another", day(verdict.openedAt))
        : words("desk_text_another_issued");
    case "other-key":
      return words("desk_text_other_key", verdict.signer, verdict.key, day(verdict.since));
    case "unsigned":
      return words("desk_text_unsigned", verdict.signer, day(verdict.since));
    case "signed":
      if (verdict.own) return words("desk_text_signed_own", verdict.key);
      return verdict.since
        ? words("desk_text_signed_known", verdict.key, day(verdict.since))
        : words("desk_text_signed_first", verdict.key, verdict.signer);
    case "unaltered":
      return words(verdict.unchecked ? "desk_text_unchecked" : "desk_text_unaltered");
    default:
      return words(`desk_text_${verdict.kind.replaceAll("-", "_")}`);
  }
}

/** The code to compare with paper; of an altered packet the one it should have, and the one it has. */
export const codeInWords = ({ packet, intact, found }: ReadPacket, words: Words): string =>
  intact
    ? words("desk_check_code", checkCode(packet.hash))
    : words("desk_check_code_differs", checkCode(packet.hash), checkCode(found));
