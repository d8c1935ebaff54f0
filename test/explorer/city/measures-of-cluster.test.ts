import { describe, expect, test } from '@jest/globals';
import { measuresOfCluster } from '../../../explorer/app/views/city/lists/measures/measures-of-cluster.js';

const counts = (
  lead: readonly string[],
  support: readonly string[] = [],
  assigned: readonly string[] = [],
) => ({
  counts: {
    leadClauseIds: lead,
    supportClauseIds: support,
    assignedClauseIds: assigned,
    isTruncated: false,
  },
});
const matrix = {
  columns: [{}, {}],
  columnCount: 2,
  rows: {
    nodes: [
      {
        header: { id: 'cluster-440000-1', label: '新一代电子信息' },
        cells: [counts(['a'], ['b']), counts(['b'], [], ['c'])],
      },
      { header: { id: 'cluster-440000-2', label: '绿色石化' }, cells: [counts(['d'])] },
    ],
  },
};

describe('the measures in a row of the heat map', () => {
  test.each(['cluster-440000-1', '新一代电子信息'])(
    'of %s: of all roles and agencies, each once',
    (cluster) => {
      expect(measuresOfCluster(matrix, cluster)).toEqual({ clauseIds: ['a', 'b', 'c'], isCut: false });
    },
  );

  test('none where the cluster has no row', () => {
    expect(measuresOfCluster(matrix, '汽车')).toEqual({ clauseIds: [], isCut: false });
  });

  test('says so where columns or ids were not all brought', () => {
    expect(measuresOfCluster({ ...matrix, columnCount: 3 }, '绿色石化').isCut).toBe(true);
    const cut = { counts: { ...counts(['a']).counts, isTruncated: true } };
    const nodes = [{ header: { id: 'cluster-440000-1', label: '汽车' }, cells: [cut] }];
    expect(measuresOfCluster({ ...matrix, rows: { nodes } }, '汽车').isCut).toBe(true);
  });
});
