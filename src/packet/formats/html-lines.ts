import type { Words } from "../../values/words.ts";
import type { LabelledValue, Line, Piece } from "../page/page-content.ts";
import { displayable } from "./displayable.ts";
import { type Markup, markup } from "./markup.ts";

/** A part number, an amount, a phone number reads as one; longer words may break, or a column would push the others off the paper. */
const readsAsOne = /^(\S{1,14}|(?=.*\d)[^\n]{1,12}|[\d\s+().-]{1,24})$/;

/** A phone number within other text, and the place where an e-mail address may break. */
const phoneOrAt = /(\+?\d[\d ()./-]{5,18}\d)|(@)/;

/** What somebody typed, set apart so that its direction and its characters stay its own. */
export function htmlValue(text: string): Markup {
  const shown = displayable(text);
  if (readsAsOne.test(shown)) return markup`<bdi class="one">${shown}</bdi>`;
  if (!phoneOrAt.test(shown)) return markup`<bdi>${shown}</bdi>`;
  const pieces = shown.split(phoneOrAt).map((piece, at) => {
    if (at % 3 === 1 && piece) return markup`<span class="one">${piece}</span>`;
    return at % 3 === 2 && piece ? markup`${piece}<wbr>` : (piece ?? null);
  });
  return markup`<bdi>${pieces}</bdi>`;
}

/** Whether something in it was changed by this revision: then a bar stands beside it. */
export const isChanged = (line: Line): boolean =>
  line.some((piece) => typeof piece !== "string" && piece.changed === true);

/** `class="changed"` for an element that holds these lines, or nothing. */
export const changedClass = (...lines: Line[]): Markup | null =>
  lines.some(isChanged) ? markup` class="changed"` : null;

function htmlPiece(piece: Piece, words: Words): Markup {
  if (typeof piece === "string") return markup`${piece}`;
  const { changed, ...same } = piece;
  if (changed) return markup`<ins>${htmlPiece(same, words)}</ins>`;
  if (piece.mark === "missing") return markup`<em class="mark">${piece.value}</em>`;
  if (piece.mark === "waiting") return markup`<em class="mark"><bdi>${piece.value}</bdi></em>`;
  const value = piece.day
    ? markup`<time datetime="${piece.day}">${piece.value}</time>`
    : htmlValue(piece.value);
  return piece.mark === "assumed"
    ? markup`${value} <em class="assumed">(${words("packet_assumed")})</em>`
    : value;
}

export const htmlLine = (line: Line, words: Words): Markup =>
  markup`${line.map((piece) => htmlPiece(piece, words))}`;

/** Label and value, one under the other: what is read piece by piece. */
export function htmlPairs(items: LabelledValue[], words: Words): Markup {
  return markup`<dl class="pairs">${items.map(
    ({ label, value }) =>
      markup`<div${changedClass(value)}><dt>${label}</dt><dd>${htmlLine(value, words)}</dd></div>`,
  )}</dl>
`;
}
