import type { Packet } from "../../src/packet/packet.ts";
import { withAnswers, workedPacket } from "./worked-packets.ts";

/** "Lift bracket" and what it is called elsewhere: every script and direction, and words that cannot be cut. */
export const namesInLanguages = [
  "Lift bracket",
  "Hebehalterung",
  "Support de levage",
  "Soporte de elevación",
  "Supporto di sollevamento",
  "Suporte de elevação",
  "Hefbeugel",
  "Lyftfäste",
  "Løftebeslag",
  "Nostokannatin",
  "Lyftifesting",
  "Wspornik podnośnika",
  "Zvedací držák",
  "Zdvíhací držiak",
  "Emelőkonzol",
  "Suport de ridicare",
  "Повдигаща скоба",
  "Подъёмный кронштейн",
  "Підйомний кронштейн",
  "Βραχίονας ανύψωσης",
  "Kaldırma braketi",
  "كتيفة الرفع",
  "תושבת הרמה",
  "براکت بالابر",
  "اٹھانے والا بریکٹ",
  "उत्थापन ब्रैकेट",
  "উত্তোলন বন্ধনী",
  "தூக்கும் அடைப்புக்குறி",
  "లిఫ్ట్ బ్రాకెట్",
  "ลิฟต์ยึด",
  "Giá nâng",
  "吊耳支架",
  "起重支架",
  "リフトブラケット",
  "리프트 브래킷",
  "ამწევი სამაგრი",
  "Բարձրացնող բռնակ",
  "የማንሻ ቅንፍ",
  "Braced codi",
  "Tõsteklamber",
] as const;

/** A worked deal with goods of `rows` rows, each with everything a row can say and a name in another of 40 languages. */
export function largePacket(rows: number): Packet {
  const packet = workedPacket("d01-customer-engines");
  const goods = packet.fields.find(({ id }) => id === "csm-items")?.value ?? [];
  const [pattern] = goods as { cells: object }[];
  const name = (at: number): string => namesInLanguages[at % namesInLanguages.length] as string;
  const value = Array.from({ length: rows }, (_, at) => ({
    id: `row-${at}`,
    cells: {
      ...pattern?.cells,
      "part-no": `LB-${String(at).padStart(4, "0")}`,
      description: `${name(at)}, ${name(at + 7)}`,
      quantity: at + 1,
      "serial-nos": `S${at}-1, S${at}-2`,
      owner: name(at + 13),
      "our-item-no": `CS-10388-${at}`,
    },
  }));
  const missingCells = value.map((_, at) => `row ${at + 1}: un-number`);
  return withAnswers(packet, { "csm-items": { state: "missing", value, missingCells } });
}
