/** Everything in modules: the width of the narrowest bar, the side of the smallest square. */
export type DrawnSymbol = {
  /** With the quiet zone, which must stay white, on both sides. */
  width: number;
  /** Likewise for squares; bars are 1 high and are drawn as high as there is room. */
  height: number;
  /** SVG path of what is black, filled by the even-odd rule. One path has no seams a printer could leave white. */
  path: string;
};
