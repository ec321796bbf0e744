import type { Words } from "../../values/words.ts";
import type { LabelledValue, Line, Piece, PrintedWarning } from "../page/page-content.ts";
import { displayable } from "./displayable.ts";
import { type Markup, markup } from "./markup.ts";

/** What somebody typed, set apart so that its direction and its characters stay its own. */
export function htmlValue(text: string): Markup {
  return markup`<bdi>${displayable(text)}</bdi>`;
}

function htmlPiece(piece: Piece, words: Words): Markup {
  if (typeof piece === "string") return markup`${piece}`;
  if (piece.mark === "missing") return markup`<em class="mark">${piece.value}</em>`;
  if (piece.mark === "waiting") return markup`<em class="mark"><bdi>${displayable(piece.value)}</bdi></em>`;
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
    ({ label, value }) => markup`<div><dt>${label}</dt><dd>${htmlLine(value, words)}</dd></div>`,
  )}</dl>
`;
}

export function htmlStops(stops: PrintedWarning[], words: Words): Markup {
  return markup`<ul class="stops">${stops.map(
    ({ title, detail }) =>
      markup`<li>${words("packet_stop")} ${title}${detail && markup`<span>: ${htmlValue(detail)}</span>`}</li>`,
  )}</ul>
`;
}
