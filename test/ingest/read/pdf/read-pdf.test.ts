import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../../src/ingest/read/pdf/read-pdf.js';
import { OTHER_WAYS } from '../../../support/pdf/draw-otherwise.js';
import { type Setting, typeset } from '../../../support/pdf/typeset.js';
import { writePdf } from '../../../support/pdf/write-pdf.js';
import { written } from '../../../support/pdf/written.js';

const FOLDER = path.join(import.meta.dirname, 'printed');

/** How a document may be printed; the text that is read must not differ. */
const SETTINGS: Readonly<Record<string, Partial<Setting>>> = {
  'on official paper': {},
  'in small type, with heads and feet': {
    size: 14, leading: 24, left: 90, right: 90, top: 90, bottom: 80,
    head: () => '澜川省人民政府公报', foot: (number, count) => `第${number}页 共${count}页`,
  },
  'on wide pages': { width: 842, height: 595, foot: (number, count) => `${number}/${count}` },
  'without indents': { indent: 0 },
  'table headers printed once': { repeatsHeader: false, foot: (number) => `－${number}－` },
}; // biome-ignore format: one setting a line

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const lines = readFileSync(path.join(FOLDER, file), 'utf8').split('\n');
  it.each(Object.keys(SETTINGS))('is read as it was written: %s', async (name) => {
    const { text } = await readPdf(writePdf(typeset(lines, SETTINGS[name])), 'printed.pdf');
    expect(text.split('\n').filter((line) => line !== '')).toEqual(written(lines));
  });

  it.each(Object.keys(OTHER_WAYS))('is the same drawn %s', async (way) => {
    const pages = typeset(lines);
    const plain = await readPdf(writePdf(pages), 'printed.pdf');
    const drawn = pages.map((page) => OTHER_WAYS[way]?.(page) ?? page);
    expect(await readPdf(writePdf(drawn), 'printed.pdf')).toEqual(plain);
  });
});
