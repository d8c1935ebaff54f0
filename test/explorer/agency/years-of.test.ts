import { describe, expect, test } from '@jest/globals';
import { yearsOf } from '../../../explorer/app/views/agency/years-of.js';

const counts = (leads: number, supports: number, assigned: number) => ({
  measures: leads + supports + assigned,
  leads,
  supports,
  assigned,
});

describe('measures by the year of their documents', () => {
  test('documents of one year are added, whether they print a day or a month', () => {
    const { years } = yearsOf([
      { issuedOn: '2021-07-30', counts: counts(1, 2, 3) },
      { issuedOn: '2021-06', counts: counts(0, 1, 0) },
    ]);
    expect(years).toEqual([{ year: 2021, measures: 7, leads: 1, supports: 3, assigned: 3 }]);
  });

  test('a year between without a measure is shown as empty', () => {
    const { years } = yearsOf([
      { issuedOn: '2024-01-02', counts: counts(1, 0, 0) },
      { issuedOn: '2021-07-30', counts: counts(2, 0, 0) },
    ]);
    expect(years.map(({ year, measures }) => [year, measures])).toEqual([
      [2021, 2],
      [2022, 0],
      [2023, 0],
      [2024, 1],
    ]);
  });

  test('documents without a date stand in no year, and are counted', () => {
    expect(yearsOf([{ issuedOn: null, counts: counts(0, 0, 4) }])).toEqual({
      years: [],
      undated: { documents: 1, measures: 4 },
    });
  });

  test('nothing to do is no year', () => {
    expect(yearsOf([])).toEqual({ years: [], undated: { documents: 0, measures: 0 } });
  });
});
