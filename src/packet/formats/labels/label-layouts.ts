import { banner } from "./banner.ts";
import { beside } from "./beside.ts";
import { type Block, present } from "./block.ts";
import { type LabelDrawing, ranks } from "./label-drawing.ts";
import { labelGoods } from "./label-goods.ts";
import { several, titled, untitled } from "./label-parts.ts";
import type { LabelShape } from "./label-shape.ts";
import { labelPlate, labelSquares, labelSscc } from "./label-symbols.ts";
import { ruled } from "./ruled.ts";
import { stack } from "./stack.ts";

const spaced = " \u2013 ";

type Layout = (drawing: LabelDrawing) => Block[];

/** Higher than wide: 4 by 6 in, A6, a quarter of a page. */
const tall: Layout = (drawing) => [
  banner(drawing.label.text, drawing.shape),
  ...present([
    parties(drawing),
    lined(receipt(drawing), drawing),
    callInOneLine(drawing),
    lined(goodsAndSquares(drawing), drawing),
    ...feet(drawing),
  ]),
];

/** Half a page. */
const large: Layout = (drawing) => {
  const { label, shape, width } = drawing;
  const squares = labelSquares(drawing, width * 0.4, false);
  const left = stack(present([receipt(drawing), ...labelGoods(drawing)]), shape.gap);
  const right = stack(present([call(drawing), squares?.block]), shape.gap);
  return [
    banner(label.text, shape),
    beside(
      [
        { block: left, share: 1 },
        { block: right, wide: Math.max(width * 0.32, squares?.wide ?? 0) },
      ],
      shape.gap * 2,
    ),
    ...present([lined(parties(drawing), drawing), ...feet(drawing)]),
  ];
};

/** An eighth or a tenth of a page. */
const small: Layout = (drawing) => {
  const { label, shape } = drawing;
  const squares = labelSquares(
    drawing,
    drawing.width * (drawing.options.symbols === "both" ? 0.4 : 0.28),
    false,
  );
  const words = stack(
    present([receipt(drawing), ...labelGoods(drawing), call(drawing), ...where(drawing)]),
    shape.gap,
  );
  return [
    banner(label.text, shape),
    squares ? beside([{ block: words, share: 1 }, squares], shape.gap * 2) : words,
    ...present(feet(drawing)),
  ];
};

const layouts: Record<LabelShape["kind"], Layout> = { tall, large, small };

/** All of one label. */
export const labelBlock = (drawing: LabelDrawing): Block =>
  stack(layouts[drawing.shape.kind](drawing), drawing.shape.gap);

const receipt = ({ label: { text }, shape }: LabelDrawing): Block | null =>
  titled(text.receipt, shape, { rank: 0, sizes: "receipt", lines: 1 });

const call = ({ label: { text }, shape }: LabelDrawing): Block | null =>
  several(text.call, shape, { rank: ranks.call, sizes: "call", lines: text.call?.lines.length ?? 1 });

/** Name and telephone beside each other, where there is the width for it. */
function callInOneLine(drawing: LabelDrawing): Block | null {
  const { label, shape } = drawing;
  const { call: whom } = label.text;
  return whom
    ? titled({ title: whom.title, value: whom.lines.join(spaced) }, shape, {
        rank: ranks.call,
        sizes: "call",
        lines: 1,
      })
    : null;
}

const where = ({ label: { text }, shape }: LabelDrawing): Block[] =>
  present([
    several(text.to, shape, { rank: ranks.to, sizes: "optional", bold: "first" }),
    several(text.from, shape, { rank: ranks.from, sizes: "optional", bold: "first" }),
  ]);

function parties(drawing: LabelDrawing): Block | null {
  const blocks = where(drawing);
  if (blocks.length === 0) return null;
  const columns = blocks.map((block) => ({ block, share: 1 }));
  return beside(columns, drawing.shape.gap * 2, ranks.to);
}

function goodsAndSquares(drawing: LabelDrawing): Block {
  const { shape, width } = drawing;
  const goods = stack(labelGoods(drawing), shape.gap);
  const squares = labelSquares(drawing, width * 0.36, true);
  return squares ? beside([{ block: goods, share: 1 }, squares], shape.gap * 2) : goods;
}

function feet(drawing: LabelDrawing): (Block | null)[] {
  const { label, shape } = drawing;
  const foot = untitled(label.text.foot, shape, {
    rank: ranks.foot,
    sizes: "optional",
    bold: "none",
    lines: label.text.foot.length,
  });
  return [lined(labelPlate(drawing), drawing), lined(labelSscc(drawing), drawing), foot];
}

const lined = (block: Block | null, { shape }: LabelDrawing): Block | null =>
  block && ruled(block, shape.gap);
