import type { Words } from "../../values/words.ts";
import type { Assumption, Cell, Line, PageContent } from "../page/page-content.ts";
import { plainValue, ruled, wrap } from "./text-layout.ts";
import { textItem, textLine, textSection } from "./text-lines.ts";

/** One block as plain text, without a line break at its end. */
export function textBlock(block: PageContent, words: Words): string {
  switch (block.kind) {
    case "lines": {
      const lines = block.lines.map((line) =>
        wrap(textLine(line, words), "", block.heading === null ? "" : "  "),
      );
      return block.heading === null
        ? lines.join("\n")
        : textSection(loud(block.heading, block.strong), lines);
    }
    case "facts":
      return block.facts
        .map(({ caption, fact, small }) =>
          wrap([fact, ...small].map((line) => textLine(line, words)).join("\n"), caption.padEnd(22)),
        )
        .join("\n");
    case "rows":
      return textSection(
        block.heading,
        block.rows.map((cells, at) => textRow(cells, block.captions, at, words)),
      );
    case "each":
      return textSection(
        loud(block.heading, block.strong),
        block.items.flatMap((lines) =>
          lines.map((line, at) => wrap(textLine(line, words), at === 0 ? "* " : "  ")),
        ),
      );
    case "nothing":
      return [ruled(block.text, "="), ...block.lines.map((line) => wrap(textLine(line, words)))].join("\n");
    case "barcode":
      return `${block.caption} ${plainValue(block.readable)}`;
    case "receipt":
      return textReceipt(block.packages ? textLine(block.packages, words) : "___", words);
    case "signoffs":
      return textSection(
        block.heading,
        block.steps.map((step) => wrap(`${step} ${"_".repeat(20)}`)),
      );
    case "assumptions":
      return textSection(
        block.heading,
        block.items.map((item) => textAssumption(item, words)),
      );
    case "rest":
      return textSection(
        block.heading,
        block.items.map((item) => textItem(item, words)),
      );
  }
}

const loud = (heading: string, strong: boolean): string => (strong ? `*** ${heading} ***` : heading);

/** A row as a small list: the first cell names it, the others stand under it with their captions. */
function textRow([first, ...others]: Cell[], captions: string[], at: number, words: Words): string {
  const inline = ({ main, small }: Cell) =>
    [main, ...small]
      .filter((line) => line.length > 0)
      .map((line) => textLine(line, words))
      .join("; ");
  const name = first ? inline(first) : "";
  return [
    wrap(name, `${at + 1}. `),
    ...others.flatMap((cell, place) => {
      const text = inline(cell);
      return text === ""
        ? []
        : [wrap(`${words("packet_label", captions[place + 1] ?? "")} ${text}`, "   ", "     ")];
    }),
  ].join("\n");
}

function textAssumption({ label, value, confirmWith }: Assumption, words: Words): string {
  const confirm: Line =
    confirmWith.length > 0 ? [". ", words("packet_confirm_with"), " ", ...confirmWith] : [];
  const ticks = ["packet_assumption_agreed", "packet_assumption_disagreed"];
  return [
    textItem({ label, value: [...value, ...confirm] }, words),
    `  ${ticks.map((key) => `[ ] ${words(key)}`).join("  ")}  ${words("packet_assumption_cost")} ${"_".repeat(12)}`,
  ].join("\n");
}

function textReceipt(packages: string, words: Words): string {
  const tick = (key: string) => `[ ] ${words(key)}`;
  return [
    `${words("packet_receipt_received")}: ${words("packet_receipt_date")} __________ ${words("packet_receipt_time")} _____ ${words("packet_receipt_by")} ______________`,
    `${words("packet_receipt_packages")} ____ ${words("packet_receipt_of")} ${packages}`,
    ["packet_receipt_as_stated", "packet_receipt_over", "packet_receipt_short", "packet_receipt_damaged"]
      .map(tick)
      .join("  "),
    `${words("packet_receipt_put")} ____________ ${words("packet_receipt_called")} ____________ ${words("packet_receipt_at")} _____`,
  ].join("\n");
}
