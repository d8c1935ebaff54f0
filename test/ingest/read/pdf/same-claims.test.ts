import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Source } from '../../../../src/domain/span.js';
import { createIngest, type Ingest } from '../../../../src/ingest/ingest.js';
import { readGazetteers } from '../../../../src/ingest/read/read-gazetteers.js';
import { sourceOf } from '../../../../src/ingest/read/source-of.js';
import { type Extraction, extractionOf } from '../../../../src/reports/extraction.js';
import { typeset } from '../../../support/pdf/typeset.js';
import { writePdf } from '../../../support/pdf/write-pdf.js';
import { written } from '../../../support/pdf/written.js';

/** One document, as text and as PDF: measures whose lists a page cuts, and a table over three pages. */
describe('a document as text and as PDF', () => {
  const lines = readFileSync(
    path.join(import.meta.dirname, 'printed', 'notice-and-measures.txt'),
    'utf8',
  ).split('\n');
  const pages = typeset(lines, { foot: (number) => `— ${number} —` });
  let ingest: Ingest;
  let pdf: Source;
  let ofText: Extraction;
  let ofPdf: Extraction;

  beforeAll(async () => {
    ingest = createIngest(await readGazetteers(path.resolve('seeds/gazetteers')));
    const text = await sourceOf(new TextEncoder().encode(written(lines).join('\n')), 'measures.txt');
    pdf = await sourceOf(writePdf(pages), 'measures.pdf');
    ofText = extract(text);
    ofPdf = extract(pdf);
  });

  function extract(source: Source): Extraction {
    const [batch] = [...ingest.batchesOf([source], [])];
    if (batch === undefined) throw new Error('No batch.');
    return extractionOf(batch);
  }

  it('makes the same claims', () => {
    expect(claims(ofPdf)).toEqual(claims(ofText));
    expect(
      ofPdf.policies.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.assignments)).length,
    ).toBeGreaterThan(30);
  });

  it('finds its evidence in the text, on the page that prints it', () => {
    const printed = pages.map(({ words }) => words.map((piece) => piece.words).join(''));
    const evidence = ofPdf.policies.flatMap(({ clauses }) =>
      clauses.flatMap((clause) => clause.assignments.map((assignment) => assignment.evidence)),
    );
    for (const { start, end, quote, page } of evidence) {
      expect(pdf.text.slice(start, end)).toBe(quote);
      expect(printed[(page ?? 0) - 1]).toContain(quote.slice(0, 2));
    }
    expect(new Set(evidence.map(({ page }) => page)).size).toBeGreaterThan(2);
  });
});

/** Without what says where in the file it stands. */
function claims({ policies, unresolved }: Extraction): unknown {
  const isPlace = new Set(['line', 'evidence', 'file', 'source', 'sourceId', 'span', 'at']);
  const plain = JSON.stringify({ policies, unresolved }, (key, value: unknown) =>
    isPlace.has(key) ? undefined : value,
  );
  return JSON.parse(plain) as unknown;
}
