import type { Label } from "../../../inbound/labels.ts";
import { code128Of, ssccBarsOf } from "../symbols/code-128.ts";
import { dataMatrixOf } from "../symbols/data-matrix.ts";
import type { DrawnSymbol } from "../symbols/drawn-symbol.ts";
import { qrCodeOf } from "../symbols/qr-code.ts";
import { barsBlock } from "./bars-block.ts";
import type { Block } from "./block.ts";
import { type LabelDrawing, ranks } from "./label-drawing.ts";
import { plain, titled } from "./label-parts.ts";
import { type SquaresBlock, squaresBlock } from "./squares-block.ts";

type Draw = (text: string) => DrawnSymbol | null;

/** A label is printed twice, shown before it is printed, and tried on other papers: its symbols stay the same. */
function oncePerLabel(draw: Draw): (label: Label, text: string) => DrawnSymbol | null {
  const drawn = new WeakMap<Label, Map<string, DrawnSymbol | null>>();
  return (label, text) => {
    const known = drawn.get(label) ?? new Map<string, DrawnSymbol | null>();
    if (!known.has(text)) known.set(text, draw(text));
    drawn.set(label, known);
    return known.get(text) ?? null;
  };
}

const dataMatrix = oncePerLabel(dataMatrixOf);
const qrCode = oncePerLabel(qrCodeOf);
const code128 = oncePerLabel(code128Of);
const ssccBars = oncePerLabel(ssccBarsOf);

/** Data Matrix, QR code or both, in a column at most so wide. */
export function labelSquares(drawing: LabelDrawing, width: number, stacked: boolean): SquaresBlock | null {
  const { label, options, shape, dot } = drawing;
  const qr = options.qrText === "sentence" ? label.phoneText : label.dataMatrixText;
  const symbols: (DrawnSymbol | null)[] = [
    options.symbols === "qr" ? null : dataMatrix(label, label.dataMatrixText),
    options.symbols === "data-matrix" ? null : qrCode(label, qr),
  ];
  return squaresBlock({
    symbols: symbols.filter((symbol) => symbol !== null),
    width,
    sideMost: shape.square,
    stacked,
    dot,
  });
}

/** The package's own number, the dock's first scan: Code 128 of `9S…`, and what it says. */
export function labelPlate({ label, shape, dot }: LabelDrawing): Block | null {
  const { packageId } = label.text;
  const symbol = code128(label, label.code128);
  if (!symbol) return titled(packageId, shape, { rank: 0, sizes: "part" });
  return barsBlock({
    rank: 0,
    symbol,
    title: { text: plain(packageId.title), size: shape.title },
    text: plain(packageId.value),
    letters: { least: shape.text.least * 1.2, most: shape.text.most * 1.1 },
    bars: shape.bars,
    moduleMost: shape.bars.module,
    dot,
  });
}

/** GS1 wants the bars of a serial shipping container code 32 mm high and about 0.5 mm wide, on nothing smaller than A6. */
const ssccSizes = { least: 16, most: 32, module: 0.5 };

/** The serial shipping container code, lowest on the label; on a small one its number alone. */
export function labelSscc({ label, shape, dot }: LabelDrawing): Block | null {
  const { sscc } = label.text;
  const symbol = label.package.sscc === undefined ? null : ssccBars(label, label.package.sscc);
  if (!sscc || !symbol) return null;
  if (shape.kind === "small") return titled(sscc, shape, { rank: ranks.sscc, sizes: "text" });
  return barsBlock({
    rank: ranks.sscc,
    symbol,
    title: { text: plain(sscc.title), size: shape.title },
    text: plain(sscc.value),
    letters: shape.text,
    bars: ssccSizes,
    moduleMost: ssccSizes.module,
    dot,
  });
}
