/**
 * The style of what a customer's packer prints. Black on white, nothing under 10 pt, no `@page size`: Letter and A4 both print.
 * Direction-neutral (logical properties) for right-to-left languages.
 */
export const paperCss = `
*{box-sizing:border-box}
html{color-scheme:light;-webkit-text-size-adjust:100%}
body{margin:0;color:#000;background:#fff;font:10pt/1.38 "Segoe UI",system-ui,-apple-system,Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
h1,h2,p,ul,ol{margin:0;padding:0}
ul,ol{list-style:none}
bdi{white-space:pre-line;overflow-wrap:anywhere}
main{max-inline-size:190mm;margin-inline:auto;padding:8mm}
.practice{border:1.2pt dashed #000;padding:1mm 4mm;margin-block-end:3mm;text-align:center;font-weight:700}
header{display:flex;flex-wrap:wrap;gap:1mm 8mm;justify-content:space-between;align-items:flex-end;border-block-end:2.5pt solid #000;padding-block-end:2.5mm}
h1{font-size:18pt;line-height:1.15}
.number{text-align:end}
.number strong{font-size:18pt;line-height:1.15}
h2{font-size:11.5pt;line-height:1.35}
.greeting{margin-block:3.5mm 1mm}
.box{border:1.5pt solid #000;padding:2.5mm 4mm;margin-block-start:4mm;break-inside:avoid}
.parts{counter-reset:part}
.parts>li{counter-increment:part;display:grid;grid-template-columns:8mm 36mm 1fr;padding-block:1.8mm;border-block-end:.5pt solid #999;break-inside:avoid}
.parts>li::before{content:counter(part);font-weight:700;font-size:11.5pt;line-height:1.35}
.parts ul li+li,.box ul li+li{margin-block-start:.7mm}
.closing{font-weight:700;font-size:11.5pt;margin-block-start:3.5mm;border:1.5pt solid #000;padding:1.8mm 4mm;break-inside:avoid}
.places{display:grid;grid-template-columns:1fr 1fr;gap:8mm;margin-block-start:3.5mm}
.label{color:#333}
.wide{overflow-x:auto}
table{inline-size:100%;border-collapse:collapse;margin-block-start:4mm;font-size:10pt}
thead{display:table-header-group}
tr{break-inside:avoid}
th{text-align:start;vertical-align:bottom;font-weight:400;color:#333;border-block-end:1.2pt solid #000;padding:1mm 2.5mm 1mm 0}
td,tbody th{padding:1.8mm 2.5mm 1.8mm 0;border-block-end:.5pt solid #999;vertical-align:top}
tbody th,tbody th bdi{color:#000;font-weight:700;white-space:nowrap}
tbody{break-inside:avoid}
.blank{min-inline-size:22mm;border-inline-start:.5pt solid #999}
.line{display:inline-block;min-inline-size:34mm;border-block-end:.6pt solid #000}
.sign{display:flex;flex-wrap:wrap;gap:5mm 6mm;margin-block-start:8mm;break-inside:avoid}
.sign p{flex:1 1 45mm;display:flex;gap:2mm;white-space:nowrap}
.sign p::after{content:"";flex:1;border-block-end:.6pt solid #000}
@media screen{
html{background:#e9e9e6}
body{background:none}
main{background:#fff;margin-block:6mm;box-shadow:0 0 0 1px #ccc}
}
@media screen and (max-width:40rem){
main{margin-block:0;padding:5mm 4mm;box-shadow:none}
.number{text-align:start}
.parts>li{grid-template-columns:8mm 1fr}
.parts>li>ul{grid-column:1/-1;margin-block-start:1mm}
.places{grid-template-columns:1fr;gap:4mm}
}
@media print{
@page{margin:12mm 14mm;@bottom-right{content:counter(page) " / " counter(pages);vertical-align:top;font:10pt system-ui,sans-serif;color:#333}}
main{max-inline-size:none;padding:0}
.wide{overflow:visible}
}
`;
