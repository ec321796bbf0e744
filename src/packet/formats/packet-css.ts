/**
 * The style of a packet on paper and on screen. Black on white: it must survive an office copier. Nothing is set under
 * 10 pt. No `@page size`: Letter and A4 both print. Direction-neutral (logical properties) for right-to-left languages.
 */
export const packetCss = `
*{box-sizing:border-box}
html{color-scheme:light;-webkit-text-size-adjust:100%}
body{margin:0;color:#000;background:#fff;font:10.5pt/1.4 "Segoe UI",system-ui,-apple-system,Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
h1,h2,h3,p,ul,dl,dd,figure,table{margin:0;padding:0}
ul{list-style:none}
bdi{white-space:pre-line}
.page{max-inline-size:200mm;margin-inline:auto;padding:8mm}
.head{display:flex;flex-wrap:wrap;gap:1mm 8mm;align-items:flex-end;justify-content:space-between;border-block-end:2.5pt solid #000;padding-block-end:3mm}
.head>div{flex:1 1 60mm;min-inline-size:0}
.head .issue{flex:0 1 auto;text-align:end}
.head .headline{font-size:19pt;line-height:1.15;font-weight:700}
.head .subject{font-size:12pt}
.issue strong{font-size:13pt}
.small,th,dt{font-size:10pt;font-weight:400;color:#333}
.title{font-size:10.5pt;color:#333}
.heading{font-size:12pt;line-height:1.3;font-weight:700;margin-block:4.5mm 1mm;break-after:avoid}
.box{border:1.2pt solid #000;padding:2.5mm 4mm;margin-block-start:4mm}
.box .heading,.strong .heading,.stops .heading{margin-block-start:0}
.box ul+.heading{margin-block-start:2mm}
.verdict{font-size:13pt;font-weight:700;margin-block:0 1mm}
.warnings{margin-block-start:4mm}
.stops{border:2.5pt solid #000;padding:2mm 4mm;margin-block-start:4mm;break-inside:avoid}
.stops li{font-size:13pt;font-weight:700}
.stops li span{font-weight:400;font-size:11pt}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(38mm,1fr));border-block:.6pt solid #666;margin-block-start:4mm;break-inside:avoid}
.facts>div{padding:2mm 3mm;border-inline-start:.6pt solid #999;min-inline-size:0}
.facts>div:first-child{border-inline-start:0;padding-inline-start:0}
.facts dd{font-weight:700;font-size:12pt;line-height:1.25}
.facts dd.small{font-weight:400;font-size:10pt;line-height:1.35}
.lines p{margin-block-start:.6mm}
.strong{border-inline-start:4pt solid #000;padding-inline-start:3mm;margin-block-start:4.5mm;break-inside:avoid}
.strong p:first-of-type{font-weight:700;font-size:11.5pt}
.strong ul{display:grid;gap:2mm}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(75mm,1fr));column-gap:8mm}
.nothing{border:2.5pt solid #000;padding:8mm 6mm;margin-block-start:6mm;text-align:center;break-inside:avoid}
.nothing .heading{font-size:26pt;line-height:1.15;margin:0 0 2mm}
.wide{overflow-x:auto}
table{inline-size:100%;border-collapse:collapse;font-size:10pt}
caption{text-align:start;font-size:12pt;line-height:1.3;font-weight:700;padding-block:4.5mm 1mm;break-after:avoid}
thead{display:table-header-group}
th{text-align:start;vertical-align:bottom;border-block-end:.8pt solid #000;padding:1mm 2mm 1mm 0}
td,tbody th{padding:1.6mm 2.5mm 1.6mm 0;border-block-end:.5pt solid #999;vertical-align:top;text-align:start;min-inline-size:9mm}
tbody th{color:#000;font-weight:700;font-size:11pt}
tr{break-inside:avoid}
td .small,tbody th .small{display:block;font-weight:400}
.mark{font-weight:700;font-style:normal;border:.8pt solid #000;padding-inline:1mm;white-space:normal}
.assumed{font-style:italic;white-space:nowrap}
.pairs{display:grid;grid-template-columns:minmax(38mm,max-content) 1fr;column-gap:5mm}
.pairs>div{display:grid;grid-template-columns:subgrid;grid-column:1/-1;border-block-end:.5pt solid #bbb;padding-block:.8mm;break-inside:avoid}
.pairs dt{max-inline-size:60mm}
.barcode{display:flex;flex-wrap:wrap;align-items:center;gap:2mm 6mm;margin-block-start:4mm;break-inside:avoid;background:#fff}
.barcode svg{block-size:13mm;max-inline-size:100%;flex:none;margin-inline-start:-3.3mm}
.barcode b{display:block;font-size:13pt}
.form{border:.8pt solid #000;padding:2mm 4mm;margin-block-start:5mm;line-height:2.1;break-inside:avoid}
.form .blank{display:inline-block;border-block-end:.6pt solid #000;inline-size:26mm;margin-inline:1mm 2mm}
.form .short{inline-size:12mm}
.form .row{display:flex;align-items:flex-end}
.form .row .blank{flex:1}
.form .tick{white-space:nowrap;margin-inline-end:4mm}
.form .tick::before{content:"";display:inline-block;inline-size:3.6mm;block-size:3.6mm;border:.8pt solid #000;vertical-align:-.5mm;margin-inline-end:1.5mm}
.foot{max-inline-size:200mm;margin-inline:auto;padding:2mm 8mm 8mm;font-size:10pt;color:#333;display:flex;flex-wrap:wrap;gap:0 6mm;justify-content:space-between}
@media screen{
html{background:#e9e9e6}
.page{background:#fff;margin-block:6mm;box-shadow:0 0 0 1px #ccc}
}
@media screen and (max-width:46rem){
.page{margin-block:0;padding:5mm 4mm;box-shadow:none}
.head .issue{text-align:start}
.wide table{min-inline-size:38rem}
.facts>div,.facts>div:first-child{padding-inline:0 3mm;border:0}
.pairs{grid-template-columns:1fr}
}
@media print{
@page{margin:12mm 13mm 11mm;@bottom-right{content:counter(page) " / " counter(pages);font:10pt system-ui,sans-serif;color:#333}}
.page{max-inline-size:none;padding:0;break-after:page}
.page:last-of-type{break-after:auto}
.wide{overflow:visible}
}
`;
