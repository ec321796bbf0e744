/**
 * The style of a packet on paper and on screen. Black on white: it must survive an office copier. Nothing is set under
 * 10 pt. No `@page size`: Letter and A4 both print. Direction-neutral (logical properties) for right-to-left languages.
 *
 * The footer of every page is fixed to its bottom; an empty table footer, which browsers repeat on each page, keeps its
 * place free. The page number stands in the margin where the browser can print it there.
 */
export const packetCss = `
*{box-sizing:border-box}
html{color-scheme:light;-webkit-text-size-adjust:100%}
body{margin:0;color:#000;background:#fff;font:10pt/1.35 "Segoe UI",system-ui,-apple-system,Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
h1,h2,h3,p,ul,dl,dd,figure,table{margin:0;padding:0}
ul{list-style:none}
bdi{white-space:pre-line;overflow-wrap:anywhere}
.page{max-inline-size:200mm;margin-inline:auto;padding:8mm}
.practice{border:1.2pt dashed #000;padding:1mm 4mm;margin-block-end:3mm;text-align:center;font-weight:700}
.head{border-block-end:2.5pt solid #000;padding-block-end:2mm}
.head>div{display:flex;flex-wrap:wrap;gap:1mm 6mm;justify-content:space-between;align-items:flex-end}
.head>div>:first-child{flex:1 1 60mm;min-inline-size:0}
.head .headline{font-size:18pt;line-height:1.15;font-weight:700}
.issue{text-align:end}
.issue strong{font-size:13pt}
.small,th,dt{font-size:10pt;font-weight:400;color:#333}
.title{color:#333}
.heading{font-size:12pt;line-height:1.3;font-weight:700;margin-block:3.5mm .5mm;break-after:avoid}
.box{border:1.2pt solid #000;padding:2.5mm 4mm;margin-block-start:4mm}
.box .heading,.strong .heading,.stops .heading{margin-block-start:0}
.box .heading{margin-block-start:1mm}
.verdict{font-size:13pt;font-weight:700;margin-block:0 1mm}
.change{border-width:2.5pt}
.change table{margin-block:1.5mm}
.change td,.change tbody th{padding-block:.7mm}
.revised{margin-block-start:2mm}
.changes .small{padding-block:1.5mm 0;border:0}
.change tbody th,.changes tbody th{font-size:10pt}
.changes tbody th{padding-inline-start:2mm}
.sign{display:block;min-inline-size:38mm;block-size:4.5mm;border-block-end:.6pt solid #000}
.changed{position:relative}
.changed::before{content:"";position:absolute;inset-block:.3mm;inset-inline-start:-2.4mm;border-inline-start:2.2pt solid #000}
tr.changed::before{content:none}
tr.changed>:first-child{border-inline-start:2.2pt solid #000;padding-inline-start:2mm}
.facts>.changed::before{inset-inline-start:0}
.facts>.changed:first-child{padding-inline-start:3mm}
ins{text-decoration:underline 1pt;text-underline-offset:2pt}
.warnings{margin-block-start:4mm}
.stops{border:2.5pt solid #000;padding:2mm 4mm;margin-block-start:4mm;break-inside:avoid}
.stops li{font-size:13pt;font-weight:700}
.names{columns:3 45mm;column-gap:5mm}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(38mm,1fr));border-block:.6pt solid #666;margin-block-start:2.5mm;break-inside:avoid}
.facts>div{padding:1.5mm 3mm;border-inline-start:.6pt solid #999;min-inline-size:0}
.facts>div:first-child{border-inline-start:0;padding-inline-start:0}
.facts dd{font-weight:700;font-size:11.5pt;line-height:1.25}
.facts dd.small{font-weight:400;font-size:10pt;line-height:1.3}
.lines p{margin-block-start:.6mm}
.strong{border-inline-start:4pt solid #000;padding-inline-start:3mm;margin-block-start:4mm;break-inside:avoid}
.strong p:nth-of-type(-n+2){font-weight:700;font-size:11.5pt;line-height:1.3}
.strong ul{display:grid;gap:2mm}
.group{columns:2 75mm;column-gap:8mm;margin-block:3mm -.5mm}
.group>section{break-inside:avoid;margin-block-end:2.5mm}
.group>section .heading{margin-block-start:0}
.group>.strong{margin-block-start:0}
.nothing{border:2.5pt solid #000;padding:8mm 6mm;margin-block-start:6mm;text-align:center;break-inside:avoid}
.nothing .heading{font-size:26pt;line-height:1.15;margin:0 0 2mm}
.rest{break-inside:avoid}
.wide{overflow-x:auto}
table{inline-size:100%;border-collapse:collapse;font-size:10pt}
caption{text-align:start;font-size:12pt;line-height:1.3;font-weight:700;padding-block:3.5mm .5mm;break-after:avoid}
thead{display:table-header-group}
th{text-align:start;vertical-align:bottom;border-block-end:.8pt solid #000;padding:1mm 2mm 1mm 0}
td,tbody th{padding:1.4mm 2.5mm 1.4mm 0;border-block-end:.5pt solid #999;vertical-align:top;text-align:start;min-inline-size:9mm}
tbody th{color:#000;font-weight:700;font-size:11pt}
tr{break-inside:avoid}
td .small,tbody th .small{display:block;font-weight:400}
.mark{display:inline-block;font-weight:700;font-style:normal;border:.8pt solid #000;padding-inline:1mm;white-space:normal}
.assumed{font-style:italic;white-space:nowrap}
.pairs{columns:2 75mm;column-gap:8mm}
.pairs>div{break-inside:avoid;margin-block-end:.8mm}
.pairs dt,.pairs dd{display:inline}
.pairs dt::after{content:": "}
.barcode{max-inline-size:100%;break-inside:avoid;background:#fff}
.page>.barcode{margin-block-start:3mm}
.barcode svg{display:block;block-size:10mm;max-inline-size:100%}
.barcode figcaption{text-align:center;font-size:10pt;line-height:1.2}
.form{border:.8pt solid #000;padding:1.5mm 4mm 2.5mm;margin-block-start:3mm;line-height:1.9;break-inside:avoid;break-before:avoid}
.form p{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:1.5mm}
.form .blank{flex:1 1 16mm;border-block-end:.6pt solid #000}
.form .short{flex:0 0 14mm}
.form .tick{white-space:nowrap;margin-inline-end:3mm}
.form .tick::before,.form-table .tick::before{content:"";display:inline-block;inline-size:3.6mm;block-size:3.6mm;border:.8pt solid #000;vertical-align:-.5mm;margin-inline-end:1.5mm}
.form-table .tick{display:block;white-space:nowrap}
.form-table .write{inline-size:26mm;border-inline:.5pt solid #999}
.foot{max-inline-size:200mm;margin-inline:auto;padding:0 8mm 8mm;font-size:10pt;color:#333}
.one{white-space:nowrap}
@media screen{
html{background:#e9e9e6}
body{background:none}
.page{background:#fff;margin-block:6mm;box-shadow:0 0 0 1px #ccc}
}
@media screen and (max-width:46rem){
.page{margin-block:0;padding:5mm 4mm;box-shadow:none}
.issue{text-align:start}
.wide table{min-inline-size:38rem}
.facts>div,.facts>div:first-child{padding-inline:0 3mm;border:0}
}
@media print{
@page{margin:10mm 13mm 8mm;@bottom-right{content:counter(page) " / " counter(pages);vertical-align:top;font:10pt system-ui,sans-serif;color:#333}}
.page{max-inline-size:none;padding:0;break-after:page}
.page:last-child{break-after:auto}
.wide{overflow:visible}
.sheet{display:table;inline-size:100%;table-layout:fixed}
.sheet>main{display:table-row-group}
.sheet>div{display:table-footer-group;break-inside:avoid}
.sheet>div::after{content:"";display:block;block-size:6mm}
.foot{position:fixed;inset-block-end:0;inset-inline:0;max-inline-size:none;padding:0;margin:0}
}
`;
