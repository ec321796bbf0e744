import type { FrozenField, Packet } from "../../src/packet/packet.ts";
import { withAnswers, workedPacket } from "./worked-packets.ts";

/** What a page we do not control, or a person with a bad day, may have put into an answer. */
export const hostile = {
  breakout: `"><script>document.title="ran"</script><img src=x onerror="document.title='ran'">`,
  endOfData: `</script><script>document.title="ran"</script><!--`,
  endOfStyle: `</style></title></bdi></td></table><svg onload="document.title='ran'">`,
  link: `javascript:document.title='ran'`,
  remote: `<link rel=stylesheet href="http://127.0.0.1:9/x.css"><iframe src="http://127.0.0.1:9/">`,
  entity: "&lt;script&gt; &amp;amp; &#x27;",
  override: "part \u202egnp.exe\u202c \u2066left open",
  zeroWidth: "AB\u200b\u200bCD\ufeffEF\u0000\u0007",
  lone: "half \ud83d a pair",
  emoji: "👩‍🏭🏗️ crane",
  chinese: "漢字の部品、取扱注意",
  arabic: "قطعة العميل رقم 4512",
  hebrew: "חלק של הלקוח",
  longWord: "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft8",
} as const;

export const longWord = hostile.longWord;
const everything = Object.values(hostile).join("\n");

/** A worked packet in which every text somebody typed is hostile, with a table of `rows` rows. */
export function hostilePacket(rows = 12): Packet {
  const packet = workedPacket("d03-hazardous-paint");
  const values = Object.values(hostile);
  const cell = (at: number) => values[at % values.length] as string;
  const table = Array.from({ length: rows }, (_, at) => ({
    id: `row-${at}`,
    cells: {
      "part-no": cell(at),
      description: cell(at + 1),
      quantity: at + 1,
      uom: at % 2 ? "EA" : cell(at + 2),
      hazardous: at % 5 === 0,
      "un-number": cell(at + 3),
      "deliver-to": at % 7 === 0 ? cell(at + 4) : "our-dock",
      "expected-arrival": at % 3 === 0 ? cell(at + 5) : "2026-12-14",
      "our-item-no": cell(at + 6),
      owner: cell(at + 7),
    },
    waiting: { "packing-group": { on: cell(at), by: cell(at + 1) } },
  }));
  const answers: Record<string, Partial<FrozenField>> = {
    "csm-items": {
      state: "missing",
      value: table,
      missingCells: table.map((_, at) => `row ${at + 1}: hazard-class`),
    },
    "inbound-arrival-call": { value: { name: hostile.breakout, phone: hostile.link, email: hostile.arabic } },
    "inbound-ship-from": {
      value: { name: hostile.arabic, city: hostile.longWord, country: hostile.override },
    },
    "inbound-receipt-ref": { value: hostile.endOfData },
    "special-handling": { value: everything },
    "critical-features": { state: "assumed", value: everything, confirmWith: hostile.breakout },
    "promises-made": { state: "waiting", on: hostile.endOfStyle, by: hostile.breakout, because: everything },
    "hazmat-out": { state: "not-applicable", because: everything },
    "scope-exclusions": { state: "not-applicable", because: hostile.breakout },
    "material-spec": { label: hostile.breakout },
  };
  return {
    ...withAnswers(packet, answers),
    issuedBy: hostile.breakout,
    gaps: { name: hostile.endOfStyle, reason: everything },
    record: {
      ...packet.record,
      name: `${hostile.breakout} ${hostile.longWord} ${hostile.chinese}`,
      account: { name: hostile.arabic, number: hostile.endOfData },
    },
    warnings: [
      {
        id: "x",
        title: hostile.breakout,
        detail: everything,
        departments: ["receiving", "production"],
        blocks: true,
        stops: true,
      },
    ],
  };
}
