import type { DrawingContext, RenderOptions } from "bwip-js/generic";

type Encoder = (options: RenderOptions, drawing: DrawingContext<null>) => unknown;

/** What the encoder hands to its own renderer: of a matrix its modules, row by row; of a bar code the widths of bar, space, bar… */
type Encoded = { pixs?: number[]; pixx?: number; sbs?: number[] };

/**
 * A symbol as it is encoded, not yet drawn. Drawing it takes the encoder longer than encoding (a bar code twelve times as long: it
 * readies nine captions that nobody asked for), and its way to do without, `raw`, comes with all hundred symbologies. These two options
 * are what `raw` sets: "false" is true to whoever looks whether to draw, and false to whoever reads the option.
 */
export function encoded(encoder: Encoder, options: RenderOptions): Encoded {
  const undrawn: Map<string, unknown>[] = [];
  encoder({ ...options, dontdraw: "false", bwipjs_rawstack: undrawn } as RenderOptions, nothingDrawn);
  const [found] = undrawn;
  if (!found) throw new Error(`No ${options.bcid} was encoded`);
  return Object.fromEntries(found) as Encoded;
}

const unused = () => {};
const nothingDrawn: DrawingContext<null> = {
  scale: () => null,
  measure: () => ({ width: 0, ascent: 0, descent: 0 }),
  init: unused,
  line: unused,
  polygon: unused,
  hexagon: unused,
  ellipse: unused,
  fill: unused,
  text: unused,
  end: () => null,
};
