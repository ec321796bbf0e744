type Sizes = { least: number; most: number };

/** How large things are at least and at most on a label of that shape, millimetres; letters by their size. */
export type LabelShape = {
  kind: "tall" | "large" | "small";
  gap: number;
  title: number;
  banner: Sizes;
  receipt: Sizes;
  part: Sizes;
  call: Sizes;
  text: Sizes;
  /** What is left out rather than printed too small to be worth its place. */
  optional: Sizes;
  bars: Sizes & { module: number };
  square: number;
};

const tall: LabelShape = {
  kind: "tall",
  gap: 1.3,
  title: 2.5,
  banner: { least: 9, most: 13 },
  receipt: { least: 8, most: 17 },
  part: { least: 3.5, most: 9.5 },
  call: { least: 2.6, most: 6.5 },
  text: { least: 2.4, most: 5 },
  optional: { least: 2.5, most: 5 },
  bars: { least: 12, most: 25, module: 0.5 },
  square: 34,
};

const large: LabelShape = {
  kind: "large",
  gap: 1.8,
  title: 3,
  banner: { least: 11, most: 16 },
  receipt: { least: 11, most: 24 },
  part: { least: 4.5, most: 13 },
  call: { least: 3.2, most: 9 },
  text: { least: 3, most: 6.5 },
  optional: { least: 3, most: 6.5 },
  bars: { least: 12, most: 25, module: 0.55 },
  square: 42,
};

const small: LabelShape = {
  kind: "small",
  gap: 0.8,
  title: 1.8,
  banner: { least: 5, most: 8 },
  receipt: { least: 5, most: 11 },
  part: { least: 2.4, most: 6.5 },
  call: { least: 2.1, most: 3.6 },
  text: { least: 2, most: 3.6 },
  optional: { least: 2.4, most: 3.6 },
  bars: { least: 7, most: 14, module: 0.4 },
  square: 25,
};

/** The shape of a label whose writable part is so large. */
export function shapeOf({ width, height }: { width: number; height: number }): LabelShape {
  if (height > width) return tall;
  return height > 100 ? large : small;
}
