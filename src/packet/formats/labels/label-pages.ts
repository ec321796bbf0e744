import type { Label } from "../../../inbound/labels.ts";
import type { Words } from "../../../values/words.ts";
import { type Markup, markup } from "../markup.ts";
import { drawFitting } from "./fit-block.ts";
import { labelDrawing, ranks } from "./label-drawing.ts";
import { labelBlock } from "./label-layouts.ts";
import type { LabelOptions } from "./label-options.ts";
import { type LabelPaper, labelPaper, type PageSize } from "./label-papers.ts";
import { edgesOf, placesOnPage } from "./label-places.ts";
import { markerBlock, markerRanks } from "./marker-block.ts";
import { markerPaper } from "./marker-papers.ts";
import { millimetres } from "./millimetres.ts";

/** White around the letters of a marker sheet. */
const markerMargin = 8;

/** The size of the pages these options give. */
export const pageSizeOf = ({ paper }: Pick<LabelOptions, "paper">): PageSize =>
  (markerPaper(paper) ?? known(paper)).page;

/** How many places a page of these options has, and which is the first free one. */
export function placesOf({ paper, start }: Pick<LabelOptions, "paper" | "start">): {
  onPage: number;
  first: number;
} {
  const onPage = markerPaper(paper) ? 1 : placesOnPage(known(paper));
  return { onPage, first: Math.min(Math.max(0, start), onPage - 1) };
}

/** How many pages so many labels need. */
export function pagesNeeded(labels: number, options: LabelOptions): number {
  const { onPage, first } = placesOf(options);
  return labels === 0 ? 0 : Math.ceil((first + labels * options.copies) / onPage);
}

/** One section per page, as many as the labels need, from the first free place on. */
export function labelPages(labels: readonly Label[], options: LabelOptions, words: Words): Markup[] {
  const last = new Map<number, { label: Label; drawn: Markup }>();
  // Two copies on two sheets are the same drawing at the same place.
  const draw = (label: Label, place: number): Markup => {
    const before = last.get(place);
    if (before?.label === label) return before.drawn;
    const drawn = drawnAt(label, place, options, words);
    last.set(place, { label, drawn });
    return drawn;
  };
  return Array.from({ length: pagesNeeded(labels.length, options) }, (_, page) =>
    pageOf(labels, options, page, words, draw),
  );
}

/** That page alone, from 0. */
export const labelPage = (
  labels: readonly Label[],
  options: LabelOptions,
  page: number,
  words: Words,
): Markup => pageOf(labels, options, page, words, (label, place) => drawnAt(label, place, options, words));

function pageOf(
  labels: readonly Label[],
  options: LabelOptions,
  page: number,
  words: Words,
  draw: (label: Label, place: number) => Markup,
): Markup {
  const { onPage, first } = placesOf(options);
  const drawn = Array.from({ length: onPage }, (_, place) => {
    const label = labels[Math.floor((page * onPage + place - first) / options.copies)];
    return label && draw(label, place);
  }).filter((label) => label !== undefined);
  const name = words("labels_page", page + 1, pagesNeeded(labels.length, options));
  const content = [edges(options), nudged(drawn, options.nudge)];
  return section(pageSizeOf(options), content, name);
}

function drawnAt(label: Label, place: number, options: LabelOptions, words: Words): Markup {
  const marker = markerPaper(options.paper);
  const drawn = marker
    ? markerLabel(label, marker.page, words)
    : printedLabel(label, known(options.paper), place, options);
  return markup`<g role="group" aria-label="${label.text.piece}">${drawn}</g>
`;
}

function printedLabel(label: Label, paper: LabelPaper, place: number, options: LabelOptions): Markup {
  const { x, y } = edgesOf(paper, place);
  const drawing = labelDrawing(label, paper, options);
  const { width, height } = drawing;
  const box = { x: x + paper.margin, y: y + paper.margin, width, height };
  return drawFitting(labelBlock(drawing), Object.values(ranks), box);
}

function markerLabel(label: Label, { width, height }: PageSize, words: Words): Markup {
  const box = {
    x: markerMargin,
    y: markerMargin,
    width: width - 2 * markerMargin,
    height: height - 2 * markerMargin,
  };
  return drawFitting(markerBlock(label, words), Object.values(markerRanks), box);
}

/** A paper of a later release, or a damaged setting: the first one is always right somewhere. */
const known = (id: string): LabelPaper => labelPaper(id) ?? (labelPaper("4x6") as LabelPaper);

const nudged = (drawn: Markup[], { right, down }: LabelOptions["nudge"]): Markup =>
  markup`<g transform="translate(${right} ${down})">
${drawn}</g>`;

/** Only a screen shows them: where the paper is cut does not move when the printing does. */
function edges(options: LabelOptions): Markup[] {
  const { onPage } = placesOf(options);
  if (onPage === 1) return [];
  return Array.from({ length: onPage }, (_, place) => {
    const { x, y, width, height } = edgesOf(known(options.paper), place);
    return markup`<rect class="edge" x="${millimetres(x)}" y="${millimetres(y)}" width="${millimetres(width)}" height="${millimetres(height)}" rx="1.5"/>`;
  });
}

const section = ({ width, height }: PageSize, content: (Markup | Markup[])[], name: string): Markup =>
  markup`<section class="label-page" aria-label="${name}"><svg viewBox="0 0 ${width} ${height}">
${content}
</svg></section>
`;
