/** Of a page to be printed; on a screen it is read as it is. The colours are those of the spreadsheet. */
export const PAGE_CSS = `
@page { size: A4 landscape; margin: 10mm 8mm 12mm; }
* { box-sizing: border-box; }
body { margin: 1rem; color: #1b1f24; background: #fff; font: 12px/1.45 "Songti SC", SimSun, "Noto Serif CJK SC", serif; }
section { margin-bottom: 2rem; }
h1 { margin: 0 0 .3rem; font-size: 18px; }
p { margin: 0 0 .2rem; color: #44546a; }
.part { margin-top: .8rem; }
table { width: 100%; margin-top: .5rem; border-collapse: collapse; table-layout: fixed; }
th, td { border: 1px solid #b4bcc6; padding: 2px 4px; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
thead { display: table-header-group; }
thead th, .head th { background: #dce4ee; text-align: center; vertical-align: middle; }
thead th.mark { padding: 4px 0; writing-mode: vertical-rl; text-orientation: upright; text-align: start; white-space: nowrap; vertical-align: top; }
td.mark { padding: 2px 0; text-align: center; vertical-align: middle; }
td.number { text-align: right; }
tr { break-inside: avoid; }
.band1 th { background: #c9d6e6; font-size: 13px; }
.band2 th { background: #e9eef5; }
.band1, .band2 { break-after: avoid; }
.total td { background: #eff2f6; font-weight: bold; }
.lead, .removed { background: #f6d5d0; color: #8a1c10; }
.support { background: #d9e7f5; color: #1b4a7a; }
.assigned, .changed { background: #fbebc4; color: #6b4e00; }
.added { background: #ddefd6; color: #24561a; }
.doubt { background: #f9e0cf; color: #7a3a0c; }
a { color: #0b57a4; }
.band1 a, .band2 a, td[class] a { color: inherit; text-decoration: none; }
@media print {
  body { margin: 0; font-size: 7pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  table { width: 99.7%; }
  section + section { break-before: page; }
  a { color: inherit; text-decoration: none; }
}
`;
