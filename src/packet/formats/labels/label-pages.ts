import type { Label } from "../../../inbound/labels.ts";
import type { Words } from "../../../values/words.ts";
import { type Markup, markup } from "../markup.ts";
import type { Box } from "./block.ts";
import { drawFitting } from "./fit-block.ts";
import { labelDrawing, ranks } from "./label-drawing.ts";
import { labelBlock } from "./label-layouts.ts";
import type { LabelOptions } from "./label-options.ts";
import { type LabelPaper, labelPaper, type PageSize } from "./label-papers.ts";
import { edgesOf, type LabelPlace, labelPlaces, placesOnPage } from "./label-places.ts";
import { markerBlock, markerRanks } from "./marker-block.ts";
import { markerPaper } from "./marker-papers.ts";
import { millimetres } from "./millimetres.ts";

/** White around the letters of a marker sheet. */
const markerMargin = 8;

/** The size of the pages these options give. */
export const pageSizeOf = ({ paper }: Pick<LabelOptions, "paper">): PageSize =>
  (markerPaper(paper) ?? known(paper)).page;

/** One section per page, as many as the labels need, from the first free place on. */
export function labelPages(labels: readonly Label[], options: LabelOptions, words: Words): Markup[] {
  const copied = labels.flatMap((label) => Array.from({ length: options.copies }, () => label));
  const marker = markerPaper(options.paper);
  if (marker) return copied.map((label) => markerPage(label, marker.page, words));
  const paper = known(options.paper);
  const places = labelPlaces(copied.length, paper, options);
  const pages = Array.from({ length: (places.at(-1)?.page ?? -1) + 1 }, (_, page) => page);
  return pages.map((page) => {
    const drawn = copied.flatMap((label, at) => {
      const place = places[at] as LabelPlace;
      return place.page === page ? [drawnLabel(label, paper, place.edges, options)] : [];
    });
    return section(
      paper.page,
      [edges(paper), nudged(drawn, options.nudge)],
      words("labels_page", page + 1, pages.length),
    );
  });
}

/** A paper of a later release, or a damaged setting: the first one is always right somewhere. */
const known = (id: string): LabelPaper => labelPaper(id) ?? (labelPaper("4x6") as LabelPaper);

function drawnLabel(label: Label, paper: LabelPaper, { x, y }: Box, options: LabelOptions): Markup {
  const drawing = labelDrawing(label, paper, options);
  const { width, height } = drawing;
  const box = { x: x + paper.margin, y: y + paper.margin, width, height };
  const drawn = drawFitting(labelBlock(drawing), Object.values(ranks), box);
  return markup`<g role="group" aria-label="${label.for}">${drawn}</g>
`;
}

const nudged = (drawn: Markup[], { right, down }: LabelOptions["nudge"]): Markup =>
  markup`<g transform="translate(${right} ${down})">
${drawn}</g>`;

/** Only a screen shows them: where the paper is cut does not move when the printing does. */
function edges(paper: LabelPaper): Markup {
  if (placesOnPage(paper) === 1) return markup``;
  return markup`${Array.from({ length: placesOnPage(paper) }, (_, place) => {
    const { x, y, width, height } = edgesOf(paper, place);
    return markup`<rect class="edge" x="${millimetres(x)}" y="${millimetres(y)}" width="${millimetres(width)}" height="${millimetres(height)}" rx="1.5"/>`;
  })}`;
}

function markerPage(label: Label, page: PageSize, words: Words): Markup {
  const box = {
    x: markerMargin,
    y: markerMargin,
    width: page.width - 2 * markerMargin,
    height: page.height - 2 * markerMargin,
  };
  return section(page, [drawFitting(markerBlock(label, words), Object.values(markerRanks), box)], label.for);
}

const section = ({ width, height }: PageSize, content: Markup[], name: string): Markup =>
  markup`<section class="label-page" aria-label="${name}"><svg viewBox="0 0 ${width} ${height}">
${content}
</svg></section>
`;
