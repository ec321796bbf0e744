import { typedCheckCode } from "../../src/packet/check-code.ts";
import type { OpenedRow } from "../storage/db.ts";

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Those whose number, deal, customer, department or check code holds every word that was typed. */
export function foundAmong(opened: OpenedRow[], typed: string): OpenedRow[] {
  const code = typedCheckCode(typed);
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return opened;
  return opened.filter((row) => {
    if (code !== null && row.hash.startsWith(code)) return true;
    const text = plain([row.packet, row.deal, row.account, row.department].join(" "));
    return words.every((word) => text.includes(word));
  });
}
