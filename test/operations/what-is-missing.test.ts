import { expect, test } from '@jest/globals';
import { whatIsMissing } from '../../src/operations/what-is-missing.js';

const page = (hasNextPage: boolean) => ({
  nodes: [],
  totalCount: 50,
  pageInfo: { hasNextPage, endCursor: 'c7' },
});
const CUT = 'A limit cut this answer: its counts are lower bounds.';
const ON = 'This is one page of 50 rows; the next page begins after c7.';

test.each<[string, unknown, readonly string[]]>([
  ['everything is there', { isTruncated: false, completeness: { isTruncated: false, notes: [] }, measures: page(false) }, []],
  ['a list with further pages', page(true), [ON]],
  ['a list within an answer', { measures: page(true) }, [ON]],
  ['a page that was not counted', { measures: { pageInfo: { hasNextPage: true, endCursor: null } } }, ['This is one page.']],
  ['a limit that nobody explained', { isTruncated: true }, [CUT]],
  ['a limit told by the completeness', { completeness: { isTruncated: true, notes: [] } }, [CUT]],
  ['a limit that a note explains', { isTruncated: true, completeness: { isTruncated: true, notes: ['Ask by year.'] } }, ['Ask by year.']],
  ['notes of the answer itself', { notes: ['Ask by year.'] }, ['Ask by year.']],
  ['a text that goes on', { hasNext: true, end: 9 }, ['The text goes on: ask again with start 9.']],
  ['a list without pages', [], []],
])('%s', (_what, answer, sentences) => expect(whatIsMissing(answer)).toEqual(sentences)); // biome-ignore format: a table

test('what a question says of its lists stands before its pages', () => {
  const leavesOut = () => ['Ask for more ids.'];
  expect(whatIsMissing({ measures: page(true) }, { leavesOut })).toEqual(['Ask for more ids.', ON]);
});
