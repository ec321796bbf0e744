import { code128, type DrawingContext } from "bwip-js/generic";

/** What a plain Code 128 may hold here: printable ASCII, and no more than fits across a page (domain report, 2.3). */
const encodable = /^[\x20-\x7e]{1,48}$/;
/** Width of the narrowest bar: a laser gun reads 0.33 mm at arm's length, and any office printer draws it. */
const barMillimetres = 0.33;
const quietBars = 10;
const height = 36;

/** In bars' widths; `path` is an SVG path of the black bars with room for the quiet zone on both sides. */
export type Barcode = { width: number; height: number; path: string; millimetres: number };

/** Code 128 of the text; null for text it cannot hold. */
export function barcodeOf(text: string): Barcode | null {
  if (!encodable.test(text)) return null;
  const { bars, width } = code128(
    { bcid: "code128", text, scale: 1, height: 12, includetext: false },
    barDrawing(),
  );
  const whole = width + 2 * quietBars;
  const path = bars.map(({ at, wide }) => `M${at + quietBars} 0h${wide}v${height}h-${wide}z`).join("");
  return { width: whole, height, path, millimetres: Math.round(whole * barMillimetres * 10) / 10 };
}

type Bars = { width: number; bars: { at: number; wide: number }[] };

/** Only notes where the bars are: one filled path prints as sharp as it gets, and needs no style. */
function barDrawing(): DrawingContext<Bars> {
  const drawn: Bars = { width: 0, bars: [] };
  const unused = () => {};
  return {
    scale: () => null,
    measure: () => ({ width: 0, ascent: 0, descent: 0 }),
    init: (width) => {
      drawn.width = width;
    },
    line: (centre, _y0, _x1, _y1, wide) => {
      // The centre of a bar of odd width is given rounded up.
      drawn.bars.push({ at: Math.floor(centre - wide / 2), wide });
    },
    polygon: unused,
    hexagon: unused,
    ellipse: unused,
    fill: unused,
    text: unused,
    end: () => drawn,
  };
}
