import { type Letter, lettersOf } from "./text-width.ts";

export type Line = { text: string; width: number };

/** A text read once, to be broken at any width: its words, and how wide it is in one line, in shares of its letters' size. */
export type Paragraph = Line & { words: Word[] };
/** With what follows it; a space at its end (`blank`: its width) takes no room where a line ends. */
type Word = Piece & { letters: Letter[] };
type Piece = Line & { blank: number };

/** After these a line may end; between ideographs it may end anywhere. */
const breakAfter = /^[ \-/,;:.)\]+]$/;
const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const none: Piece = { text: "", width: 0, blank: 0 };
const withLetter = (piece: Piece, { text, width }: Letter): Piece => ({
  text: piece.text + text,
  width: piece.width + width,
  blank: text === " " ? width : 0,
});

export function paragraphOf(text: string): Paragraph {
  const words: Word[] = [];
  let letters: Letter[] = [];
  const end = () => {
    if (letters.length > 0) words.push({ ...letters.reduce(withLetter, none), letters });
    letters = [];
  };
  for (const letter of lettersOf(text)) {
    letters.push(letter);
    if (breakAfter.test(letter.text) || ideograph.test(letter.text)) end();
  }
  end();
  return { text, words, width: words.reduce((sum, word) => sum + word.width, 0) };
}

/** Lines no wider than that; a word wider than a line is broken where the line ends. */
export function breakLines({ text, words, width: whole }: Paragraph, width: number): Line[] {
  // Most text is one line.
  if (whole <= width) return [{ text, width: whole }];
  const lines: Line[] = [];
  let line = none;
  const end = () => {
    if (line.text.trim()) lines.push({ text: line.text.trimEnd(), width: line.width - line.blank });
    line = none;
  };
  for (const piece of words.flatMap((word) => piecesOf(word, width))) {
    if (line.width + piece.width - piece.blank > width) end();
    line = { text: line.text + piece.text, width: line.width + piece.width, blank: piece.blank };
  }
  end();
  return lines;
}

/** The word, or as much of it as goes into a line, and so on. */
function piecesOf(word: Word, most: number): Piece[] {
  if (word.width - word.blank <= most) return [word];
  const pieces: Piece[] = [];
  let piece = none;
  for (const letter of word.letters) {
    const longer = withLetter(piece, letter);
    if (longer.width - longer.blank > most && piece.text) {
      pieces.push(piece);
      piece = withLetter(none, letter);
    } else piece = longer;
  }
  return [...pieces, piece];
}
