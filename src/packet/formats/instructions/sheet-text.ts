import type { Instructions } from "../../../inbound/instructions/instructions.ts";
import type { Words } from "../../../values/words.ts";
import { plainValue, wrap } from "../text-layout.ts";

/** The sheet as the body of an e-mail: short lines, no columns, nothing a mail program could set askew. */
export function sheetText(sheet: Instructions, words: Words): string {
  const capitals = (text: string): string => text.toLocaleUpperCase(words.language);
  const listed = (lines: string[]): string[] => lines.map((line) => wrap(plainValue(line), "- ", "  "));
  const blocks = [
    [
      ...(sheet.practice ? [words("packet_practice")] : []),
      capitals(sheet.title),
      `${sheet.receipt}, ${words("packet_revision", sheet.revision)}`,
      plainValue(sheet.company),
      plainValue(sheet.made),
    ],
    ...(sheet.replaces ? [[capitals(sheet.replaces.title), ...listed(sheet.replaces.lines)]] : []),
    [wrap(sheet.greeting)],
    ...sheet.parts.map(({ title, lines }, at) => [`${at + 1}. ${capitals(title)}`, ...listed(lines)]),
    [wrap(sheet.closing)],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
