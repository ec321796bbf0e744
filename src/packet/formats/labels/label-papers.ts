/** `css`: as `@page` takes it, in the unit the paper is made in. */
export type PageSize = { width: number; height: number; css: string };

/** Millimetres throughout; an inch is 25.4 of them. */
export type LabelPaper = {
  id: string;
  page: PageSize;
  label: { width: number; height: number };
  columns: number;
  rows: number;
  /** Of the first label, from the page's left and top edge. */
  left: number;
  top: number;
  /** From one label's edge to the next one's. */
  across: number;
  down: number;
  /** White inside a label's edge: what a printer cannot reach, or what the cut may take. */
  margin: number;
  /** Article numbers of sheets with this geometry, to recognise one in a shop: a hint, no promise. */
  articles: string;
  /** What can be told apart on it: a thermal printer's dot at 203 dpi, an office printer's every second at 600. */
  dot: number;
};

const inch = 25.4;
const thermalDot = 0.125;
const officeDot = inch / 300;

const letter: PageSize = { width: 215.9, height: 279.4, css: "8.5in 11in" };
const a4: PageSize = { width: 210, height: 297, css: "210mm 297mm" };

/** One label on a page of its own, for label printers. */
const single = (id: string, { width, height, css }: PageSize): LabelPaper => ({
  id,
  page: { width, height, css },
  label: { width, height },
  columns: 1,
  rows: 1,
  left: 0,
  top: 0,
  across: width,
  down: height,
  // A 4-inch head leaves 1 mm of an A6 label unprinted (domain report, 2.5).
  margin: 3,
  articles: "",
  dot: thermalDot,
});

type Sheet = Omit<LabelPaper, "dot" | "across" | "down"> & { gap?: number };

/** Labels on a sheet stand without a gap one under the other, in every sheet we know. */
const sheet = ({ gap = 0, ...rest }: Sheet): LabelPaper => ({
  ...rest,
  across: rest.label.width + gap,
  down: rest.label.height,
  dot: officeDot,
});

/** Every paper labels are made for, in the order they are offered. */
export const labelPapers: readonly LabelPaper[] = [
  single("4x6", { width: 101.6, height: 152.4, css: "4in 6in" }),
  single("a6", { width: 105, height: 148, css: "105mm 148mm" }),
  sheet({
    id: "letter-2",
    page: letter,
    label: { width: 8.5 * inch, height: 5.5 * inch },
    columns: 1,
    rows: 2,
    left: 0,
    top: 0,
    // The label is as wide as the page, and no office printer prints to its edge.
    margin: 9,
    articles: "Avery 5126, 8126",
  }),
  sheet({
    id: "letter-4",
    page: letter,
    label: { width: 3.5 * inch, height: 5 * inch },
    columns: 2,
    rows: 2,
    left: 0.5 * inch,
    top: 0.5 * inch,
    gap: 0.5 * inch,
    margin: 3,
    articles: "Avery 5168",
  }),
  sheet({
    id: "letter-10",
    page: letter,
    label: { width: 4 * inch, height: 2 * inch },
    columns: 2,
    rows: 5,
    left: 0.15625 * inch,
    top: 0.5 * inch,
    gap: 0.1875 * inch,
    margin: 3,
    articles: "Avery 5163, 8923",
  }),
  sheet({
    id: "a4-2",
    page: a4,
    label: { width: 199.6, height: 143.5 },
    columns: 1,
    rows: 2,
    left: 5.2,
    top: 5,
    margin: 5,
    articles: "Avery L7168",
  }),
  sheet({
    id: "a4-4",
    page: a4,
    label: { width: 99.1, height: 139 },
    columns: 2,
    rows: 2,
    left: 4.65,
    top: 9.5,
    gap: 2.5,
    margin: 3,
    articles: "Avery L7169",
  }),
  sheet({
    id: "a4-8",
    page: a4,
    label: { width: 99.1, height: 67.7 },
    columns: 2,
    rows: 4,
    left: 4.65,
    top: 13.1,
    gap: 2.5,
    margin: 3,
    articles: "Avery L7165",
  }),
];

export const labelPaper = (id: string): LabelPaper | undefined =>
  labelPapers.find((paper) => paper.id === id);
