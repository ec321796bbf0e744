import type { Label } from "../../../inbound/labels.ts";
import type { Words } from "../../../values/words.ts";
import { beside } from "./beside.ts";
import { type Block, present } from "./block.ts";
import { plain } from "./label-parts.ts";
import { stack } from "./stack.ts";
import { textBlock } from "./text-block.ts";

/** A capital letter 25 mm high (domain report, 2.2) has this size. */
const writtenSize = 25 / 0.716;
/** Longer text gets smaller, but stays readable across a dock. */
const leastSize = 8;
const gap = 1.5;

/** The number, how many and which piece always stand there. */
export const markerRanks = { part: 1, customer: 2 };

/**
 * What to write on a package with a marker pen: the number, whose it is, which part, how many, which piece. It is drawn as
 * large as it should be written, so that the printed page can be fixed to the package as it is.
 */
export function markerBlock(label: Label, words: Words): Block {
  const { text } = label;
  const how = textBlock({
    rank: 0,
    paragraphs: [words("labels_marker_how")],
    most: 5,
    least: 4,
    look: { bold: "none" },
  });
  const last = present([
    written(quantityOf(label, words), { rank: 0, lines: 1 }),
    written(pieceOf(label, words), { rank: 0, lines: 1, align: "right" }),
  ]);
  return stack(
    present([
      how,
      written(text.receipt.value, { rank: 0, lines: 1 }),
      written((text.customer ?? "").toLocaleUpperCase(words.language), {
        rank: markerRanks.customer,
        lines: 1,
      }),
      written(partOf(label, words), { rank: markerRanks.part, lines: 1 }),
      beside(
        last.map((block) => ({ block, share: 1 })),
        gap * 3,
      ),
    ]),
    gap,
  );
}

function partOf({ text }: Label, words: Words): string {
  if (!text.part) return text.what.join("; ");
  return words("labels_marker_part", [text.part.value, text.revision?.value].filter(Boolean).join(" "));
}

function quantityOf({ di }: Label, words: Words): string {
  const fields = new Map(di);
  const quantity = fields.get("Q");
  return quantity ? words("labels_marker_quantity", `${quantity} ${fields.get("3Q") ?? ""}`.trim()) : "";
}

const pieceOf = ({ package: { number, total }, text }: Label, words: Words): string =>
  total === undefined ? text.piece : words("labels_marker_piece", number, total);

type Written = { rank: number; lines: number; align?: "left" | "right" };

function written(text: string, { rank, lines, align = "left" }: Written): Block | null {
  const line = plain(text);
  if (line === "") return null;
  return textBlock({
    rank,
    paragraphs: [line],
    most: writtenSize,
    least: leastSize,
    lines,
    mostLines: 3,
    look: { align },
    onFloor: true,
  });
}
