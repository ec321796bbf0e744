/** A grey picture, row by row: 0 is black, 255 white. */
export type Picture = { width: number; height: number; pixels: Uint8Array };

/** Reads a binary PGM file. */
export function readPicture(file: Uint8Array): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(file.subarray(0, 64)).toString("latin1"));
  if (!head) throw new Error("This is no grey picture.");
  return { width: Number(head[1]), height: Number(head[2]), pixels: file.subarray(head[0].length) };
}

export const writePicture = ({ width, height, pixels }: Picture): Uint8Array =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);

type Box = { x: number; y: number; width: number; height: number };

/** The part within a box in millimetres. */
export function region(picture: Picture, { x, y, width, height }: Box, dotsPerInch: number): Picture {
  const dots = (millimetres: number): number => Math.round((millimetres / 25.4) * dotsPerInch);
  const [left, top] = [dots(x), dots(y)];
  const [wide, high] = [dots(x + width) - left, dots(y + height) - top];
  const pixels = new Uint8Array(wide * high);
  for (let row = 0; row < high; row++) {
    const from = (top + row) * picture.width + left;
    pixels.set(picture.pixels.subarray(from, from + wide), row * wide);
  }
  return { width: wide, height: high, pixels };
}
