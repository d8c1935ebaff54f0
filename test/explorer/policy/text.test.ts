import { describe, expect, test } from '@jest/globals';
import { blocksOf } from '../../../explorer/app/views/policy/text/blocks-of.js';
import { marksOf } from '../../../explorer/app/views/policy/text/marks-of.js';
import { offsetOfLine } from '../../../explorer/app/views/policy/text/offset-of-line.js';
import { piecesOf } from '../../../explorer/app/views/policy/text/pieces-of.js';
import type { Mark, MarkKind } from '../../../explorer/app/views/policy/text/types.js';

const TEXT = '（牵头单位：省科技厅、省财政厅）';
//            0123456789…

/** A mark around the first occurrence of some words of TEXT. */
const at = (words: string, text = TEXT) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const claim = (relationship: Exclude<MarkKind, 'UNRESOLVED'>, ...words: readonly string[]) => ({
  relationship,
  evidence: words.map((one) => at(one)),
});
const drawn = (marks: readonly Mark[], text = TEXT) =>
  piecesOf({ start: 0, end: text.length }, marks).map(({ start, end, marks: own, isHead }) => [
    text.slice(start, end),
    own.map(({ kind }) => kind).join('+'),
    isHead,
  ]);

describe('marks are underlined at exactly their words', () => {
  test('side by side', () => {
    expect(drawn(marksOf([claim('LED_BY', '省科技厅'), claim('SUPPORTED_BY', '省财政厅')], []))).toEqual([
      ['（牵头单位：', '', false],
      ['省科技厅', 'LED_BY', true],
      ['、', '', false],
      ['省财政厅', 'SUPPORTED_BY', true],
      ['）', '', false],
    ]);
  });

  test('nested: what is within is reached from its own beginning, what goes on behind it is not a second button', () => {
    expect(
      drawn(marksOf([claim('CITES', '牵头单位：省科技厅、省财政厅'), claim('LED_BY', '省科技厅')], [])),
    ).toEqual([
      ['（', '', false],
      ['牵头单位：', 'CITES', true],
      ['省科技厅', 'CITES+LED_BY', true],
      ['、省财政厅', 'CITES', false],
      ['）', '', false],
    ]);
  });

  test('overlapping: both are reached', () => {
    expect(
      drawn(marksOf([claim('CITES', '单位：省科技厅'), claim('SETS_TARGET', '省科技厅、省')], [])),
    ).toEqual([
      ['（牵头', '', false],
      ['单位：', 'CITES', true],
      ['省科技厅', 'CITES+SETS_TARGET', true],
      ['、省', 'SETS_TARGET', false],
      ['财政厅）', '', false],
    ]);
  });

  test('undecided names are marks as well; one without a place is none', () => {
    expect(
      drawn(marksOf([claim('LED_BY', '省科技厅')], [{ start: null, end: null }, at('省财政厅')])).map(
        ([, kinds]) => kinds,
      ),
    ).toEqual(['', 'LED_BY', '', 'UNRESOLVED', '']);
  });
});

describe('lanes', () => {
  test.each([
    ['marks that do not touch lie on the same lane', [claim('LED_BY', '省科技厅'), claim('SUPPORTED_BY', '省财政厅')], [0, 0]],
    ['the longer lies nearest, what is within it below', [claim('LED_BY', '省科技厅'), claim('CITES', '牵头单位：省科技厅')], [0, 1]],
    ['two kinds on the same words have a lane each', [claim('MARKS', '省科技厅'), claim('LAID_OUT_IN', '省科技厅')], [0, 1]],
    ['many claims of a kind on the same words are one line', [claim('LAID_OUT_IN', '省科技厅'), claim('LAID_OUT_IN', '省科技厅')], [0, 0]],
    ['a lane is free again behind a mark', [claim('CITES', '牵头单位'), claim('LED_BY', '头单'), claim('PROMOTES', '省科技厅')], [0, 1, 0]],
  ])('%s', (_name, claims, lanes) => {
    expect(marksOf(claims, []).map(({ lane }) => lane)).toEqual(lanes);
  }); // biome-ignore format: a table
});

describe('blocks of lines', () => {
  const text = '标题\n\n一、总则\n第一条 甲\n续行\n\n第二条 乙';
  const startOf = (words: string) => text.indexOf(words);
  const lines = (starts: readonly number[], marks: readonly Mark[] = []) =>
    blocksOf({ text, start: 0 }, starts, marks).map((block) =>
      block.lines.map(({ start, end, hasGap }) => `${hasGap ? '^' : ''}${text.slice(start, end)}`),
    );

  test('begin with the line in which a clause begins; blank lines are gaps', () => {
    expect(lines([startOf('一、'), startOf('第一条'), startOf('第二条')])).toEqual([
      ['标题'],
      ['^一、总则'],
      ['第一条 甲', '续行'],
      ['^第二条 乙'],
    ]);
  });

  test('a clause that begins within a line begins its block with the line', () => {
    expect(lines([startOf('甲')])).toEqual([
      ['标题', '^一、总则'],
      ['第一条 甲', '续行', '^第二条 乙'],
    ]);
  });

  test('a mark over several blocks is in each of them', () => {
    const mark = { kind: 'CITES', item: 0, lane: 0, start: startOf('一、'), end: startOf('乙') } as const;
    const blocks = blocksOf({ text, start: 0 }, [startOf('一、'), startOf('第二条')], [mark]);
    expect(blocks.map(({ marks }) => marks.length)).toEqual([0, 1, 1]);
  });

  test('a part of a text keeps the offsets of the whole', () => {
    const [block] = blocksOf({ text: '第九条 丙', start: 1_000 }, [1_000], []);
    expect(block).toMatchObject({ start: 1_000, end: 1_005, opens: [1_000] });
  });

  test('no block is longer than a screen, however long its clause', () => {
    const long = Array.from({ length: 100 }, (_, line) => `第${line}行`).join('\n');
    const blocks = blocksOf({ text: long, start: 0 }, [0], []);
    expect(blocks.map(({ lines: own }) => own.length)).toEqual([40, 40, 20]);
  });
});

test.each([
  [1, 0],
  [2, 3],
  [3, 4],
  [9, null],
])('line %i of a file begins at %p', (line, offset) => {
  expect(offsetOfLine({ text: '标题\n\n一、总则', start: 0 }, line)).toBe(offset);
});
