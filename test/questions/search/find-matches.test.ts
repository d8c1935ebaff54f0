import { expect, test } from '@jest/globals';
import { searchWords } from '../../../src/domain/search-text.js';
import { findMatches } from '../../../src/questions/search/find-matches.js';

/** What is asked, the value, and the parts of it that are marked: cut out by the offsets, as a client would. */
test.each([
  ['东莞', '在东莞市、东莞建设', ['东莞', '东莞']],
  ['東莞', '在东莞市', ['东莞']],
  ['202145', '粤府〔２０２１〕４５号', ['２０２１〕４５']],
  ['5g', '推广５Ｇ和 5G', ['５Ｇ', '5G']],
  ['工业 信息化', '工业和信息化', ['工业', '信息化']],
  ['工业和 和信', '工业和信息化', ['工业和信']],
  ['工业 和', '工业和', ['工业和']],
  ['哈哈', '哈哈哈', ['哈哈哈']],
  ['𠮷野', '在𠮷野家', ['𠮷野']],
  ['没有', '在东莞', []],
])('「%s」 in 「%s」', (query, value, marked) => {
  const matches = findMatches(value, searchWords(query), 'text', null);
  expect(matches.map(({ start, end }) => value.slice(start, end))).toEqual(marked);
});

test('a span tells which words stand in it', () => {
  expect(findMatches('工业和信息化', ['工业和', '和信'], 'name', 2)).toEqual([
    { field: 'name', index: 2, start: 0, end: 4, words: ['工业和', '和信'] },
  ]);
});
