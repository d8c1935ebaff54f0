import { describe, expect, test } from '@jest/globals';
import { standingOf } from '../../../explorer/app/views/city/clusters/standing-of.js';

type Layout = Parameters<typeof standingOf>[0][number];

const table = (grade: Layout['grade'], verdict: Layout['verdict']): Layout => ({
  basis: 'TABLE',
  grade,
  verdict,
});
const sentence: Layout = { basis: 'TEXT', grade: null, verdict: 'STATED' };

describe('how a city stands in a cluster', () => {
  test.each([
    {
      of: [sentence, table('CORE', 'CONFIRMED'), sentence],
      grade: 'CORE',
      verdict: 'CONFIRMED',
      isIllegible: false,
      sentences: 2,
    },
    {
      of: [table(null, 'INFERRED'), sentence],
      grade: null,
      verdict: 'INFERRED',
      isIllegible: true,
      sentences: 1,
    },
    {
      of: [table(null, 'OPEN'), table('KEY', 'CORRECTED')],
      grade: 'KEY',
      verdict: 'CORRECTED',
      isIllegible: false,
      sentences: 0,
    },
    { of: [sentence], grade: null, verdict: 'STATED', isIllegible: false, sentences: 1 },
    { of: [], grade: null, verdict: null, isIllegible: false, sentences: 0 },
  ])('$of: $grade $verdict', ({ of, ...standing }) => {
    expect(standingOf(of as readonly Layout[])).toEqual(standing);
  });
});
