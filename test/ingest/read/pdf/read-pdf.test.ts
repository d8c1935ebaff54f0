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

/** Two pages of a narrow setting side by side. */
it('reads two columns one after the other, under the title that runs over both', async () => {
  const lines = readFileSync(path.join(FOLDER, 'notice-and-measures.txt'), 'utf8').split('\n');
  const from = lines.indexOf('一、强化要素保障');
  const prose = lines.slice(from, lines.indexOf('%', from));
  const narrow = typeset(prose, {
    size: 10.5,
    leading: 16,
    left: 40,
    right: 310,
    top: 100,
    bottom: 560,
    foot: () => '',
  });
  const [left, right] = narrow;
  if (left === undefined || right === undefined) throw new Error('Too little text for two columns.');
  const title = { x: 200, y: 80, size: 18, words: '澜川省智能装备产业若干措施' };
  const foot = { x: 292, y: 800, size: 9, words: '·7·' };
  const shifted = right.words.map((words) => ({ ...words, x: words.x + 270 }));
  const page = { ...left, words: [title, ...left.words, ...shifted, foot] };
  const { text } = await readPdf(writePdf([page]), 'gazette.pdf');
  const count = left.words.length + right.words.length;
  const all = narrow
    .flatMap(({ words }) => words)
    .slice(0, count)
    .map(({ words }) => words)
    .join('');
  expect(text.replace(/\n/g, '')).toBe(title.words + all);
  expect(text.split('\n').filter(Boolean)[1]).toBe('一、强化要素保障');
});

it('reads what stands in a frame between its sides', async () => {
  const box = typeset(
    [
      '=专栏1 重点工程',
      '1.产业集群培育工程。围绕新材料、装备制造、电子信息等领域，培育省级集群10个，带动协同发展。',
      '2.创新能力提升工程。建设省级以上创新平台50家。',
    ],
    { left: 120, right: 120, foot: () => '' },
  );
  const [page] = box;
  if (page === undefined) throw new Error('No page.');
  const [top, bottom] = [110, 290];
  const lines = [
    [110, top, 485, top],
    [110, bottom, 485, bottom],
    [110, top, 110, bottom],
    [485, top, 485, bottom],
  ] as const;
  const after = { x: 79, y: 330, size: 16, words: '三、保障措施' };
  const { text } = await readPdf(writePdf([{ ...page, lines, words: [...page.words, after] }]), 'box.pdf');
  expect(text).toBe(
    '专栏1 重点工程\n1.产业集群培育工程。围绕新材料、装备制造、电子信息等领域，培育省级集群10个，带动协同发展。\n2.创新能力提升工程。建设省级以上创新平台50家。\n三、保障措施\n',
  );
});

it.each(['vertical', 'all'])('tells a table without %s lines by its header', async (which) => {
  const lines = readFileSync(path.join(FOLDER, 'task-list.txt'), 'utf8').split('\n');
  const pages = typeset(lines).map((page) => ({
    ...page,
    lines: (page.lines ?? []).filter(([x0, , x1]) => which === 'vertical' && x0 !== x1),
  }));
  const { text } = await readPdf(writePdf(pages), 'list.pdf');
  expect(text.split('\n').filter((line) => line !== '')).toEqual(written(lines));
});
