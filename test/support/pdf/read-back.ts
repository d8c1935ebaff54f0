import { readPdf } from '../../../src/ingest/read/pdf/read-pdf.js';
import { type Setting, typeset } from './typeset.js';
import { writePdf } from './write-pdf.js';

/** What is read of a document printed by `typeset`; `⟦n⟧` stands where page n begins. */
export async function readBack(lines: readonly string[], setting: Partial<Setting> = {}): Promise<string> {
  const { text, pageStarts } = await readPdf(writePdf(typeset(lines, setting)), 'printed.pdf');
  return markPages(text, pageStarts);
}

export function markPages(text: string, pageStarts: readonly number[]): string {
  return pageStarts.reduceRight(
    (marked, start, index) => `${marked.slice(0, start)}⟦${index + 2}⟧${marked.slice(start)}`,
    text,
  );
}
