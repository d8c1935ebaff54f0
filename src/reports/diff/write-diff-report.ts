import type { ReportFormat } from '../report-formats.js';
import { bookHtml } from '../sheets/book-html.js';
import { bookXlsx } from '../sheets/book-xlsx.js';
import type { SheetBook } from '../sheets/sheet-book.js';
import { sheetCsv } from '../sheets/sheet-csv.js';
import { changeSheet } from './change-sheet.js';
import type { DiffReport } from './diff-report.js';
import { summarySheet } from './summary-sheet.js';

/** The difference as a file. Fails with REPORT_TOO_LARGE where Excel could not open it. */
export async function writeDiffReport(report: DiffReport, format: ReportFormat): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx':
      return bookXlsx(diffBook(report));
    case 'csv':
      return Buffer.from(sheetCsv(changeSheet(report)));
    case 'html':
      return Buffer.from(bookHtml(diffBook(report)));
    case 'json':
      return Buffer.from(diffJson(report));
  }
}

/** 版本变更-1-2.xlsx */
export function diffFileName({ since, until }: DiffReport, format: ReportFormat): string {
  return `版本变更-${since}-${until}.${format}`;
}

function diffBook(report: DiffReport): SheetBook {
  const { since, until, releases } = report;
  return {
    title: `第 ${since} 版至第 ${until} 版的变更`,
    at: releases.find(({ sequence }) => sequence === until)?.at ?? null,
    sheets: [summarySheet(report), changeSheet(report)],
  };
}

/** Every change as it was found, with the nodes and relationships as they were and are. */
function diffJson({ since, until, changes, tallies, versions, request }: DiffReport): string {
  const items = changes.map(({ change, name, from, to, fields, onlyMoved, version }) => ({
    ...change, name, fromName: from?.name ?? null, toName: to?.name ?? null, fields, onlyMoved,
    file: version?.file ?? null, version: version?.version ?? null,
  })); // biome-ignore format: one screen
  return `${JSON.stringify({ since, until, document: request.document, tallies, versions, changes: items }, null, 2)}\n`;
}
