import { describe, expect, test } from '@jest/globals';
import { tablesOfMeasures } from '../../../explorer/app/views/city/lists/measures/tables-of-measures.js';

const ALL = { city: 'city-441900', agency: '', role: null, isOfCluster: false } as const;

describe('the tables that hold just what is listed', () => {
  test('all measures: the main question', () => {
    expect(tablesOfMeasures(ALL, ['a'], 50)).toEqual([
      { path: '/v1/city-leads', parameters: { city: 'city-441900' } },
    ]);
  });

  test('those of an agency or a role: the ledger with the same filter', () => {
    const scope = { ...ALL, agency: '省财政厅', role: 'LEAD' } as const;
    expect(tablesOfMeasures(scope, ['a'], 1)).toEqual([
      { path: '/v1/ledger', parameters: { city: 'city-441900', agency: '省财政厅', roles: 'LEAD' } },
    ]);
  });

  test('those of a cluster: the clauses themselves, when all of them are listed and they are not too many', () => {
    const scope = { ...ALL, isOfCluster: true };
    const many = Array.from({ length: 61 }, (_, index) => `p:${index}`);
    expect(tablesOfMeasures(scope, ['a', 'b'], 2)).toEqual([
      { path: '/v1/clauses', parameters: { ids: ['a', 'b'] } },
    ]);
    expect(tablesOfMeasures(scope, ['a', 'b'], 3)).toEqual([]);
    expect(tablesOfMeasures(scope, [], null)).toEqual([]);
    expect(tablesOfMeasures(scope, [], 0)).toEqual([]);
    expect(tablesOfMeasures(scope, many, 61)).toEqual([]);
  });
});
