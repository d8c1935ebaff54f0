import { describe, expect, test } from '@jest/globals';
import { tiesOf } from '../../../explorer/app/views/agency/partner-ties.js';

const partners = [
  { id: 'a', clauseIds: ['1', '2', '3', '4'] },
  { id: 'b', clauseIds: ['2', '3', '4'] },
  { id: 'c', clauseIds: ['3', '4', '5'] },
  { id: 'd', clauseIds: ['5'] },
];

describe('ties among the partners of an agency', () => {
  test('the strongest come first; one measure in common is no tie', () => {
    expect(tiesOf(partners, 10)).toEqual([
      { a: 0, b: 1, measures: 3 },
      { a: 0, b: 2, measures: 2 },
      { a: 1, b: 2, measures: 2 },
    ]);
  });

  test('no more are given than asked for', () => {
    expect(tiesOf(partners, 1)).toEqual([{ a: 0, b: 1, measures: 3 }]);
  });
});
