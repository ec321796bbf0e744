import type { DrawingContext } from "bwip-js/generic";

/** What the encoder drew, in its own units, y downwards. */
export type Drawn = { width: number; bars: Bar[]; outlines: [number, number][][] };
export type Bar = { at: number; wide: number };

/** A surface for bwip-js that only notes where bars and outlines are: a filled path prints as sharp as it gets. */
export function drawing(): DrawingContext<Drawn> {
  const drawn: Drawn = { width: 0, bars: [], outlines: [] };
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
    polygon: (points) => {
      drawn.outlines.push(points);
    },
    hexagon: unused,
    ellipse: unused,
    fill: unused,
    text: unused,
    end: () => drawn,
  };
}
