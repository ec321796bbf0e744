import type { PageSize } from "./label-papers.ts";

/** A sheet that says what to write on a package by hand, one package a page, across the page so that large letters fit. */
export type MarkerPaper = { id: string; page: PageSize };

export const markerPapers: readonly MarkerPaper[] = [
  { id: "marker-letter", page: { width: 279.4, height: 215.9, css: "11in 8.5in" } },
  { id: "marker-a4", page: { width: 297, height: 210, css: "297mm 210mm" } },
];

export const markerPaper = (id: string): MarkerPaper | undefined =>
  markerPapers.find((paper) => paper.id === id);
