/**
 * Widths of the bold letters from space to "~", in thousandths of the letter's size, as Arial, Helvetica, Liberation Sans and
 * Arimo share them: labels are drawn in whichever of these a computer has, and no browser is there to ask.
 */
const asciiWidths = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
  556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
  556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
  333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/** For signs that come from another font: none of the usual ones has them wider. */
const otherWidths: [RegExp, number][] = [
  [/[\u00a0·]/, 278],
  [/\p{Extended_Pictographic}|\p{Regional_Indicator}/u, 1400],
  [/\p{Script=Arabic}|\p{Script=Hebrew}/u, 700],
  [/./su, 1000],
];

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader takes for one letter (an emoji of several parts, a letter with its accents), and its width, bold, by its size. */
export type Letter = { text: string; width: number };

export function lettersOf(text: string): Letter[] {
  // Most text is plain, and taking it apart by the rules of all scripts takes its time.
  const letters = /^[ -~]*$/.test(text)
    ? [...text]
    : [...graphemes.segment(text)].map(({ segment }) => segment);
  return letters.map((letter) => ({ text: letter, width: widthOf(letter) }));
}

function widthOf(letter: string): number {
  const plain = asciiWidths[letter.charCodeAt(0) - 32];
  if (plain !== undefined && letter.length === 1) return plain / 1000;
  const ascii = asciiWidths[(letter.normalize("NFD").codePointAt(0) ?? 0) - 32];
  return (ascii ?? otherWidths.find(([signs]) => signs.test(letter))?.[1] ?? 0) / 1000;
}
