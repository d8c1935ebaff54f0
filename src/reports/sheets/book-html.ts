import { type Html, html } from '../html.js';
import { cleanText } from './clean-text.js';
import { PAGE_CSS } from './page-css.js';
import type { Sheet, SheetBook } from './sheet-book.js';
import { sheetParts } from './sheet-parts.js';
import { tableHtml } from './table-html.js';

/**
 * The book as one page to be printed (A4 across; headers come again on each sheet of paper). Nothing is loaded from
 * anywhere, and nothing runs.
 */
export function bookHtml({ title, sheets }: SheetBook): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${cleanText(title)}</title>
<style>${{ html: PAGE_CSS }}</style>
</head>
<body>
${sheets.map(section)}</body>
</html>
`.html;
}

function section(sheet: Sheet): Html {
  const parts = sheetParts(sheet);
  const partOf = (at: number): Html | null =>
    parts.length === 1
      ? null
      : html`<p class="part">第 ${at + 1} 部分，共 ${parts.length} 部分</p>
`;
  return html`<section data-sheet="${cleanText(sheet.name)}">
<h1>${cleanText(sheet.title)}</h1>
${sheet.lines.map(
  (line) => html`<p>${cleanText(line)}</p>
`,
)}${parts.map((part, at) => [partOf(at), tableHtml(sheet, part)])}</section>
`;
}
