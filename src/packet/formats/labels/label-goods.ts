import { beside } from "./beside.ts";
import { type Block, present } from "./block.ts";
import { identityRanks, type LabelDrawing, ranks } from "./label-drawing.ts";
import { plain, titled, untitled } from "./label-parts.ts";

/** A space no line ends at: the dot stays with the word before it. */
const separator = "\u00a0· ";
/** So many lines tell what is in it where there is little room. */
const leastLines = 2;

/** What is in the package, as a person reads it. */
export function labelGoods({ label: { text }, shape }: LabelDrawing): Block[] {
  const part = titled(text.part, shape, { rank: ranks.part, sizes: "part" });
  const revision = titled(text.revision, shape, { rank: ranks.part, sizes: "part" });
  const partAndRevision =
    part && revision
      ? beside(
          [
            { block: part, share: 3 },
            { block: revision, share: 1 },
          ],
          shape.gap,
          ranks.part,
        )
      : part;
  return present([
    titled(text.returnNumber, shape, { rank: ranks.returnNumber, sizes: "part" }),
    partAndRevision,
    untitled(text.what, shape, {
      rank: ranks.what,
      sizes: "text",
      bold: "none",
      lines: Math.max(leastLines, text.what.length),
      mostLines: Math.max(leastLines, Math.min(text.what.length, 8)),
    }),
    ...text.identity.map((field, at) =>
      titled(field, shape, { rank: identityRanks[at] ?? ranks.what, sizes: "text" }),
    ),
    untitled(text.dangerous, shape, { rank: ranks.dangerous, sizes: "text" }),
    untitled([text.handling.map(plain).filter(Boolean).join(separator)], shape, {
      rank: ranks.handling,
      sizes: "optional",
      mostLines: 4,
    }),
    titled(text.ourItem, shape, { rank: ranks.ourItem, sizes: "optional" }),
    titled(text.origin, shape, { rank: ranks.origin, sizes: "optional" }),
  ]);
}
