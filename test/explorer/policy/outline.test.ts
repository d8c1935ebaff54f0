import { describe, expect, test } from '@jest/globals';
import { itemAt, pathTo } from '../../../explorer/app/views/policy/outline/item-at.js';
import { outlineOf } from '../../../explorer/app/views/policy/outline/outline-of.js';
import { treeKey } from '../../../explorer/app/views/policy/outline/tree-key.js';
import { visibleItems } from '../../../explorer/app/views/policy/outline/visible-items.js';

const TEXT = '关于印发方案的通知\n方案\n一、总则\n（一）甲事项\n（二）乙事项\n二、附则';
const span = (from: string, to?: string) => ({
  start: TEXT.indexOf(from),
  end: to === undefined ? TEXT.length : TEXT.indexOf(to),
});
const clause = (id: string, number: string | null, heading: string | null, depth: number, at: { start: number; end: number }) => ({
  id: `p-annex-1:${id}`,
  policyId: 'p-annex-1',
  number,
  heading,
  depth,
  ...at,
}); // biome-ignore format: one screen

const DOCUMENTS = [
  { policy: { id: 'p', title: '关于印发方案的通知' }, depth: 0, ...span('关于', '\n方案') },
  { policy: { id: 'p-annex-1', title: '方案' }, depth: 1, ...span('方案\n') },
];
const CLAUSES = [
  clause('chp_1', '一、', '总则', 0, span('一、', '二、')),
  clause('chp_1__item_1', '（一）', null, 1, span('（一）', '（二）')),
  clause('chp_1__item_2', '（二）', null, 1, span('（二）', '二、')),
  clause('chp_2', '二、', '附则', 0, span('二、')),
];
const ITEMS = outlineOf(DOCUMENTS, CLAUSES, { text: TEXT, start: 0 });
const idOf = (at: number) => ITEMS[at]?.id ?? null;

test('documents stand above their clauses; what has no heading is called by its words', () => {
  expect(
    ITEMS.map(({ level, label, hasParts }) => `${'-'.repeat(level)}${label}${hasParts ? ' >' : ''}`),
  ).toEqual([
    '-关于印发方案的通知 >',
    '--方案 >',
    '---一、 总则 >',
    '----（一）甲事项',
    '----（二）乙事项',
    '---二、 附则',
  ]);
});

test('a document by itself needs no line of its own', () => {
  const alone = outlineOf(DOCUMENTS.slice(1), CLAUSES, { text: TEXT, start: 0 });
  expect(alone.map(({ level }) => level)).toEqual([1, 2, 2, 1]);
});

test.each([
  ['甲事项', 'p-annex-1:chp_1__item_1'],
  ['总则', 'p-annex-1:chp_1'],
  ['附则', 'p-annex-1:chp_2'],
  ['印发', 'p'],
])('「%s」 stands in %s', (words, id) => {
  expect(idOf(itemAt(ITEMS, TEXT.indexOf(words)))).toBe(id);
});

test('the way to a clause, from the outermost', () => {
  const path = pathTo(ITEMS, itemAt(ITEMS, TEXT.indexOf('乙事项')));
  expect(path.map(({ id }) => id)).toEqual(['p', 'p-annex-1', 'p-annex-1:chp_1', 'p-annex-1:chp_1__item_2']);
});

describe('opening and going by keyboard', () => {
  const isOpen = ({ id }: { readonly id: string }) => id !== 'p-annex-1:chp_1';
  const seen = visibleItems(ITEMS, isOpen);
  test('what is closed hides what is within it', () => {
    expect(seen.map(idOf)).toEqual(['p', 'p-annex-1', 'p-annex-1:chp_1', 'p-annex-1:chp_2']);
  });

  test.each([
    ['ArrowDown', 2, { to: 5 }],
    ['ArrowUp', 5, { to: 2 }],
    ['ArrowUp', 0, null],
    ['ArrowRight', 2, { open: true }],
    ['ArrowRight', 1, { to: 2 }],
    ['ArrowLeft', 1, { open: false }],
    ['ArrowLeft', 2, { to: 1 }],
    ['ArrowLeft', 0, { open: false }],
    ['Home', 5, { to: 0 }],
    ['End', 0, { to: 5 }],
    ['x', 0, null],
  ] as const)('%s at line %i', (key, at, move) => {
    expect(treeKey(key, { items: ITEMS, seen, at, isOpen })).toEqual(move);
  });
});
