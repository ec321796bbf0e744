import type { PageSize } from "./label-papers.ts";

/**
 * The style of the sheets, in a file and on the label page alike. All that is printed is drawn by attributes: here is only how
 * large the paper is. On a screen a sheet is as wide as there is room, the labels' edges are seen, and it is white paper with black ink
 * also where colours are forced: a drawing keeps its ink there, and it would be black on black.
 */
export const labelsCss = ({ width, height, css }: PageSize): string => `
@page{size:${css};margin:0}
.label-page{background:#fff;color:#000;forced-color-adjust:none}
.label-page>svg{display:block;inline-size:100%;block-size:auto;font-family:Arial,"Liberation Sans",Arimo,Helvetica,"Noto Sans",sans-serif;direction:ltr}
.label-page .edge{fill:none;stroke:none}
@media screen{
.label-page{max-inline-size:${width}mm;margin:0 auto 6mm;box-shadow:0 0 0 1px #999}
.label-page .edge{stroke:#aaa;stroke-width:.25}
}
@media print{
.label-page{inline-size:${width}mm;block-size:calc(${height}mm - .3mm);overflow:hidden;break-after:page}
.label-page:last-child{break-after:auto}
.label-page>svg{inline-size:${width}mm;block-size:${height}mm}
}
`;

/** Of the file around them. */
export const labelsFileCss = `
html{color-scheme:light}
body{margin:0}
@media screen{
html{background:#e9e9e6}
main{padding:4mm}
h1{max-inline-size:140mm;margin:0 auto 4mm;font:600 1rem/1.4 system-ui,sans-serif}
}
@media print{
h1{display:none}
}
`;
