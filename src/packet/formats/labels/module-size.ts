/** Under this a laser gun misses bars, and a camera squares. */
const least = 0.17;
/** Under this whole dots are too few to choose from. */
const leastWholeDots = 0.25;

/**
 * How wide a module is drawn, millimetres: a whole number of the printer's dots, at most `most`, so that so many of them fit
 * into the room. Where only less would fit, whatever fits; null where nothing could be read.
 */
export function moduleSize(modules: number, room: number, most: number, dot: number): number | null {
  const fitting = Math.min(room / modules, most);
  const whole = Math.floor(fitting / dot + 0.001) * dot;
  if (whole >= leastWholeDots - 0.001) return whole;
  return fitting >= least ? fitting : null;
}
