import type { Letter } from "./text-width.ts";

export type Line = { text: string; width: number };

/** After these a line may end; between ideographs it may end anywhere. */
const breakAfter = /^[ \-/,;:.)\]+]$/;
const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** `blank`: the width of the space at its end, which takes no room where a line ends. */
type Piece = Line & { blank: number };
const none: Piece = { text: "", width: 0, blank: 0 };

/** Letters in lines no wider than that, in shares of their size; a word wider than a line is broken where the line ends. */
export function breakLines(letters: Letter[], width: number): Line[] {
  const whole = letters.reduce((sum, letter) => sum + letter.width, 0);
  // Most text is one line.
  if (whole <= width) return [{ text: letters.map(({ text }) => text).join(""), width: whole }];
  const lines: Line[] = [];
  let line = none;
  const end = () => {
    if (line.text.trim()) lines.push({ text: line.text.trimEnd(), width: line.width - line.blank });
    line = none;
  };
  for (const piece of piecesOf(letters, width)) {
    if (line.width + piece.width - piece.blank > width) end();
    line = { text: line.text + piece.text, width: line.width + piece.width, blank: piece.blank };
  }
  end();
  return lines;
}

/** Words with what follows them, none wider than a line. */
function piecesOf(letters: Letter[], most: number): Piece[] {
  const pieces: Piece[] = [];
  let piece = none;
  const end = () => {
    if (piece.text) pieces.push(piece);
    piece = none;
  };
  for (const { text, width } of letters) {
    const blank = text === " " ? width : 0;
    if (piece.width + width - blank > most) end();
    piece = { text: piece.text + text, width: piece.width + width, blank };
    if (breakAfter.test(text) || ideograph.test(text)) end();
  }
  end();
  return pieces;
}
